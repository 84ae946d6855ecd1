package id.kejar.laporan;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** A table of figures and, at its right, the workbook's own chart of them, which follows when a figure is changed. */
final class GrafikXlsx {

    private static final double TINGGI_BARIS = 17;
    private static final int BARIS_GRAFIK = 15;
    private static final byte[] GELAP = {(byte) 0x8C, (byte) 0x1C, (byte) 0x13};
    private static final byte[] TERANG = {(byte) 0xDF, (byte) 0xE3, (byte) 0xE8};

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;
    private final PenulisLembar tulis;
    private final int kolomLabel;
    private final int kolomGrafikDari;
    private final int kolomGrafikSampai;

    /** @param kolomLabel the figures stand in the columns right of it */
    GrafikXlsx(
            XSSFSheet lembar,
            GayaXlsx gaya,
            PenulisLembar tulis,
            int kolomLabel,
            int kolomGrafikDari,
            int kolomGrafikSampai) {
        this.lembar = lembar;
        this.gaya = gaya;
        this.tulis = tulis;
        this.kolomLabel = kolomLabel;
        this.kolomGrafikDari = kolomGrafikDari;
        this.kolomGrafikSampai = kolomGrafikSampai;
    }

    void tulis(GrafikBatang penuh, String labelKolom) {
        GrafikBatang grafik = penuh.ringkas();
        int awal = tulis.nomorBarisBerikut();
        kepala(grafik, labelKolom);
        for (int nomor = 0; nomor < grafik.label().size(); nomor++) {
            baris(grafik, nomor);
        }
        if (grafik.kosong()) {
            tulis.teks(tulis.barisBaru(TINGGI_BARIS), kolomLabel, "Belum ada data.", gaya.biasa);
            return;
        }
        gambar(grafik, awal);
        while (tulis.nomorBarisBerikut() < awal + BARIS_GRAFIK) {
            tulis.lewati(TINGGI_BARIS);
        }
        tulis.lewati(TINGGI_BARIS);
    }

    private void kepala(GrafikBatang grafik, String labelKolom) {
        XSSFRow baris = tulis.barisBaru(2 * TINGGI_BARIS);
        tulis.teks(baris, kolomLabel, labelKolom, gaya.kepala);
        for (int deret = 0; deret < grafik.deret().size(); deret++) {
            tulis.teks(baris, kolomLabel + 1 + deret, grafik.deret().get(deret).nama(), gaya.kepala);
        }
    }

    private void baris(GrafikBatang grafik, int nomor) {
        XSSFRow baris = tulis.barisBaru(TINGGI_BARIS);
        tulis.teks(baris, kolomLabel, grafik.label().get(nomor), gaya.teks);
        for (int deret = 0; deret < grafik.deret().size(); deret++) {
            tulis.angka(
                    baris,
                    kolomLabel + 1 + deret,
                    grafik.deret().get(deret).nilai().get(nomor),
                    gaya.angka);
        }
        tulis.sesuaikanTinggi(baris, TINGGI_BARIS);
    }

    private void gambar(GrafikBatang grafik, int awal) {
        XSSFDrawing papan = lembar.createDrawingPatriarch();
        XSSFChart bagan = papan.createChart(
                papan.createAnchor(0, 0, 0, 0, kolomGrafikDari, awal, kolomGrafikSampai + 1, awal + BARIS_GRAFIK));
        bagan.setTitleText(grafik.judul());
        bagan.setTitleOverlay(false);
        if (grafik.deret().size() > 1) {
            bagan.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFBarChartData data = sumbu(bagan, grafik.mendatar());
        for (int deret = 0; deret < grafik.deret().size(); deret++) {
            deret(data, grafik, deret, awal);
        }
        bagan.plot(data);
        angkaPadaBatang(bagan.getCTChart().getPlotArea().getBarChartArray(0));
        uraikan(papan, grafik);
    }

    private static XDDFBarChartData sumbu(XSSFChart bagan, boolean mendatar) {
        XDDFCategoryAxis label = bagan.createCategoryAxis(mendatar ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis nilai = bagan.createValueAxis(mendatar ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        nilai.setCrossBetween(AxisCrossBetween.BETWEEN);
        nilai.setMinimum(0);
        // every bar says its figure
        nilai.setVisible(false);
        if (mendatar) {
            // the first label on top, as in the table
            label.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFBarChartData data = (XDDFBarChartData) bagan.createData(ChartTypes.BAR, label, nilai);
        data.setBarDirection(mendatar ? BarDirection.BAR : BarDirection.COL);
        data.setVaryColors(false);
        data.setGapWidth(60);
        return data;
    }

    private void deret(XDDFBarChartData data, GrafikBatang grafik, int deret, int awal) {
        int kolom = kolomLabel + 1 + deret;
        int akhir = awal + grafik.label().size();
        XDDFChartData.Series batang = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(
                        lembar, new CellRangeAddress(awal + 1, akhir, kolomLabel, kolomLabel)),
                XDDFDataSourcesFactory.fromNumericCellRange(
                        lembar, new CellRangeAddress(awal + 1, akhir, kolom, kolom)));
        batang.setTitle(
                grafik.deret().get(deret).nama(), new CellReference(lembar.getSheetName(), awal, kolom, true, true));
        boolean terakhir = deret == grafik.deret().size() - 1;
        batang.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(terakhir ? GELAP : TERANG)));
        batang.setLineProperties(
                new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK))));
    }

    /** Each bar says its figure: the colours alone would be lost in a copy. */
    private static void angkaPadaBatang(CTBarChart bagan) {
        List<CTBarSer> semua = bagan.getSerList();
        for (CTBarSer satu : semua) {
            CTDLbls label = satu.addNewDLbls();
            label.addNewShowLegendKey().setVal(false);
            label.addNewShowVal().setVal(true);
            label.addNewShowCatName().setVal(false);
            label.addNewShowSerName().setVal(false);
            label.addNewShowPercent().setVal(false);
            label.addNewShowBubbleSize().setVal(false);
        }
    }

    private static void uraikan(XSSFDrawing papan, GrafikBatang grafik) {
        var bentuk = papan.getShapes();
        XSSFGraphicFrame bingkai = (XSSFGraphicFrame) bentuk.get(bentuk.size() - 1);
        bingkai.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setDescr(grafik.uraian());
    }
}
