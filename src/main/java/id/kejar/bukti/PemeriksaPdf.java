package id.kejar.bukti;

import id.kejar.shared.Penolakan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Looks at a PDF as bytes: a beginning, an end, and no XML form where one can be seen. Nothing of it is interpreted, so
 * that neither a script nor an external entity inside has anybody to run or resolve it.
 */
final class PemeriksaPdf {

    private static final String AWAL = "%PDF-";
    /** Some programs write a little after the end; readers look for it this far. */
    private static final int EKOR = 4096;

    /** A form in XML (XFA), or an entity declared in one that is not compressed. */
    private static final Pattern FORMULIR_XML = Pattern.compile("/XFA[\\s\\x00]*[\\[\\d]|<!ENTITY");

    private static final int SEKALI_BACA = 64 * 1024;
    private static final int TUMPANG = 64;

    private PemeriksaPdf() {}

    /** @return whether it is whole */
    static boolean utuh(Path berkas) throws IOException {
        var sebelumnya = "";
        var pertama = true;
        try (var isi = Files.newInputStream(berkas)) {
            for (var bita = isi.readNBytes(SEKALI_BACA); bita.length > 0; bita = isi.readNBytes(SEKALI_BACA)) {
                var teks = new String(bita, StandardCharsets.ISO_8859_1);
                if (pertama && !teks.startsWith(AWAL)) {
                    return false;
                }
                pertama = false;
                if (FORMULIR_XML.matcher(ekor(sebelumnya, TUMPANG) + teks).find()) {
                    throw Penolakan.aturan("PDF ini memuat formulir XML (XFA), yang tidak diterima. Buka lalu cetak ke"
                            + " PDF biasa, dan unggah hasilnya.");
                }
                sebelumnya = ekor(sebelumnya, EKOR) + teks;
            }
        }
        var ekor = ekor(sebelumnya, EKOR);
        return ekor.contains("startxref") && ekor.contains("%%EOF");
    }

    private static String ekor(String teks, int panjang) {
        return teks.substring(Math.max(0, teks.length() - panjang));
    }
}
