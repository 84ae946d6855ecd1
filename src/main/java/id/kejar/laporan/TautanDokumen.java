package id.kejar.laporan;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Which texts of a person become a link that opens at a click; the others stay texts. */
final class TautanDokumen {

    // Excel takes a workbook with a longer one for damaged.
    private static final int TERPANJANG = 2_079;

    private TautanDokumen() {}

    /** The whole address of a page, ready to be followed; empty for another scheme, a file or a slip of the pen. */
    static Optional<String> alamat(String teks) {
        try {
            URI alamat = new URI(teks.strip());
            boolean laman = "http".equalsIgnoreCase(alamat.getScheme()) || "https".equalsIgnoreCase(alamat.getScheme());
            return Optional.of(alamat.toASCIIString())
                    .filter(tertulis -> laman && alamat.getHost() != null && tertulis.length() <= TERPANJANG);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
