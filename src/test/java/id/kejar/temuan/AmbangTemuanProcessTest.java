package id.kejar.temuan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.organisasi.KebijakanBukti;
import id.kejar.shared.MesinUji;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table as it is delivered; an office that changes it changes this expectation, too. */
class AmbangTemuanProcessTest {

    private static Deployment pemasangan;

    @BeforeAll
    static void pasang() {
        pemasangan = MesinUji.mesin()
                .getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/ambang-temuan.dmn")
                .deploy();
    }

    @AfterAll
    static void lepas() {
        MesinUji.mesin().getRepositoryService().deleteDeployment(pemasangan.getId(), true);
    }

    private static AmbangTemuan ambang(KebijakanBukti kebijakan) {
        return new AmbangTemuanProcess(MesinUji.mesin().getDecisionService(), MesinUji.atasNamaSistem())
                .ambang(kebijakan);
    }

    @ParameterizedTest
    @EnumSource(KebijakanBukti.class)
    void setiapTemuanAdaDalamTabelKecualiBuktiYangTidakDisyaratkan(KebijakanBukti kebijakan) {
        var tampil = EnumSet.allOf(JenisTemuan.class);
        if (kebijakan == KebijakanBukti.TIDAK_WAJIB) {
            tampil.remove(JenisTemuan.BUKTI_TIDAK_ADA);
        }
        assertThat(ambang(kebijakan).ambang().keySet()).isEqualTo(tampil);
    }

    @Test
    void angkaAngkanya() {
        var ambang = ambang(KebijakanBukti.TIAP_HARI);
        assertThat(ambang.ambang(JenisTemuan.TEKS_SAMA)).isEqualByComparingTo("1");
        assertThat(ambang.ambang(JenisTemuan.TEKS_BERULANG)).isEqualByComparingTo("5");
        assertThat(ambang.ambang(JenisTemuan.TANPA_INDIKATOR)).isEqualByComparingTo("1");
        assertThat(ambang.ambang(JenisTemuan.TEKS_MIRIP)).isEqualByComparingTo("0.85");
        assertThat(ambang.ambang(JenisTemuan.TEKS_REKAN)).isEqualByComparingTo("0.85");
        assertThat(ambang.ambang(JenisTemuan.JAM_BERLEBIH)).isEqualByComparingTo("14");
        assertThat(ambang.ambang(JenisTemuan.JAM_BELUM_TIBA)).isEqualByComparingTo("2");
        assertThat(ambang.ambang(JenisTemuan.VOLUME_TIDAK_BIASA)).isEqualByComparingTo("5");
        assertThat(ambang.ambang(JenisTemuan.TERLAMBAT)).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void yangTidakBerambangBernilaiNol() {
        var ambang = ambang(KebijakanBukti.TIAP_HARI);
        assertThat(Set.of(JenisTemuan.BUKTI_SAMA, JenisTemuan.BENTROK_CUTI, JenisTemuan.JAM_BERTINDIH))
                .allSatisfy(jenis -> assertThat(ambang.ambang(jenis)).isZero());
    }
}
