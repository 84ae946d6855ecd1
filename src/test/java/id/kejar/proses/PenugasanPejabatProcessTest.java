package id.kejar.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PenugasanPejabatProcessTest extends ProsesUji {

    @RegisterExtension
    static final ProcessEngineCoverageExtension CAKUPAN = cakupanPenuh();

    private static final String SURAT_ID = "6a0f6f0e-6c39-4f0a-9f0e-2f5f3a1d2026";

    private JavaDelegate serahkan;

    PenugasanPejabatProcessTest() {
        super("penugasan-pejabat");
    }

    @Override
    void lengkapi(DeploymentBuilder deployment) {
        // a process without people has no forms
    }

    @BeforeEach
    void siapkanBean() {
        serahkan = delegate("serahkanTugasDelegate");
    }

    private void dicatat() {
        mulai(Map.of(
                "satker",
                SATKER,
                "suratPerintahId",
                SURAT_ID,
                "berlakuSejak",
                pada("2026-11-02T17:00:00Z"),
                "berakhirPada",
                pada("2026-11-06T17:00:00Z")));
    }

    @Test
    void tugasBerpindahPadaAwalMasaDanKembaliPadaAkhirnya() {
        dicatat();
        assertThat(proses).isWaitingAt("Mulai_Berlaku");
        assertThat(dilihatOleh(serahkan)).isEmpty();
        assertThat(job("Mulai_Berlaku").getDuedate()).isEqualTo(pada("2026-11-02T17:00:00Z"));

        jalankan("Mulai_Berlaku");
        assertThat(proses).isWaitingAt("Berakhir").hasPassed("Serahkan_Tugas");
        assertThat(job("Berakhir").getDuedate()).isEqualTo(pada("2026-11-06T17:00:00Z"));

        jalankan("Berakhir");
        assertThat(proses).isEnded().hasPassed("Kembalikan_Tugas", "Penugasan_Berakhir");
        assertThat(dilihatOleh(serahkan)).extracting("suratPerintahId").containsExactly(SURAT_ID, SURAT_ID);
    }

    @Test
    void pencabutanMengembalikanTugasSeketika() {
        dicatat();
        jalankan("Mulai_Berlaku");

        runtimeService.correlateMessage("surat-perintah-dicabut");

        assertThat(proses)
                .isEnded()
                .hasPassed("Kembalikan_Seketika", "Penugasan_Dicabut")
                .hasNotPassed("Kembalikan_Tugas");
        assertThat(dilihatOleh(serahkan)).hasSize(2);
        assertThat(daftarJob()).isEmpty();
    }

    @Test
    void pencabutanSebelumMulaiMengakhiriPenantian() {
        dicatat();

        runtimeService.correlateMessage("surat-perintah-dicabut");

        assertThat(proses).isEnded().hasNotPassed("Serahkan_Tugas");
        assertThat(daftarJob()).isEmpty();
    }

    @Test
    void serahTerimaYangGagalMenjadiInsidenDanDapatDiulang() throws Exception {
        dicatat();

        gagalTigaKaliLaluDiulang(job("Mulai_Berlaku").getId(), serahkan);

        assertThat(proses).isWaitingAt("Berakhir");
    }
}
