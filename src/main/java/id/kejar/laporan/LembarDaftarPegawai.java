package id.kejar.laporan;

import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The people of a workbook with their values; a name opens its sheet. */
final class LembarDaftarPegawai {

    private static final String[] LABEL = {
        "No.", "Nama", "Jabatan", "Sub bagian", "Wajib isi", "Terisi", "Disetujui", "Nilai (%)", "Pita nilai"
    };
    private static final double[] LEBAR = {5, 50, 36, 46, 9, 9, 11, 10, 11};
    private static final int TERAKHIR = LABEL.length - 1;
    private static final double TINGGI_BARIS = 18;

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;
    private final RekapBulanan rekap;
    private final Map<Integer, String> lembarOrang;
    private final PenulisLembar tulis;

    LembarDaftarPegawai(XSSFSheet lembar, GayaXlsx gaya, RekapBulanan rekap, Map<Integer, String> lembarOrang) {
        this.lembar = lembar;
        this.gaya = gaya;
        this.rekap = rekap;
        this.lembarOrang = lembarOrang;
        this.tulis = new PenulisLembar(lembar, gaya);
    }

    void tulis() {
        tulis.lebarKolom(LEBAR);
        CetakXlsx.atur(
                lembar,
                rekap.kepala().kertas(),
                true,
                "Daftar Pegawai %s – %s".formatted(rekap.namaSatker(), rekap.labelPeriode()));
        KopXlsx.ringkas(tulis, gaya, rekap.namaSatker(), rekap, TERAKHIR, "REKAPITULASI DATA KINERJA PER PEGAWAI");
        XSSFRow kepala = tulis.barisBaru(26);
        for (int kolom = 0; kolom <= TERAKHIR; kolom++) {
            tulis.teks(kepala, kolom, LABEL[kolom], gaya.kepala);
        }
        rekap.baris().forEach(this::orang);
        int akhir = tulis.nomorBarisBerikut() - 1;
        lembar.setAutoFilter(new CellRangeAddress(kepala.getRowNum(), akhir, 0, TERAKHIR));
        CetakXlsx.ulangiBaris(lembar, kepala.getRowNum(), kepala.getRowNum());
        lembar.createFreezePane(2, kepala.getRowNum() + 1);
    }

    private void orang(BarisRekap satu) {
        XSSFRow baris = tulis.barisBaru(TINGGI_BARIS);
        tulis.angka(baris, 0, satu.nomor(), gaya.angka);
        tulis.teks(baris, 1, satu.nama(), gaya.tautan);
        XSSFHyperlink tautan = lembar.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        tautan.setAddress("'%s'!A1".formatted(lembarOrang.get(satu.nomor()).replace("'", "''")));
        baris.getCell(1).setHyperlink(tautan);
        tulis.teks(baris, 2, satu.jabatan(), gaya.teks);
        tulis.teks(baris, 3, satu.subbagian(), gaya.teks);
        tulis.angka(baris, 4, satu.wajib(), gaya.angka);
        tulis.angka(baris, 5, satu.terisi(), gaya.angka);
        tulis.angka(baris, 6, satu.disetujui(), gaya.angka);
        tulis.angka(baris, 7, satu.nilai(), gaya.nilai);
        tulis.teks(baris, 8, CatatanPita.nama(satu), gaya.teksTengah);
        tulis.sesuaikanTinggi(baris, TINGGI_BARIS);
    }
}
