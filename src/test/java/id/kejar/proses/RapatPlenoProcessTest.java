package id.kejar.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RapatPlenoProcessTest extends ProsesUji {

    @RegisterExtension
    static final ProcessEngineCoverageExtension CAKUPAN = cakupanPenuh();

    private static final String SIAPKAN = "siapkan-rapat";
    private static final String RAPAT = "rapat-pleno";
    private static final String LANGKAH_RAPAT = "Tugas_Rapat_Pleno";
    private static final String RAPAT_ID = "9a3c1b52-6a0e-4a6e-8f0b-6d1f6f0d2026";
    private static final Date BATAS_RISALAH = pada("2026-11-25T09:00:00Z");

    private boolean kuorum = true;
    private TaskListener rapatPleno;
    private JavaDelegate terbitkanUndangan;
    private JavaDelegate terbitkanBeritaAcara;
    private JavaDelegate catatRisalahTerlambat;

    RapatPlenoProcessTest() {
        super("rapat-pleno");
    }

    @Override
    void lengkapi(DeploymentBuilder deployment) {
        formulir(deployment, SIAPKAN, RAPAT);
    }

    @BeforeEach
    void siapkanBean() {
        pendengarTugas("siapkanRapatListener", tugas -> {
            if (dibuat(tugas)) {
                tugas.getExecution().setVariable("rapatId", RAPAT_ID);
            } else {
                tugas.getExecution().setVariable("batasRisalah", BATAS_RISALAH);
            }
        });
        rapatPleno = pendengarTugas("rapatPlenoListener", tugas -> {
            if (diselesaikan(tugas)) {
                tugas.getExecution().setVariable("kuorum", kuorum);
            }
        });
        terbitkanUndangan = delegate("terbitkanUndanganDelegate");
        terbitkanBeritaAcara = delegate("terbitkanBeritaAcaraDelegate");
        catatRisalahTerlambat = delegate("catatRisalahTerlambatDelegate");
    }

    @Test
    void rapatDisiapkanDalamSatuHariKerja() {
        mulaiPeriode();

        assertThat(proses).hasPassed("Mulai");
        menunggu(SIAPKAN);
        var tugas = tugas(SIAPKAN);
        assertThat(tugas).hasDueDate(hariKerja(1)).isNotAssigned();
        assertThat(grupCalon(tugas)).containsExactlyInAnyOrder("rendatin", "sekretaris");
        pastikanFormulir(tugas, SIAPKAN);
        assertThat(job("Batas_Siapkan_Rapat").getDuedate()).isEqualTo(hariKerja(1));
    }

    @Test
    void penyiapRapatDiingatkanSetelahSatuHariKerja() {
        mulaiPeriode();
        pastikanBelumDiingatkan(tugas(SIAPKAN));

        waktuHabis("Batas_Siapkan_Rapat");

        assertThat(proses).hasPassedInOrder("Batas_Siapkan_Rapat", "Ingatkan_Penyiap_Rapat", "Penyiap_Diingatkan");
        menunggu(SIAPKAN);
        pastikanDiingatkan(
                tugas(SIAPKAN),
                "Batas menyiapkan rapat pleno telah terlampaui. Tetapkan waktu, tempat, dan agenda rapat.");
    }

    @Test
    void undanganTerbitDalamPekerjaanTersendiriSebelumRapat() {
        mulaiPeriode();
        selesaikan(SIAPKAN);
        menunggu("Terbitkan_Undangan");
        verifyNoInteractions(terbitkanUndangan);

        jalankan("Terbitkan_Undangan");

        assertThat(dilihatOleh(terbitkanUndangan)).extracting("rapatId").containsExactly(RAPAT_ID);
        assertThat(proses).hasPassedInOrder("Terbitkan_Undangan", "Membahas_Dan_Memutuskan");
        menunggu(LANGKAH_RAPAT);
    }

    @Test
    void tugasRapatMembawaKunciDanBatasRisalahnya() {
        sampaiRapat();

        var tugas = tugas(RAPAT);
        assertThat(tugas)
                .hasDefinitionKey("rapat-pleno")
                .hasDueDate(BATAS_RISALAH)
                .isNotAssigned();
        assertThat(tugas(LANGKAH_RAPAT)).isNull();
        assertThat(grupCalon(tugas)).containsExactlyInAnyOrder("rendatin", "sekretaris");
        pastikanFormulir(tugas, RAPAT);
        assertThat(job("Risalah_Terlambat").getDuedate()).isEqualTo(BATAS_RISALAH);
        verify(rapatPleno)
                .notify(argThat(tugasBaru -> dibuat(tugasBaru) && RAPAT.equals(tugasBaru.getTaskDefinitionKey())));
    }

    @Test
    void rapatYangKuorumMenetapkanDenganBeritaAcara() {
        sampaiRapat();
        selesaikan(RAPAT, Map.of("hasil", "DITETAPKAN"));
        assertThat(proses).hasPassed("Kuorum");
        menunggu("Terbitkan_Berita_Acara");
        verifyNoInteractions(terbitkanBeritaAcara);

        jalankan("Terbitkan_Berita_Acara");

        assertThat(dilihatOleh(terbitkanBeritaAcara)).extracting("rapatId").containsExactly(RAPAT_ID);
        assertThat(proses).isEnded().hasPassed("Hasil_Rapat", "Ditetapkan").hasNotPassed("Dikembalikan");
        assertThat(proses).variables().containsEntry("hasil", "DITETAPKAN");
    }

    @Test
    void rapatYangKuorumDapatMengembalikanDenganBeritaAcara() throws Exception {
        sampaiRapat();
        selesaikan(RAPAT, Map.of("hasil", "DIKEMBALIKAN", "kembaliKe", "VERIFIKATOR"));

        jalankan("Terbitkan_Berita_Acara");

        verify(terbitkanBeritaAcara).execute(any());
        assertThat(proses).isEnded().hasPassed("Hasil_Rapat", "Dikembalikan").hasNotPassed("Ditetapkan");
        assertThat(proses).variables().containsEntry("hasil", "DIKEMBALIKAN").containsEntry("kembaliKe", "VERIFIKATOR");
    }

    @Test
    void rapatTanpaKuorumDijadwalkanKembali() throws Exception {
        sampaiRapat();
        kuorum = false;
        selesaikan(RAPAT, Map.of("hasil", "DITETAPKAN"));
        assertThat(proses).hasPassed("Kuorum");
        menunggu(SIAPKAN);
        assertThat(daftarJob()).hasSize(1);
        verify(terbitkanBeritaAcara, never()).execute(any());

        kuorum = true;
        selesaikan(SIAPKAN);
        jalankan("Terbitkan_Undangan");
        selesaikan(RAPAT, Map.of("hasil", "DITETAPKAN"));
        jalankan("Terbitkan_Berita_Acara");

        assertThat(proses).isEnded().hasPassed("Ditetapkan");
        verify(terbitkanUndangan, times(2)).execute(any());
        verify(terbitkanBeritaAcara).execute(any());
    }

    @Test
    void risalahYangTerlambatDicatatSementaraTugasTetapTerbuka() {
        sampaiRapat();

        waktuHabis("Risalah_Terlambat");

        assertThat(dilihatOleh(catatRisalahTerlambat)).extracting("rapatId").containsExactly(RAPAT_ID);
        assertThat(proses).hasPassedInOrder("Risalah_Terlambat", "Catat_Risalah_Terlambat", "Keterlambatan_Dicatat");
        menunggu(LANGKAH_RAPAT);
        selesaikan(RAPAT, Map.of("hasil", "DITETAPKAN"));
        menunggu("Terbitkan_Berita_Acara");
    }

    @Test
    void undanganYangGagalTerbitMenjadiInsidenDanDapatDiulang() throws Exception {
        mulaiPeriode();
        selesaikan(SIAPKAN);

        gagalTigaKaliLaluDiulang(job("Terbitkan_Undangan").getId(), terbitkanUndangan);

        menunggu(LANGKAH_RAPAT);
    }

    @Test
    void beritaAcaraYangGagalTerbitMenjadiInsidenDanDapatDiulang() throws Exception {
        sampaiRapat();
        selesaikan(RAPAT, Map.of("hasil", "DITETAPKAN"));

        gagalTigaKaliLaluDiulang(job("Terbitkan_Berita_Acara").getId(), terbitkanBeritaAcara);

        assertThat(proses).isEnded().hasPassed("Ditetapkan");
    }

    private void sampaiRapat() {
        mulaiPeriode();
        selesaikan(SIAPKAN);
        jalankan("Terbitkan_Undangan");
    }
}
