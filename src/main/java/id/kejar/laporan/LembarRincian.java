package id.kejar.laporan;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Every activity behind the recapitulation, one per row. */
final class LembarRincian {

    private static final String[] LABEL = {
        "Tanggal",
        "Nama",
        "NIP",
        "Mulai",
        "Selesai",
        "Kode output",
        "Kegiatan",
        "Hasil",
        "Volume",
        "Satuan",
        "Indikator kinerja",
        "Status"
    };
    private static final double[] LEBAR = {13, 23, 21, 7.5, 8.5, 15, 42, 35, 10, 12, 27, 14};
    private static final double TINGGI_BARIS = 17;
    private static final int NIP = 2;

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;
    private final RekapBulanan rekap;
    private final PenulisLembar tulis;

    LembarRincian(XSSFSheet lembar, GayaXlsx gaya, RekapBulanan rekap) {
        this.lembar = lembar;
        this.gaya = gaya;
        this.rekap = rekap;
        this.tulis = new PenulisLembar(lembar, gaya);
    }

    void tulis() {
        int terakhir = LABEL.length - 1;
        tulis.lebarKolom(LEBAR);
        CetakXlsx.atur(
                lembar,
                rekap.kepala().kertas(),
                true,
                "Rincian Kegiatan %s – %s".formatted(rekap.namaSatker(), rekap.labelPeriode()));
        KopXlsx.ringkas(tulis, gaya, rekap.namaSatker(), rekap, terakhir, "RINCIAN KEGIATAN HARIAN PEGAWAI");
        XSSFRow kepala = tulis.barisBaru(26);
        for (int kolom = 0; kolom <= terakhir; kolom++) {
            tulis.teks(kepala, kolom, LABEL[kolom], gaya.kepala);
        }
        rekap.rincian().forEach(this::kegiatan);
        int akhir = tulis.nomorBarisBerikut() - 1;
        lembar.setAutoFilter(new CellRangeAddress(kepala.getRowNum(), akhir, 0, terakhir));
        lembar.addIgnoredErrors(
                new CellRangeAddress(kepala.getRowNum(), akhir, NIP, NIP), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        CetakXlsx.ulangiBaris(lembar, kepala.getRowNum(), kepala.getRowNum());
        lembar.createFreezePane(2, kepala.getRowNum() + 1);
    }

    private void kegiatan(BarisRincian satu) {
        XSSFRow baris = tulis.barisBaru(TINGGI_BARIS);
        tulis.tanggal(baris, 0, satu.tanggal());
        tulis.teks(baris, 1, satu.nama(), gaya.teks);
        tulis.teks(baris, NIP, satu.nip(), gaya.teksTengah);
        tulis.jam(baris, 3, satu.jamMulai());
        tulis.jam(baris, 4, satu.jamSelesai());
        tulis.teks(baris, 5, satu.kodeOutput(), gaya.teksTengah);
        tulis.teks(baris, 6, satu.kegiatan(), gaya.teks);
        tulis.teks(baris, 7, satu.hasil(), gaya.teks);
        tulis.volume(baris, 8, satu.volume());
        tulis.teks(baris, 9, satu.satuan(), gaya.teks);
        tulis.teks(baris, 10, satu.indikator(), gaya.teks);
        tulis.teks(baris, 11, satu.status(), gaya.teksTengah);
        tulis.sesuaikanTinggi(baris, TINGGI_BARIS);
    }
}
