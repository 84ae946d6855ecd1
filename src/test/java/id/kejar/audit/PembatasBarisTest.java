package id.kejar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.audit.PembatasBaris.Kelompok;
import id.kejar.audit.PembatasBaris.Luapan;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PembatasBarisTest {

    private static final Instant MENIT = Instant.parse("2026-11-11T02:00:00Z");
    private static final Kelompok ASN = new Kelompok("657342", "tidak dikenal", "MASUK_GAGAL", "asn01");
    private static final Kelompok LAIN = new Kelompok("657342", "tidak dikenal", "MASUK_GAGAL", "asn02");

    private final PembatasBaris pembatas = new PembatasBaris(2);

    @Test
    void yangPertamaTiapMenitDitulisSisanyaDihitung() {
        assertThat(pembatas.boleh(ASN, MENIT)).isTrue();
        assertThat(pembatas.boleh(ASN, MENIT.plusSeconds(1))).isTrue();
        for (var ke = 2; ke < 40; ke++) {
            assertThat(pembatas.boleh(ASN, MENIT.plusSeconds(ke))).isFalse();
        }
        assertThat(pembatas.boleh(LAIN, MENIT.plusSeconds(40))).as("akun lain").isTrue();
        assertThat(pembatas.boleh(ASN, MENIT.plusSeconds(60)))
                .as("menit berikutnya")
                .isTrue();

        assertThat(pembatas.angkat(MENIT.plusSeconds(59))).as("belum lewat").isEmpty();
        assertThat(pembatas.angkat(MENIT.plusSeconds(60))).containsExactly(new Luapan(ASN, MENIT, 38));
        assertThat(pembatas.angkat(MENIT.plusSeconds(600)))
                .as("sekali saja, dan yang tidak meluap tidak disebut")
                .isEmpty();
    }
}
