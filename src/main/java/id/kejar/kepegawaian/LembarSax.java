package id.kejar.kepegawaian;

import id.kejar.shared.Penolakan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The elements of one sheet (ECMA-376 part 1, 18.3.1). POI's own handler hands over what a cell looks like; here it
 * matters what it is: text, number, date or formula.
 */
class LembarSax extends DefaultHandler {

    private static final int DISEBUT_TERBANYAK = 5;

    private final SharedStrings teksBersama;
    private final StylesTable gaya;
    private final PenyusunTabel susun;
    private final List<String> digabung = new ArrayList<>();
    private final StringBuilder isi = new StringBuilder();
    private Map<Integer, Sel> baris = new HashMap<>();
    private int nomorBaris;
    private int kolom;
    private String jenis;
    private boolean bertanggal;
    private boolean berumus;
    private boolean membaca;

    LembarSax(SharedStrings teksBersama, StylesTable gaya, PenyusunTabel susun) {
        this.teksBersama = teksBersama;
        this.gaya = gaya;
        this.susun = susun;
    }

    @Override
    public void startElement(String uri, String nama, String namaLengkap, Attributes ciri) {
        switch (nama) {
            case "row" -> {
                var nomor = ciri.getValue("r");
                nomorBaris = nomor == null ? nomorBaris + 1 : Integer.parseInt(nomor);
                kolom = -1;
                baris = new HashMap<>();
            }
            case "c" -> mulaiSel(ciri);
            case "f" -> berumus = true;
            case "v", "t" -> membaca = true;
            case "mergeCell" -> digabung.add(ciri.getValue("ref"));
            default -> membaca = false;
        }
    }

    private void mulaiSel(Attributes ciri) {
        var alamat = ciri.getValue("r");
        kolom = alamat == null ? kolom + 1 : new CellReference(alamat).getCol();
        jenis = ciri.getValue("t");
        var nomorGaya = ciri.getValue("s");
        bertanggal = nomorGaya != null && tanggal(Integer.parseInt(nomorGaya));
        berumus = false;
        isi.setLength(0);
    }

    private boolean tanggal(int nomorGaya) {
        if (nomorGaya >= gaya.getNumCellStyles()) {
            return false;
        }
        var satu = gaya.getStyleAt(nomorGaya);
        return DateUtil.isADateFormat(satu.getDataFormat(), satu.getDataFormatString());
    }

    @Override
    public void characters(char[] huruf, int awal, int panjang) {
        if (membaca) {
            isi.append(huruf, awal, panjang);
        }
    }

    @Override
    public void endElement(String uri, String nama, String namaLengkap) {
        switch (nama) {
            case "v", "t" -> membaca = false;
            case "c" -> baris.put(kolom, sel());
            case "row" -> susun.terima(nomorBaris, baris);
            case "mergeCells" -> tolakGabungan();
            default -> {
                // of no concern
            }
        }
    }

    private Sel sel() {
        var alamat = CellReference.convertNumToColString(kolom) + nomorBaris;
        var mentah = isi.toString();
        if (berumus) {
            return new Sel(alamat, Sel.Jenis.RUMUS, "", null);
        }
        if ("e".equals(jenis)) {
            return new Sel(alamat, Sel.Jenis.GALAT, mentah, null);
        }
        if ("s".equals(jenis)) {
            return Sel.teks(
                    alamat, teksBersama.getItemAt(Integer.parseInt(mentah)).getString());
        }
        if (mentah.isEmpty() || "inlineStr".equals(jenis) || "str".equals(jenis) || "b".equals(jenis)) {
            return Sel.teks(alamat, mentah);
        }
        if (bertanggal) {
            var tanggal = DateUtil.getLocalDateTime(Double.parseDouble(mentah));
            return new Sel(alamat, Sel.Jenis.TANGGAL, mentah, tanggal == null ? null : tanggal.toLocalDate());
        }
        return new Sel(alamat, Sel.Jenis.ANGKA, new BigDecimal(mentah).toPlainString(), null);
    }

    /** Of merged cells only the first holds anything: the others would be read as empty. */
    private void tolakGabungan() {
        if (digabung.isEmpty()) {
            return;
        }
        throw Penolakan.aturan("Ada sel yang digabung (%s%s). Pisahkan selnya dan isi setiap baris, lalu unggah lagi."
                .formatted(
                        String.join(", ", digabung.subList(0, Math.min(DISEBUT_TERBANYAK, digabung.size()))),
                        digabung.size() > DISEBUT_TERBANYAK ? ", …" : ""));
    }
}
