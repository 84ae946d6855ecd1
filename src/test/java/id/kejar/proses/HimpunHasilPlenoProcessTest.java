package id.kejar.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HimpunHasilPlenoProcessTest extends ProsesUji {

    @RegisterExtension
    static final ProcessEngineCoverageExtension CAKUPAN = cakupanPenuh();

    private static final String HIMPUN = "himpun-hasil-pleno";
    private static final String LANGKAH_HIMPUN = "Tugas_Himpun_Hasil_Pleno";

    private TaskListener himpunHasilPleno;
    private JavaDelegate tetapkanPeriode;
    private JavaDelegate terbitkanDokumen;

    HimpunHasilPlenoProcessTest() {
        super("himpun-hasil-pleno");
    }

    @Override
    void lengkapi(DeploymentBuilder deployment) {
        formulir(deployment, HIMPUN);
    }

    @BeforeEach
    void siapkanBean() {
        himpunHasilPleno = pendengarTugas("himpunHasilPlenoListener");
        tetapkanPeriode = delegate("tetapkanPeriodeDelegate");
        terbitkanDokumen = delegate("terbitkanDokumenDelegate");
    }

    @Test
    void tugasMembawaKunciYangDijanjikanBukanIdLangkahnya() {
        mulaiPeriode();

        menunggu(LANGKAH_HIMPUN);
        assertThat(tugas(HIMPUN)).isNotNull().hasDefinitionKey("himpun-hasil-pleno");
        assertThat(tugas(LANGKAH_HIMPUN)).isNull();
        pastikanFormulir(tugas(HIMPUN), HIMPUN);
    }

    @Test
    void rendatinDiberiSatuHariKerja() {
        mulaiPeriode();

        assertThat(tugas(HIMPUN)).hasDueDate(hariKerja(1)).isNotAssigned();
        assertThat(grupCalon(tugas(HIMPUN))).containsExactly("rendatin");
        assertThat(job("Batas_Himpun").getDuedate()).isEqualTo(hariKerja(1));
    }

    @Test
    void periodeDitetapkanBersamaPenyelesaianTugas() throws Exception {
        mulaiPeriode();

        selesaikan(HIMPUN);

        var urutan = inOrder(himpunHasilPleno, tetapkanPeriode);
        urutan.verify(himpunHasilPleno).notify(peristiwa(TaskListener.EVENTNAME_CREATE));
        urutan.verify(himpunHasilPleno).notify(peristiwa(TaskListener.EVENTNAME_COMPLETE));
        urutan.verify(tetapkanPeriode).execute(any());
        assertThat(proses).hasPassed("Tetapkan_Periode");
        menunggu("Terbitkan_Dokumen");
        verifyNoInteractions(terbitkanDokumen);
    }

    @Test
    void dokumenTerbitDalamPekerjaanTersendiri() {
        mulaiPeriode();
        selesaikan(HIMPUN);

        jalankan("Terbitkan_Dokumen");

        assertThat(dilihatOleh(terbitkanDokumen)).extracting("periodeId").containsExactly(PERIODE_ID);
        assertThat(proses)
                .isEnded()
                .hasPassedInOrder(LANGKAH_HIMPUN, "Tetapkan_Periode", "Terbitkan_Dokumen", "Dihimpun");
    }

    @Test
    void penetapanYangDitolakMembiarkanTugasTerbuka() throws Exception {
        mulaiPeriode();
        doThrow(new IllegalStateException("Rapat belum menetapkan."))
                .when(tetapkanPeriode)
                .execute(any());

        assertThatThrownBy(() -> selesaikan(HIMPUN)).hasMessageContaining("Rapat belum menetapkan.");

        menunggu(LANGKAH_HIMPUN);
    }

    @Test
    void sekretarisDiberiTahuSetelahSatuHariKerja() {
        mulaiPeriode();
        pastikanBelumDiingatkan(tugas(HIMPUN));

        waktuHabis("Batas_Himpun");

        assertThat(proses).hasPassedInOrder("Batas_Himpun", "Beri_Tahu_Sekretaris", "Sekretaris_Diberi_Tahu");
        menunggu(LANGKAH_HIMPUN);
        assertThat(grupCalon(tugas(HIMPUN))).containsExactlyInAnyOrder("rendatin", "sekretaris");
        pastikanDiingatkan(
                tugas(HIMPUN),
                "Himpunan hasil rapat pleno melewati satu hari kerja. Tugas ini kini juga tampak bagi Sekretaris.");
    }

    @Test
    void hasilPlenoTetapDapatDihimpunSetelahTerlambat() {
        mulaiPeriode();
        waktuHabis("Batas_Himpun");

        selesaikan(HIMPUN);
        jalankan("Terbitkan_Dokumen");

        assertThat(proses).isEnded().hasPassed("Dihimpun");
    }

    @Test
    void dokumenYangGagalTerbitMenjadiInsidenDanDapatDiulang() throws Exception {
        mulaiPeriode();
        selesaikan(HIMPUN);

        gagalTigaKaliLaluDiulang(job("Terbitkan_Dokumen").getId(), terbitkanDokumen);

        assertThat(proses).isEnded().hasPassed("Dihimpun");
        verify(tetapkanPeriode).execute(any());
    }

    private static DelegateTask peristiwa(String nama) {
        return argThat(tugas -> nama.equals(tugas.getEventName()) && HIMPUN.equals(tugas.getTaskDefinitionKey()));
    }
}
