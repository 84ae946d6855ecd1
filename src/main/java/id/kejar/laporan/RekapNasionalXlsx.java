package id.kejar.laporan;

import id.kejar.entri.HariNasional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The entry-days of the whole country, one row each. Rows leave the memory for a temporary file a hundred at a time; a sheet
 * that is full is followed by another.
 */
final class RekapNasionalXlsx implements AutoCloseable {

    private static final int BARIS_DALAM_MEMORI = 100;
    private static final int LEBAR_SATU_HURUF = 256;
    private static final String[] LABEL = {
        "Kode satker",
        "Satuan kerja",
        "Nama",
        "NIP",
        "Jabatan",
        "Tanggal",
        "Jenis hari",
        "Status",
        "Terlambat (hari)",
        "Dikirim pertama"
    };
    private static final int[] LEBAR = {12, 34, 34, 21, 36, 13, 15, 15, 11, 18};

    private final SXSSFWorkbook buku = new SXSSFWorkbook(BARIS_DALAM_MEMORI);
    private final int barisSelembar;
    // Every cell names its style: for one that does not, POI looks through the columns for theirs, half the time of the
    // whole.
    private final CellStyle biasa;
    private final CellStyle kepala;
    private final CellStyle tanggal;
    private final CellStyle waktu;
    private final CellStyle dikutip;
    private final Map<String, ZoneId> zona = new HashMap<>();
    private SXSSFSheet lembar;
    private int berikut;
    private long banyak;

    /** @param barisSelembar with the headings; Excel holds 1,048,576 */
    RekapNasionalXlsx(int barisSelembar) {
        this.barisSelembar = barisSelembar;
        biasa = buku.createCellStyle();
        kepala = buku.createCellStyle();
        Font tebal = buku.createFont();
        tebal.setBold(true);
        kepala.setFont(tebal);
        kepala.setWrapText(true);
        tanggal = berformat("[$-421]dd mmm yyyy");
        waktu = berformat("[$-421]dd mmm yyyy hh\".\"mm");
        dikutip = buku.createCellStyle();
        dikutip.setQuotePrefixed(true);
        lembarBaru();
    }

    private CellStyle berformat(String pola) {
        CellStyle gaya = buku.createCellStyle();
        gaya.setDataFormat(buku.createDataFormat().getFormat(pola));
        return gaya;
    }

    void tambah(HariNasional hari) {
        if (berikut == barisSelembar) {
            tutupLembar();
            lembarBaru();
        }
        SXSSFRow baris = lembar.createRow(berikut++);
        teks(baris, 0, hari.kodeSatker());
        teks(baris, 1, hari.namaSatker());
        teks(baris, 2, hari.nama());
        teks(baris, 3, hari.nip());
        teks(baris, 4, hari.jabatan());
        Cell sel = baris.createCell(5);
        sel.setCellValue(hari.tanggal());
        sel.setCellStyle(tanggal);
        teks(
                baris,
                6,
                hari.penanda().sebutan() == null ? "Hari kerja" : hari.penanda().sebutan());
        teks(baris, 7, hari.status().sebutan());
        Cell terlambat = baris.createCell(8);
        terlambat.setCellValue(hari.terlambatHari());
        terlambat.setCellStyle(biasa);
        if (hari.dikirimPada() != null) {
            Cell dikirim = baris.createCell(9);
            dikirim.setCellValue(
                    LocalDateTime.ofInstant(hari.dikirimPada(), zona.computeIfAbsent(hari.zona(), ZoneId::of)));
            dikirim.setCellStyle(waktu);
        }
        banyak++;
    }

    private void teks(SXSSFRow baris, int kolom, String isi) {
        if (TeksDokumen.kosong(isi)) {
            return;
        }
        String tertulis = TeksDokumen.untukSel(isi);
        Cell sel = baris.createCell(kolom);
        sel.setCellValue(tertulis);
        sel.setCellStyle(TeksDokumen.sepertiRumus(tertulis) ? dikutip : biasa);
    }

    private void lembarBaru() {
        lembar = buku.createSheet("Rekap " + (buku.getNumberOfSheets() + 1));
        for (int kolom = 0; kolom < LEBAR.length; kolom++) {
            lembar.setColumnWidth(kolom, LEBAR[kolom] * LEBAR_SATU_HURUF);
        }
        PrintSetup cetak = lembar.getPrintSetup();
        cetak.setLandscape(true);
        cetak.setPaperSize(PrintSetup.FOLIO8_PAPERSIZE);
        cetak.setFitWidth((short) 1);
        cetak.setFitHeight((short) 0);
        lembar.setFitToPage(true);
        lembar.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        lembar.getFooter().setRight("&8Halaman &P dari &N");
        lembar.createFreezePane(0, 1);
        SXSSFRow baris = lembar.createRow(0);
        for (int kolom = 0; kolom < LABEL.length; kolom++) {
            Cell sel = baris.createCell(kolom);
            sel.setCellValue(LABEL[kolom]);
            sel.setCellStyle(kepala);
        }
        berikut = 1;
    }

    private void tutupLembar() {
        lembar.setAutoFilter(new CellRangeAddress(0, berikut - 1, 0, LABEL.length - 1));
    }

    long banyak() {
        return banyak;
    }

    void simpan(OutputStream keluar) throws IOException {
        tutupLembar();
        buku.write(keluar);
    }

    /** Takes the temporary files away too. */
    @Override
    public void close() throws IOException {
        buku.close();
    }
}
