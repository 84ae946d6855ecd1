package id.kejar.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EntriHarianProcessTest extends ProsesUji {

    @RegisterExtension
    static final ProcessEngineCoverageExtension CAKUPAN = cakupanPenuh();

    private static final String ENTRI_ID = "5d0c9f5e-40a8-4b38-8e58-0f9be2f7a001";
    private static final Date BATAS_HARI_KERJA = pada("2026-11-02T09:00:00Z");
    private static final Date AKHIR_PENGISIAN = pada("2026-12-03T09:00:00Z");

    private TaskListener isiDataKinerja;
    private JavaDelegate terimaEntri;
    private JavaDelegate catatTidakTerisi;
    private JavaDelegate catatGugur;

    EntriHarianProcessTest() {
        super("entri-harian");
    }

    @Override
    void lengkapi(DeploymentBuilder deployment) {
        formulir(deployment, "isi-data-kinerja");
    }

    @BeforeEach
    void siapkanBean() {
        isiDataKinerja = pendengarTugas("isiDataKinerjaListener");
        terimaEntri = delegate("terimaEntriDelegate");
        catatTidakTerisi = delegate("catatTidakTerisiDelegate");
        catatGugur = delegate("catatGugurDelegate");
    }

    @Test
    void asnMengisiSebelumJamKerjaBerakhir() throws Exception {
        bukaHari("asn01");
        assertThat(proses).hasPassedInOrder("Mulai", "Mendokumentasikan_Kegiatan");
        menunggu("isi-data-kinerja");

        selesaikan("isi-data-kinerja");

        assertThat(proses).isEnded().hasPassedInOrder("isi-data-kinerja", "Terima_Entri", "Terisi");
        var urutan = inOrder(isiDataKinerja, terimaEntri);
        urutan.verify(isiDataKinerja).notify(peristiwa(TaskListener.EVENTNAME_CREATE));
        urutan.verify(isiDataKinerja).notify(peristiwa(TaskListener.EVENTNAME_COMPLETE));
        urutan.verify(terimaEntri).execute(any());
        verifyNoInteractions(catatTidakTerisi, catatGugur);
    }

    @Test
    void tugasMengisiJatuhTempoPadaAkhirJamKerja() {
        bukaHari("asn01");

        var tugas = tugas("isi-data-kinerja");
        assertThat(tugas).hasDueDate(BATAS_HARI_KERJA);
        assertThat(tugas.getFollowUpDate()).as("satu jam sebelumnya").isEqualTo(pada("2026-11-02T08:00:00Z"));
        pastikanFormulir(tugas, "isi-data-kinerja");
        pastikanBelumDiingatkan(tugas);
        assertThat(job("Akhir_Hari_Kerja").getDuedate()).isEqualTo(BATAS_HARI_KERJA);
        assertThat(job("Pengisian_Ditutup").getDuedate()).isEqualTo(AKHIR_PENGISIAN);
    }

    @Test
    void pegawaiDiingatkanPadaAkhirJamKerja() {
        bukaHari("asn01");

        waktuHabis("Akhir_Hari_Kerja");

        assertThat(proses).hasPassedInOrder("Akhir_Hari_Kerja", "Ingatkan_Pengisian", "Sudah_Diingatkan");
        menunggu("isi-data-kinerja");
        pastikanDiingatkan(
                tugas("isi-data-kinerja"),
                "Jam kerja hari ini telah berakhir dan data kinerja belum dikirim. Isi sebelum pengisian ditutup.");
        assertThat(daftarJob("Akhir_Hari_Kerja")).isEmpty();
    }

    @Test
    void pengingatHanyaSampaiKepadaPegawaiYangBelumMengisi() {
        var rekan = bukaHari("asn02");
        bukaHari("asn01");

        waktuHabis("Akhir_Hari_Kerja");

        proses = rekan;
        pastikanBelumDiingatkan(tugas("isi-data-kinerja"));
    }

    @Test
    void pegawaiMasihDapatMengisiSetelahDiingatkan() throws Exception {
        bukaHari("asn01");
        waktuHabis("Akhir_Hari_Kerja");

        selesaikan("isi-data-kinerja");

        assertThat(proses).isEnded().hasPassed("Terisi");
        verify(terimaEntri).execute(any());
    }

    @Test
    void hariDicatatTidakTerisiKetikaPengisianDitutup() {
        bukaHari("asn01");

        waktuHabis("Pengisian_Ditutup");

        assertThat(proses)
                .isEnded()
                .hasPassedInOrder("Pengisian_Ditutup", "Catat_Tidak_Terisi", "Tidak_Terisi")
                .hasNotPassed("Terima_Entri", "Ingatkan_Pengisian");
        assertThat(dilihatOleh(catatTidakTerisi)).extracting("entriId").containsExactly(ENTRI_ID);
        verify(isiDataKinerja, never()).notify(peristiwa(TaskListener.EVENTNAME_COMPLETE));
    }

    @Test
    void kewajibanYangGugurMengakhiriHariPegawaiItuSaja() {
        var rekan = bukaHari("asn02");
        bukaHari("asn01");

        gugurkan("asn01");

        assertThat(proses).isEnded().hasPassedInOrder("Kewajiban_Gugur", "Catat_Gugur", "Gugur");
        assertThat(dilihatOleh(catatGugur)).extracting("entriId").containsExactly(ENTRI_ID);
        proses = rekan;
        menunggu("isi-data-kinerja");
    }

    @Test
    void kewajibanTidakDapatGugurSetelahTerisi() {
        bukaHari("asn01");
        selesaikan("isi-data-kinerja");

        assertThatThrownBy(() -> gugurkan("asn01")).isInstanceOf(MismatchingMessageCorrelationException.class);
        verifyNoInteractions(catatGugur);
    }

    @Test
    void entriYangDitolakTetapTerbukaBersamaPengaturWaktunya() throws Exception {
        bukaHari("asn01");
        doThrow(new IllegalStateException("Belum ada kegiatan."))
                .when(terimaEntri)
                .execute(any());

        assertThatThrownBy(() -> selesaikan("isi-data-kinerja")).hasMessageContaining("Belum ada kegiatan.");

        menunggu("isi-data-kinerja");
        assertThat(daftarJob()).hasSize(2);
    }

    private ProcessInstance bukaHari(String akun) {
        proses = runtimeService.startProcessInstanceByKey(
                "entri-harian",
                kunciBisnis(akun),
                Map.of(
                        "satker", SATKER,
                        "entriId", ENTRI_ID,
                        "batasHariKerja", BATAS_HARI_KERJA,
                        "akhirPengisian", AKHIR_PENGISIAN));
        return proses;
    }

    private void gugurkan(String akun) {
        runtimeService
                .createMessageCorrelation("kewajiban-gugur")
                .processInstanceBusinessKey(kunciBisnis(akun))
                .correlate();
    }

    private static String kunciBisnis(String akun) {
        return SATKER + "/2026-11-02/" + akun;
    }

    private static DelegateTask peristiwa(String nama) {
        return argThat(tugas -> nama.equals(tugas.getEventName()));
    }
}
