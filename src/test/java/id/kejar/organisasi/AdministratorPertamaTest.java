package id.kejar.organisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import id.kejar.audit.JejakService;
import id.kejar.shared.AtasNamaSistem;
import id.kejar.shared.MesinUji;
import id.kejar.shared.PengaturanDitolak;
import id.kejar.shared.PenyimpanAkun;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.DefaultApplicationArguments;

class AdministratorPertamaTest {

    private static final String SANDI = "kopi-sumbing-9-angin";

    private final IdentityService identitas = MesinUji.mesin().getIdentityService();
    private final List<Object> peristiwa = new ArrayList<>();

    @BeforeEach
    void kelompokDariPeranProcess() {
        identitas.saveGroup(identitas.newGroup(Peran.ADMIN.grup()));
    }

    @AfterEach
    void kosongkan() {
        identitas.createUserQuery().list().forEach(satu -> identitas.deleteUser(satu.getId()));
        identitas.deleteGroup(Peran.ADMIN.grup());
    }

    private void mulai(String akun, String sandi) {
        new AdministratorPertama(
                        new AkunProcess(identitas, new PenyimpanAkun(identitas), new AtasNamaSistem(identitas)),
                        mock(JejakService.class),
                        peristiwa::add,
                        akun,
                        sandi)
                .run(new DefaultApplicationArguments());
    }

    @Test
    void dibuatSekaliDenganSandiAwal() {
        mulai("adminkudus", SANDI);

        assertThat(identitas.createUserQuery().memberOfGroup("camunda-admin").list())
                .extracting(satu -> satu.getId())
                .containsExactly("adminkudus");
        assertThat(identitas.checkPassword("adminkudus", SANDI)).isTrue();
        assertThat(peristiwa).containsExactly(new SandiAwalDiberikan("adminkudus"));
    }

    @Test
    void mulaiKeduaTidakMenyentuhnyaMeskipunPengaturannyaTinggalAtauBerubah() {
        mulai("adminkudus", SANDI);

        mulai("adminkudus", "sandi-lain-9-angin-x");
        mulai("adminlain", SANDI);
        mulai("", "");

        assertThat(identitas.createUserQuery().count()).isOne();
        assertThat(identitas.checkPassword("adminkudus", SANDI)).isTrue();
        assertThat(peristiwa).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''          | ''                   | Belum ada administrator, dan KEJAR_ADMIN_AKUN belum diisi.
            admin kudus | kopi-sumbing-9-angin | KEJAR_ADMIN_AKUN tidak dapat dipakai sebagai nama akun.
            adminkudus | ''                   | KEJAR_ADMIN_SANDI belum diisi.
            adminkudus | Admin123             | KEJAR_ADMIN_SANDI memakai kata yang dicoba orang lebih dahulu, dengan atau tanpa angka di sekitarnya.
            adminkudus | AdminKudus-2026      | KEJAR_ADMIN_SANDI memuat nama akunnya.
            adminkudus | q9-Zt4w              | KEJAR_ADMIN_SANDI lebih pendek daripada 12 huruf.
            """)
    void tanpaAdministratorYangLayakKejarTidakMulai(String akun, String sandi, String kalimat) {
        assertThatExceptionOfType(PengaturanDitolak.class)
                .isThrownBy(() -> mulai(akun, sandi))
                .withMessage(kalimat);
        assertThat(identitas.createUserQuery().count()).isZero();
    }

    @Test
    void akunYangSudahAdaTidakDinaikkan() {
        identitas.saveUser(identitas.newUser("asn01"));

        assertThatExceptionOfType(PengaturanDitolak.class)
                .isThrownBy(() -> mulai("asn01", SANDI))
                .withMessageContaining("sudah ada dan bukan administrator");
        assertThat(identitas.createUserQuery().memberOfGroup("camunda-admin").count())
                .isZero();
    }
}
