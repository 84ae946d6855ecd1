package id.kejar.bukti;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name that a client gave to a file, made harmless: one path segment, at most 120 characters, never empty, without
 * characters that cannot be seen or that turn the direction of reading. It is data to show and to offer at a download;
 * the name under which the bytes are stored is ours.
 */
public record NamaBerkas(String teks) {

    private static final int TERPANJANG = 120;
    private static final String PENGGANTI = "berkas";
    private static final Pattern JALUR = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern SPASI = Pattern.compile("[\\s\\p{Z}]+");
    /** Control, format (all bidi marks are), private use, unassigned, and half of a pair. */
    private static final Pattern TAK_TAMPAK = Pattern.compile("\\p{C}");

    private static final Pattern AKHIRAN = Pattern.compile("(.*)\\.([A-Za-z0-9]{1,10})", Pattern.DOTALL);
    private static final Pattern TITIK_DEPAN = Pattern.compile("^[. ]+");
    private static final Pattern TITIK_BELAKANG = Pattern.compile("[. ]+$");

    public NamaBerkas {
        teks = rapi(teks == null ? "" : teks);
    }

    private static String rapi(String namaKlien) {
        var satuSpasi = SPASI.matcher(namaKlien).replaceAll(" ");
        var tampak = TAK_TAMPAK.matcher(satuSpasi).replaceAll("");
        var segmen =
                JALUR.matcher(Normalizer.normalize(tampak, Normalizer.Form.NFC)).replaceFirst("");
        var tanpaEkor = TITIK_BELAKANG.matcher(segmen).replaceFirst("");
        var bagian = AKHIRAN.matcher(tanpaEkor);
        return bagian.matches()
                ? dasar(bagian.group(1), TERPANJANG - 1 - bagian.group(2).length()) + "." + bagian.group(2)
                : dasar(tanpaEkor, TERPANJANG);
    }

    private static String dasar(String nama, int terpanjang) {
        var bertumpu = TITIK_DEPAN.matcher(nama).replaceFirst("");
        var batas = Math.min(terpanjang, bertumpu.length());
        if (batas > 0 && Character.isHighSurrogate(bertumpu.charAt(batas - 1))) {
            batas--;
        }
        var dasar = TITIK_BELAKANG.matcher(bertumpu.substring(0, batas)).replaceFirst("");
        return dasar.isEmpty() ? PENGGANTI : dasar;
    }

    /** @return in lower case and without the dot; empty when the name has none */
    public String akhiran() {
        var bagian = AKHIRAN.matcher(teks);
        return bagian.matches() ? bagian.group(2).toLowerCase(Locale.ROOT) : "";
    }
}
