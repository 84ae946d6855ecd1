package id.kejar.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KompilasiRendatinProcessTest extends ProsesUji {

    @RegisterExtension
    static final ProcessEngineCoverageExtension CAKUPAN = cakupanPenuh();

    private static final String HIMPUN = "himpun-data-kinerja";

    private JavaDelegate susunRekap;
    private TaskListener himpunDataKinerja;

    KompilasiRendatinProcessTest() {
        super("kompilasi-rendatin");
    }

    @Override
    void lengkapi(DeploymentBuilder deployment) {
        formulir(deployment, HIMPUN);
    }

    @BeforeEach
    void siapkanBean() {
        susunRekap = delegate("susunRekapDelegate");
        himpunDataKinerja = pendengarTugas("himpunDataKinerjaListener");
    }

    @Test
    void rekapDisusunDalamPekerjaanTersendiri() {
        mulaiPeriode();
        menunggu("Susun_Rekap");
        verifyNoInteractions(susunRekap);

        jalankan("Susun_Rekap");

        assertThat(dilihatOleh(susunRekap)).extracting("periodeId").containsExactly(PERIODE_ID);
        assertThat(proses).hasPassed("Susun_Rekap");
        menunggu(HIMPUN);
    }

    @Test
    void rendatinDiberiDuaHariKerja() {
        sampaiDihimpun();

        var tugas = tugas(HIMPUN);
        assertThat(tugas).hasDueDate(hariKerja(2)).isNotAssigned();
        assertThat(grupCalon(tugas)).containsExactly("rendatin");
        pastikanFormulir(tugas, HIMPUN);
        assertThat(job("Batas_Kompilasi").getDuedate()).isEqualTo(hariKerja(2));
    }

    @Test
    void dataKinerjaYangLengkapMenutupKompilasi() {
        sampaiDihimpun();

        selesaikan(HIMPUN, Map.of("hasil", "LENGKAP"));

        assertThat(proses).isEnded().hasPassed("Hasil_Kompilasi", "Lengkap").hasNotPassed("Dikembalikan");
        var urutan = inOrder(himpunDataKinerja);
        urutan.verify(himpunDataKinerja).notify(argThat(tugas -> dibuat(tugas)));
        urutan.verify(himpunDataKinerja).notify(argThat(tugas -> diselesaikan(tugas)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEMBALIKAN", "LAINNYA"})
    void dataKinerjaYangTidakDinyatakanLengkapDikembalikan(String hasil) {
        sampaiDihimpun();

        selesaikan(HIMPUN, Map.of("hasil", hasil));

        assertThat(proses)
                .isEnded()
                .hasPassed("Hasil_Kompilasi", "Dikembalikan")
                .hasNotPassed("Lengkap");
    }

    @Test
    void sekretarisDiberiTahuSetelahDuaHariKerja() {
        sampaiDihimpun();
        pastikanBelumDiingatkan(tugas(HIMPUN));

        waktuHabis("Batas_Kompilasi");

        assertThat(proses).hasPassedInOrder("Batas_Kompilasi", "Beri_Tahu_Sekretaris", "Sekretaris_Diberi_Tahu");
        menunggu(HIMPUN);
        assertThat(grupCalon(tugas(HIMPUN))).containsExactlyInAnyOrder("rendatin", "sekretaris");
        pastikanDiingatkan(
                tugas(HIMPUN),
                "Himpunan data kinerja melewati dua hari kerja. Tugas ini kini juga tampak bagi Sekretaris.");
    }

    @Test
    void kompilasiTetapDapatDiselesaikanSetelahTerlambat() {
        sampaiDihimpun();
        waktuHabis("Batas_Kompilasi");

        selesaikan(HIMPUN, Map.of("hasil", "LENGKAP"));

        assertThat(proses).isEnded().hasPassed("Lengkap");
    }

    @Test
    void rekapYangGagalMenjadiInsidenDanDapatDiulang() throws Exception {
        mulaiPeriode();

        gagalTigaKaliLaluDiulang(job("Susun_Rekap").getId(), susunRekap);

        menunggu(HIMPUN);
    }

    private void sampaiDihimpun() {
        mulaiPeriode();
        jalankan("Susun_Rekap");
    }
}
