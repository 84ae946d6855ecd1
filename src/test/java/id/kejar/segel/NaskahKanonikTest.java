package id.kejar.segel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class NaskahKanonikTest {

    private static final String KEPALA = "{\"jenis\":\"segel\"}";

    @Test
    void urutanDatangnyaBarisTidakMengubahNaskah() {
        var maju = List.of("{\"jenis\":\"entri\"}", "{\"jenis\":\"bukti\"}", "{\"jenis\":\"nilai\"}");
        var mundur = new ArrayList<>(maju);
        Collections.reverse(mundur);
        assertThat(NaskahKanonik.dari(KEPALA, maju)).isEqualTo(NaskahKanonik.dari(KEPALA, mundur));
        assertThat(NaskahKanonik.dari(KEPALA, maju).baris())
                .containsExactly(KEPALA, "{\"jenis\":\"bukti\"}", "{\"jenis\":\"entri\"}", "{\"jenis\":\"nilai\"}");
    }

    /** As {@code LC_ALL=C sort} does: a letter beyond the basic plane comes after U+FFFD, in UTF-16 before it. */
    @Test
    void barisUrutMenurutBitanya() {
        var atas = "\uD83D\uDE00";
        var bawah = "\uFFFD";
        assertThat(NaskahKanonik.dari(KEPALA, List.of(atas, bawah)).baris()).containsExactly(KEPALA, bawah, atas);
    }

    @Test
    void barisKembarDihitungSendiriSendiri() {
        assertThat(NaskahKanonik.dari(KEPALA, List.of("a", "a")).sidik())
                .isNotEqualTo(NaskahKanonik.dari(KEPALA, List.of("a")).sidik());
    }

    @Test
    void segelAdalahSha256NaskahApaAdanya() throws Exception {
        var naskah = NaskahKanonik.dari(KEPALA, List.of("{\"nama\":\"é\"}"));
        assertThat(new String(naskah.isi(), StandardCharsets.UTF_8)).isEqualTo(KEPALA + "\n{\"nama\":\"é\"}\n");
        assertThat(naskah.sidik())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(naskah.isi())));
    }

    @Test
    void naskahYangDisimpanTerbacaKembaliSamaSeperti() {
        var naskah = NaskahKanonik.dari(KEPALA, List.of("satu", "dua"));
        assertThat(NaskahKanonik.baca(naskah.isi())).isEqualTo(naskah);
    }
}
