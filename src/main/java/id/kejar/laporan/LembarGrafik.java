package id.kejar.laporan;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The charts behind a recapitulation: days filled in each week, work under each output code. */
final class LembarGrafik {

    private static final double[] LEBAR = {22, 11, 11, 3, 90};
    private static final int KOLOM_GRAFIK = 4;

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;
    private final RekapBulanan rekap;
    private final PenulisLembar tulis;

    LembarGrafik(XSSFSheet lembar, GayaXlsx gaya, RekapBulanan rekap) {
        this.lembar = lembar;
        this.gaya = gaya;
        this.rekap = rekap;
        this.tulis = new PenulisLembar(lembar, gaya);
    }

    /** @param siapa whose figures they are */
    void tulis(String siapa) {
        tulis.lebarKolom(LEBAR);
        CetakXlsx.atur(lembar, rekap.kepala().kertas(), true, "Grafik %s – %s".formatted(siapa, rekap.labelPeriode()));
        KopXlsx.ringkas(tulis, gaya, siapa, rekap, KOLOM_GRAFIK, "GRAFIK DATA KINERJA PEGAWAI");
        lembar.getPrintSetup().setFitHeight((short) 1);
        GrafikXlsx grafik = new GrafikXlsx(lembar, gaya, tulis, 0, KOLOM_GRAFIK, KOLOM_GRAFIK);
        grafik.tulis(rekap.grafikMingguan(), "Minggu");
        grafik.tulis(rekap.grafikPerKode(), "Kode output");
    }
}
