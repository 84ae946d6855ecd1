package id.kejar.laporan;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet to be taken over: labels in its first row, nothing above, beside or below the table. */
final class LembarProgres {

    private static final String[] LABEL = {
        "Rencana Aksi", "Tanggal", "Jam Mulai", "Jam Selesai", "Kegiatan Harian", "Realisasi", "Satuan", "Bukti Dukung"
    };
    private static final double[] LEBAR = {42, 12, 12, 13, 48, 12, 16, 46};
    private static final double TINGGI_KEPALA = 24;
    private static final double TINGGI_BARIS = 17;

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;
    private final LaporanPegawai laporan;
    private final List<ProgresHarian> progres;
    private final PenulisLembar tulis;

    LembarProgres(XSSFSheet lembar, GayaXlsx gaya, LaporanPegawai laporan, List<ProgresHarian> progres) {
        this.lembar = lembar;
        this.gaya = gaya;
        this.laporan = laporan;
        this.progres = progres;
        this.tulis = new PenulisLembar(lembar, gaya);
    }

    void tulis() {
        tulis.lebarKolom(LEBAR);
        CetakXlsx.atur(
                lembar,
                laporan.kepala().kertas(),
                true,
                "Progres Harian %s – %s".formatted(laporan.pegawai().nama(), laporan.labelPeriode()));
        XSSFRow kepala = tulis.barisBaru(TINGGI_KEPALA);
        for (int kolom = 0; kolom < LABEL.length; kolom++) {
            tulis.teks(kepala, kolom, LABEL[kolom], gaya.kepala);
        }
        progres.forEach(this::baris);
        lembar.setAutoFilter(new CellRangeAddress(0, progres.size(), 0, LABEL.length - 1));
        CetakXlsx.ulangiBaris(lembar, 0, 0);
        lembar.createFreezePane(0, 1);
    }

    private void baris(ProgresHarian satu) {
        KegiatanLaporan kegiatan = satu.kegiatan();
        XSSFRow baris = tulis.barisBaru(TINGGI_BARIS);
        tulis.teks(baris, 0, kegiatan.rencanaHasilKerja(), gaya.teks);
        tulis.tanggal(baris, 1, satu.tanggal(), gaya.tanggalBaku);
        tulis.jam(baris, 2, kegiatan.mulai(), gaya.jamBaku);
        tulis.jam(baris, 3, kegiatan.selesai(), gaya.jamBaku);
        tulis.teks(baris, 4, satu.kegiatanHarian(), gaya.teks);
        tulis.angka(baris, 5, satu.realisasi(), gaya.bilangan);
        tulis.teks(baris, 6, kegiatan.satuan(), gaya.teks);
        tulis.tautan(baris, 7, kegiatan.tautanBukti());
        tulis.sesuaikanTinggi(baris, TINGGI_BARIS);
    }
}
