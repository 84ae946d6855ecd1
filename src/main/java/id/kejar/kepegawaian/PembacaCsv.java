package id.kejar.kepegawaian;

import id.kejar.shared.Penolakan;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.util.CellReference;

/** Reads a list of people from CSV, as spreadsheets of different countries and ages write it. */
class PembacaCsv {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> PEMISAH = List.of(';', ',', '\t');
    private static final String NAMA_PEMISAH = "sep=";

    /** With these a spreadsheet begins a formula, also in a text file. */
    private static final String AWAL_RUMUS = "=@+-";

    private PembacaCsv() {}

    /** @throws Penolakan when it is no list of people */
    static TabelImpor baca(byte[] isi) {
        var susun = new PenyusunTabel();
        var teks = teks(isi, susun);
        if (teks.indexOf('\0') >= 0) {
            throw Penolakan.aturan(
                    "Berkas ini bukan teks CSV biasa. Simpan sebagai “CSV UTF-8”, atau unggah berkas .xlsx.");
        }
        var lewati = 0;
        if (teks.regionMatches(true, 0, NAMA_PEMISAH, 0, NAMA_PEMISAH.length())) {
            var akhir = teks.indexOf('\n');
            teks = akhir < 0 ? "" : teks.substring(akhir + 1);
            lewati = 1;
        }
        var bentuk = CSVFormat.RFC4180.builder().setDelimiter(pemisah(teks)).get();
        try (var csv = bentuk.parse(new StringReader(teks))) {
            for (var rekaman : csv) {
                var sel = new HashMap<Integer, Sel>();
                for (var kolom = 0; kolom < rekaman.size(); kolom++) {
                    sel.put(kolom, sel(alamat((int) rekaman.getRecordNumber() + lewati, kolom), rekaman.get(kolom)));
                }
                susun.terima((int) rekaman.getRecordNumber() + lewati, sel);
            }
            return susun.selesai();
        } catch (UncheckedIOException | CSVException e) {
            throw tidakTerbaca();
        } catch (IOException e) {
            throw tidakTerbaca();
        }
    }

    private static Penolakan tidakTerbaca() {
        return Penolakan.aturan(
                "Berkas CSV ini rusak: tanda kutipnya tidak berpasangan. Simpan lagi dari lembar kerjanya.");
    }

    /** Excel in Indonesia writes CSV in the alphabet of Windows unless asked for UTF-8. */
    private static String teks(byte[] isi, PenyusunTabel susun) {
        try {
            var teks = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(isi))
                    .toString();
            return teks.startsWith("\uFEFF") ? teks.substring(1) : teks;
        } catch (CharacterCodingException e) {
            susun.peringatkan(
                    "Berkas ini tidak tersimpan sebagai UTF-8 dan dibaca sebagai Windows-1252. Periksa huruf beraksen pada nama; bila salah, simpan sebagai “CSV UTF-8” lalu unggah lagi.");
            return new String(isi, WINDOWS);
        }
    }

    private static char pemisah(String teks) {
        var akhir = teks.indexOf('\n');
        var kepala = akhir < 0 ? teks : teks.substring(0, akhir);
        return PEMISAH.stream()
                .max((satu, lain) -> Long.compare(jumlah(kepala, satu), jumlah(kepala, lain)))
                .orElseThrow();
    }

    private static long jumlah(String teks, char huruf) {
        return teks.chars().filter(ini -> ini == huruf).count();
    }

    private static Sel sel(String alamat, String isi) {
        var rapi = isi.strip();
        var rumus = rapi.length() > 1 && AWAL_RUMUS.indexOf(rapi.charAt(0)) >= 0;
        return rumus ? new Sel(alamat, Sel.Jenis.RUMUS, "", null) : Sel.teks(alamat, isi);
    }

    private static String alamat(int baris, int kolom) {
        return CellReference.convertNumToColString(kolom) + baris;
    }
}
