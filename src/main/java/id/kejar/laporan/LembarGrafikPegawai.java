package id.kejar.laporan;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The charts of all people of a workbook, each on a page of his own. */
final class LembarGrafikPegawai {

    private static final double[] LEBAR = {22, 11, 11, 3, 74};
    private static final int KOLOM_GRAFIK = 4;

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;
    private final PenulisLembar tulis;

    LembarGrafikPegawai(XSSFSheet lembar, GayaXlsx gaya, RekapBulanan satker) {
        this.lembar = lembar;
        this.gaya = gaya;
        this.tulis = new PenulisLembar(lembar, gaya);
        tulis.lebarKolom(LEBAR);
        CetakXlsx.atur(
                lembar,
                satker.kepala().kertas(),
                false,
                "Grafik per Pegawai %s – %s".formatted(satker.namaSatker(), satker.labelPeriode()));
    }

    /** @param rekap of one person */
    void tambah(RekapBulanan rekap) {
        if (tulis.nomorBarisBerikut() > 0) {
            lembar.setRowBreak(tulis.nomorBarisBerikut() - 1);
        }
        BarisRekap orang = rekap.baris().get(0);
        tulis.melintang(orang.nama(), gaya.judul, 0, KOLOM_GRAFIK, 20);
        tulis.melintang(
                "%s  ·  Periode %s".formatted(orang.jabatan(), rekap.labelPeriode()), gaya.tengah, 0, KOLOM_GRAFIK, 15);
        tulis.lewati(10);
        GrafikXlsx grafik = new GrafikXlsx(lembar, gaya, tulis, 0, KOLOM_GRAFIK, KOLOM_GRAFIK);
        grafik.tulis(rekap.grafikMingguan(), "Minggu");
        grafik.tulis(rekap.grafikPerKode(), "Kode output");
    }
}
