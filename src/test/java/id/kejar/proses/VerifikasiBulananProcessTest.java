package id.kejar.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VerifikasiBulananProcessTest extends ProsesUji {

    @RegisterExtension
    static final ProcessEngineCoverageExtension CAKUPAN = cakupanPenuh();

    private static final String VERIFIKASI = "verifikasi-data-kinerja";
    private static final String PERBAIKI = "perbaiki-data-kinerja";
    private static final String LENGKAPI = "lengkapi-atasan-langsung";
    private static final String TINDAK_LANJUT = "tindak-lanjuti-keterlambatan";
    private static final String PER_LEMBAR = "Verifikasi_Per_Lembar";

    private final Set<String> tanpaAtasan = new HashSet<>();
    private final Map<String, List<String>> dikembalikan = new HashMap<>();
    private final Map<String, Integer> putaran = new HashMap<>();
    private List<String> daftarLembar = List.of();

    private JavaDelegate bukaLembar;
    private JavaDelegate naikkanPutaran;
    private JavaDelegate tutupVerifikasi;
    private TaskListener tindakLanjuti;

    VerifikasiBulananProcessTest() {
        super("verifikasi-bulanan");
    }

    @Override
    void lengkapi(DeploymentBuilder deployment) {
        formulir(deployment, VERIFIKASI, PERBAIKI, LENGKAPI, TINDAK_LANJUT);
    }

    @BeforeEach
    void siapkanBean() {
        delegate(
                "susunDaftarVerifikatorDelegate",
                langkah -> langkah.setVariable("daftarLembar", new ArrayList<>(daftarLembar)));
        bukaLembar = delegate("bukaLembarVerifikasiDelegate", langkah -> {
            langkah.setVariable("adaVerifikator", !tanpaAtasan.contains(lembar(langkah)));
            langkah.setVariable("putaran", putaran.getOrDefault(lembar(langkah), 1));
            langkah.setVariable("adaPengembalian", false);
        });
        naikkanPutaran = delegate(
                "naikkanPutaranDelegate", langkah -> putaran.merge(lembar(langkah), 2, (lama, dua) -> lama + 1));
        tutupVerifikasi = delegate("tutupVerifikasiDelegate", langkah -> langkah.setVariable("adaPenarikan", false));
        tindakLanjuti = pendengarTugas("tindakLanjutiKeterlambatanListener");
        pendengarTugas("verifikasiDataKinerjaListener", this::verifikasi);
        pendengarTugas("perbaikiDataKinerjaListener", tugas -> {
            if (dibuat(tugas)) {
                tugas.setAssignee((String) tugas.getVariable("pegawaiId"));
            }
        });
        pendengarTugas("lengkapiAtasanLangsungListener", tugas -> {
            if (diselesaikan(tugas)) {
                tanpaAtasan.remove(lembar(tugas));
            }
        });
    }

    private void verifikasi(DelegateTask tugas) {
        if (dibuat(tugas)) {
            tugas.setAssignee("atasan " + lembar(tugas));
        } else {
            var pegawai = dikembalikan.getOrDefault(lembar(tugas), List.of());
            tugas.setVariable("adaPengembalian", !pegawai.isEmpty());
            tugas.setVariable("daftarPerbaikan", new ArrayList<>(pegawai));
        }
    }

    // every sheet

    @Test
    void satuLembarDiverifikasiDanDitutup() {
        mulaiVerifikasi("A");
        assertThat(proses).hasPassed("Susun_Daftar_Verifikator", "Buka_Lembar_Verifikasi");
        menunggu(VERIFIKASI);
        putuskan("A");
        assertThat(proses).hasPassed("Putaran_Diputuskan", "Lembar_Selesai");
        menunggu(PER_LEMBAR);
        verifyNoInteractions(tutupVerifikasi);

        jalankan(PER_LEMBAR);

        assertThat(proses)
                .isEnded()
                .hasPassedInOrder("Tutup_Verifikasi", "Terverifikasi")
                .hasNotPassed(PERBAIKI);
        assertThat(dilihatOleh(tutupVerifikasi)).extracting("periodeId").containsExactly(PERIODE_ID);
    }

    @Test
    void tanpaLembarVerifikasiLangsungDitutup() throws Exception {
        mulaiVerifikasi();

        assertThat(proses).isEnded().hasPassed("Tutup_Verifikasi", "Terverifikasi");
        verifyNoInteractions(bukaLembar);
        verify(tutupVerifikasi).execute(any());
    }

    @Test
    void tigaLembarBerjalanSerentakDanDitutupBersama() throws Exception {
        mulaiVerifikasi("A", "B", "C");
        assertThat(daftarTugas(VERIFIKASI))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("atasan A", "atasan B", "atasan C");

        putuskan("C");
        selesaikanLembar("C");
        putuskan("A");
        putuskan("B");
        selesaikanLembar("B");
        assertThat(daftarJob()).hasSize(1);
        verify(tutupVerifikasi, never()).execute(any());
        selesaikanLembar("A");

        assertThat(proses).isEnded();
        verify(tutupVerifikasi).execute(any());
    }

    @Test
    void verifikatorDiberiTigaHariKerja() {
        mulaiVerifikasi("A");

        var tugas = tugas(VERIFIKASI);
        assertThat(tugas).hasDueDate(hariKerja(3)).isAssignedTo("atasan A");
        assertThat(tugas.getFollowUpDate()).isEqualTo(hariKerja(2));
        assertThat(grupCalon(tugas)).containsOnlyNulls();
        pastikanFormulir(tugas, VERIFIKASI);
        assertThat(job("Pengingat_Verifikasi").getDuedate()).isEqualTo(hariKerja(2));
        assertThat(job("Batas_Verifikasi").getDuedate()).isEqualTo(hariKerja(3));
    }

    @Test
    void nilaiSatuLembarTidakMenimpaLembarLain() {
        dikembalikan.put("A", List.of("asn01"));
        tanpaAtasan.add("C");
        mulaiVerifikasi("A", "B", "C");

        putuskan("A");
        putuskan("B");

        assertThat(daftarTugas(PERBAIKI)).extracting(Task::getAssignee).containsExactly("asn01");
        assertThat(daftarTugas(LENGKAPI)).hasSize(1);
        assertThat(job(PER_LEMBAR, "lembarId", "B")).isNotNull();
        assertThat(runtimeService.getVariablesLocal(proses.getId()))
                .containsOnlyKeys("satker", "periodeId", "daftarLembar");
    }

    @Test
    void isianTugasTidakTersisaPadaProses() {
        mulaiVerifikasi("A", "B");

        taskService.complete(
                tugas(VERIFIKASI, "A").getId(),
                Map.of("pernyataan", true, "catatan", "Sudah sesuai.", "keputusan", "[]"));

        var sisa = tugas(VERIFIKASI, "B");
        assertThat(runtimeService.getVariables(job(PER_LEMBAR).getExecutionId()))
                .doesNotContainKeys("pernyataan", "catatan", "keputusan");
        assertThat(taskService.getVariables(sisa.getId()))
                .containsEntry("pernyataan", null)
                .containsEntry("catatan", null)
                .containsEntry("keputusan", null);
    }

    // a superior is missing

    @Test
    void operatorMelengkapiAtasanSebelumLembarDiverifikasi() throws Exception {
        tanpaAtasan.add("A");
        mulaiVerifikasi("A");
        assertThat(proses).hasPassed("Ada_Verifikator");
        menunggu(LENGKAPI);
        var tugas = tugas(LENGKAPI);
        assertThat(tugas).hasDueDate(hariKerja(1)).isNotAssigned();
        assertThat(grupCalon(tugas)).containsExactly("operator");
        pastikanFormulir(tugas, LENGKAPI);
        assertThat(job("Batas_Lengkapi_Atasan").getDuedate()).isEqualTo(hariKerja(1));

        selesaikan(LENGKAPI, Map.of("atasan", "pegawai-7"));

        menunggu(VERIFIKASI);
        verify(bukaLembar, times(2)).execute(any());
        assertThat(runtimeService.getVariablesLocal(proses.getId())).doesNotContainKey("atasan");
    }

    @Test
    void operatorDimintaLagiSelamaAtasanBelumSah() {
        tanpaAtasan.add("A");
        mulaiVerifikasi("A");

        selesaikan(LENGKAPI, Map.of("atasan", "pegawai-7"));
        menunggu(VERIFIKASI);
        tanpaAtasan.add("A");
        dikembalikan.put("A", List.of("asn01"));
        putuskan("A");
        waktuHabis("Batas_Perbaikan");

        menunggu(LENGKAPI);
    }

    @Test
    void operatorDiingatkanHanyaTentangLembarYangTerlambat() {
        tanpaAtasan.addAll(Set.of("A", "B"));
        mulaiVerifikasi("A", "B", "C");

        waktuHabis("Batas_Lengkapi_Atasan", "A");

        assertThat(proses).hasPassedInOrder("Batas_Lengkapi_Atasan", "Ingatkan_Operator", "Operator_Diingatkan");
        menunggu(LENGKAPI, LENGKAPI, VERIFIKASI);
        pastikanDiingatkan(
                tugas(LENGKAPI, "A"),
                "Batas melengkapi atasan langsung telah terlampaui. Tetapkan atasan langsung agar lembar ini dapat diverifikasi.");
        pastikanBelumDiingatkan(tugas(LENGKAPI, "B"));
        pastikanBelumDiingatkan(tugas(VERIFIKASI, "C"));
    }

    // the verifier is late

    @Test
    void verifikatorDiingatkanSetelahDuaHariKerja() {
        mulaiVerifikasi("A", "B", "C");

        waktuHabis("Pengingat_Verifikasi", "B");

        assertThat(proses).hasPassedInOrder("Pengingat_Verifikasi", "Ingatkan_Verifikator", "Verifikator_Diingatkan");
        menunggu(VERIFIKASI, VERIFIKASI, VERIFIKASI);
        pastikanDiingatkan(
                tugas(VERIFIKASI, "B"),
                "Batas verifikasi tinggal satu hari kerja. Selesaikan verifikasi pegawai Anda.");
        pastikanBelumDiingatkan(tugas(VERIFIKASI, "A"));
        pastikanBelumDiingatkan(tugas(VERIFIKASI, "C"));
    }

    @Test
    void sekretarisMenindaklanjutiKeterlambatanSementaraVerifikasiTetapTerbuka() {
        mulaiVerifikasi("A");

        waktuHabis("Batas_Verifikasi");

        assertThat(proses).hasPassed("Batas_Verifikasi");
        menunggu(VERIFIKASI, TINDAK_LANJUT);
        var tugas = tugas(TINDAK_LANJUT);
        assertThat(tugas).hasDueDate(hariKerja(1)).isNotAssigned();
        assertThat(grupCalon(tugas)).containsExactly("sekretaris");
        pastikanFormulir(tugas, TINDAK_LANJUT);
        assertThat(job("Batas_Tindak_Lanjut").getDuedate()).isEqualTo(hariKerja(1));
        assertThat(taskService.getVariable(tugas.getId(), "lembarId")).isEqualTo("A");
    }

    @Test
    void keputusanVerifikatorMenghentikanTindakLanjutDanSemuaPengatur() {
        mulaiVerifikasi("A");
        waktuHabis("Batas_Verifikasi");

        putuskan("A");

        assertThat(proses).hasPassed("Putaran_Diputuskan");
        menunggu(PER_LEMBAR);
        assertThat(daftarTugas(TINDAK_LANJUT)).isEmpty();
        assertThat(daftarJob()).hasSize(1);
        verify(tindakLanjuti, never()).notify(argThat(tugas -> diselesaikan(tugas)));
    }

    @Test
    void akhirSatuPutaranTidakMenghentikanLembarLain() {
        mulaiVerifikasi("A", "B", "C");
        waktuHabis("Batas_Verifikasi", "A");
        waktuHabis("Batas_Verifikasi", "B");

        putuskan("A");

        assertThat(daftarTugas(VERIFIKASI))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("atasan B", "atasan C");
        assertThat(tugas(TINDAK_LANJUT, "B")).isNotNull();
        assertThat(job("Batas_Verifikasi", "lembarId", "C")).isNotNull();
    }

    @Test
    void sekretarisMemperpanjangLaluDimintaLagiSetelahPerpanjanganHabis() {
        mulaiVerifikasi("A");
        waktuHabis("Batas_Verifikasi");
        selesaikan(TINDAK_LANJUT, Map.of("tindakan", "PERPANJANG", "catatan", "Bertugas di provinsi."));
        assertThat(proses).hasPassed("Diperpanjang");
        menunggu(VERIFIKASI, "Perpanjangan_Habis");
        assertThat(job("Perpanjangan_Habis").getDuedate()).isEqualTo(hariKerja(1));

        waktuHabis("Perpanjangan_Habis");

        menunggu(VERIFIKASI, TINDAK_LANJUT);
        assertThat(taskService.getVariable(tugas(TINDAK_LANJUT).getId(), "catatan"))
                .isNull();
        assertThat(job("Batas_Tindak_Lanjut").getDuedate()).isEqualTo(hariKerja(1));
    }

    @Test
    void keputusanVerifikatorMenghentikanPerpanjangan() {
        mulaiVerifikasi("A");
        waktuHabis("Batas_Verifikasi");
        selesaikan(TINDAK_LANJUT, Map.of("tindakan", "PERPANJANG"));

        putuskan("A");

        menunggu(PER_LEMBAR);
        assertThat(daftarJob("Perpanjangan_Habis")).isEmpty();
    }

    @Test
    void sekretarisMengambilAlihDanTugasVerifikasiTetapHarusDiputuskan() {
        mulaiVerifikasi("A");
        waktuHabis("Batas_Verifikasi");

        selesaikan(TINDAK_LANJUT, Map.of("tindakan", "AMBIL_ALIH"));

        assertThat(proses).hasPassed("Diperpanjang").hasNotPassed("Perpanjangan_Habis");
        menunggu(VERIFIKASI, "Batas_Pengambilalihan");
        putuskan("A");
        jalankan(PER_LEMBAR);
        assertThat(proses).isEnded();
    }

    @Test
    void yangMengambilAlihDiingatkanSetiapHariKerjaSampaiMemutuskan() {
        mulaiVerifikasi("A", "B");
        waktuHabis("Batas_Verifikasi", "A");
        selesaikan(TINDAK_LANJUT, Map.of("tindakan", "AMBIL_ALIH"));
        assertThat(job("Batas_Pengambilalihan").getDuedate()).isEqualTo(hariKerja(1));

        for (var hari = 1; hari <= 3; hari++) {
            waktuHabis("Batas_Pengambilalihan", "A");
            assertThat(taskService.getTaskComments(tugas(VERIFIKASI, "A").getId()))
                    .hasSize(hari)
                    .allSatisfy(satu -> assertThat(satu.getFullMessage())
                            .startsWith("Verifikasi yang diambil alih belum selesai."));
        }
        pastikanBelumDiingatkan(tugas(VERIFIKASI, "B"));

        putuskan("A");
        assertThat(daftarJob("Batas_Pengambilalihan")).isEmpty();
    }

    @Test
    void persetujuanYangDitarikDiputuskanLagiSebelumDitutup() throws Exception {
        var penarikan = new ArrayDeque<>(List.of(List.of("A2"), List.<String>of()));
        tutupVerifikasi = delegate("tutupVerifikasiDelegate", langkah -> {
            daftarLembar = penarikan.remove();
            langkah.setVariable("adaPenarikan", !daftarLembar.isEmpty());
        });
        mulaiVerifikasi("A", "B");
        putuskan("A");
        selesaikanLembar("A");
        putuskan("B");
        selesaikanLembar("B");

        assertThat(proses).hasPassed("Ada_Penarikan").hasNotPassed("Terverifikasi");
        menunggu(VERIFIKASI);
        putuskan("A2");
        jalankan(PER_LEMBAR);

        assertThat(proses).isEnded().hasPassed("Terverifikasi");
        verify(tutupVerifikasi, times(2)).execute(any());
    }

    @Test
    void sekretarisDiingatkanTentangTindakLanjutLembarItuSaja() {
        mulaiVerifikasi("A", "B");
        waktuHabis("Batas_Verifikasi", "A");
        waktuHabis("Batas_Verifikasi", "B");

        waktuHabis("Batas_Tindak_Lanjut", "A");

        assertThat(proses).hasPassedInOrder("Batas_Tindak_Lanjut", "Ingatkan_Sekretaris", "Sekretaris_Diingatkan");
        menunggu(VERIFIKASI, TINDAK_LANJUT, VERIFIKASI, TINDAK_LANJUT);
        pastikanDiingatkan(
                tugas(TINDAK_LANJUT, "A"),
                "Batas tindak lanjut keterlambatan telah terlampaui. Perpanjang waktu verifikasi atau ambil alih.");
        pastikanBelumDiingatkan(tugas(TINDAK_LANJUT, "B"));
        pastikanBelumDiingatkan(tugas(VERIFIKASI, "A"));
    }

    // days are returned

    @Test
    void tigaPegawaiMemperbaikiSerentakLaluPutaranNaikSekali() throws Exception {
        dikembalikan.put("A", List.of("asn01", "asn02", "asn03"));
        mulaiVerifikasi("A");
        putuskan("A");
        assertThat(proses).hasPassed("Ada_Dikembalikan");
        menunggu(PERBAIKI, PERBAIKI, PERBAIKI);
        assertThat(daftarTugas(PERBAIKI))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("asn01", "asn02", "asn03");

        perbaiki("asn02");
        perbaiki("asn01");
        assertThat(daftarTugas(PERBAIKI)).extracting(Task::getAssignee).containsExactly("asn03");
        verify(naikkanPutaran, never()).execute(any());
        perbaiki("asn03");

        assertThat(proses).hasPassed("Naikkan_Putaran");
        menunggu(VERIFIKASI);
        assertThat(dilihatOleh(naikkanPutaran)).extracting("lembarId").containsExactly("A");
        assertThat(taskService.getVariable(tugas(VERIFIKASI).getId(), "putaran"))
                .isEqualTo(2);
        assertThat(daftarJob("Batas_Perbaikan")).isEmpty();
    }

    @Test
    void pegawaiDiberiSatuHariKerjaUntukMemperbaiki() {
        dikembalikan.put("A", List.of("asn01"));
        mulaiVerifikasi("A");
        putuskan("A");

        var tugas = tugas(PERBAIKI);
        assertThat(tugas).hasDueDate(hariKerja(1)).isAssignedTo("asn01");
        pastikanFormulir(tugas, PERBAIKI);
        assertThat(taskService.getVariables(tugas.getId()))
                .containsEntry("lembarId", "A")
                .containsEntry("pegawaiId", "asn01")
                .containsEntry("pernyataan", null)
                .containsEntry("keterangan", null)
                .containsEntry("kegiatan", null);
        assertThat(job("Batas_Perbaikan").getDuedate()).isEqualTo(hariKerja(1));
    }

    @Test
    void putaranKeduaSelesaiTanpaPengembalianLagi() throws Exception {
        dikembalikan.put("A", List.of("asn01"));
        mulaiVerifikasi("A");
        putuskan("A");
        perbaiki("asn01");
        dikembalikan.clear();

        putuskan("A");
        jalankan(PER_LEMBAR);

        assertThat(proses).isEnded().hasPassed("Lembar_Selesai", "Terverifikasi");
        verify(naikkanPutaran).execute(any());
    }

    @Test
    void pengembalianTanpaPegawaiYangPerluMemperbaikiLangsungNaikPutaran() throws Exception {
        mulaiVerifikasi("A");
        pendengarTugas("verifikasiDataKinerjaListener", tugas -> {
            tugas.setVariable("adaPengembalian", true);
            tugas.setVariable("daftarPerbaikan", new ArrayList<>());
        });

        putuskan("A");

        assertThat(proses).hasPassed("Naikkan_Putaran");
        menunggu(VERIFIKASI);
        verify(naikkanPutaran).execute(any());
    }

    @Test
    void hariYangTidakDiperbaikiKembaliKeVerifikatorApaAdanya() throws Exception {
        dikembalikan.put("A", List.of("asn01", "asn02", "asn03"));
        mulaiVerifikasi("A");
        putuskan("A");
        perbaiki("asn01");
        taskService.complete(tugasPegawai("asn02").getId());

        waktuHabis("Batas_Perbaikan");

        assertThat(proses).hasPassed("Batas_Perbaikan", "Naikkan_Putaran");
        menunggu(VERIFIKASI);
        assertThat(daftarTugas(PERBAIKI)).isEmpty();
        assertThat(daftarJob(PERBAIKI)).isEmpty();
        verify(naikkanPutaran).execute(any());
    }

    @Test
    void putaranBaruDimulaiTanpaTindakanPutaranLama() {
        dikembalikan.put("A", List.of("asn01"));
        mulaiVerifikasi("A");
        waktuHabis("Batas_Verifikasi");
        selesaikan(TINDAK_LANJUT, Map.of("tindakan", "PERPANJANG"));
        putuskan("A");
        perbaiki("asn01");

        waktuHabis("Batas_Verifikasi");

        assertThat(taskService.getVariable(tugas(TINDAK_LANJUT).getId(), "tindakan"))
                .isNull();
    }

    // jobs fail

    @Test
    void penutupanYangGagalMenjadiInsidenDanDapatDiulang() throws Exception {
        mulaiVerifikasi("A");
        putuskan("A");
        runtimeService.setVariable(proses.getId(), "adaPenarikan", false);

        gagalTigaKaliLaluDiulang(job(PER_LEMBAR).getId(), tutupVerifikasi);

        assertThat(proses).isEnded().hasPassed("Terverifikasi");
    }

    @Test
    void kenaikanPutaranYangGagalMenjadiInsidenDanDapatDiulang() throws Exception {
        dikembalikan.put("A", List.of("asn01"));
        mulaiVerifikasi("A");
        putuskan("A");
        taskService.complete(tugasPegawai("asn01").getId());

        gagalTigaKaliLaluDiulang(job(PERBAIKI).getId(), naikkanPutaran);

        menunggu(VERIFIKASI);
    }

    // words of the tests

    private void mulaiVerifikasi(String... lembar) {
        daftarLembar = List.of(lembar);
        mulaiPeriode();
    }

    private void putuskan(String lembar) {
        taskService.complete(tugas(VERIFIKASI, lembar).getId());
    }

    private void selesaikanLembar(String lembar) {
        managementService.executeJob(job(PER_LEMBAR, "lembarId", lembar).getId());
    }

    private void perbaiki(String pegawai) {
        taskService.complete(tugasPegawai(pegawai).getId());
        managementService.executeJob(job(PERBAIKI, "pegawaiId", pegawai).getId());
    }

    private void waktuHabis(String pengatur, String lembar) {
        managementService.executeJob(job(pengatur, "lembarId", lembar).getId());
    }

    private List<Task> daftarTugas(String kunci) {
        return taskService
                .createTaskQuery()
                .processInstanceId(proses.getId())
                .taskDefinitionKey(kunci)
                .list();
    }

    private Task tugas(String kunci, String lembar) {
        return daftarTugas(kunci).stream()
                .filter(tugas -> lembar.equals(taskService.getVariable(tugas.getId(), "lembarId")))
                .findFirst()
                .orElseThrow();
    }

    private Task tugasPegawai(String pegawai) {
        return taskService
                .createTaskQuery()
                .processInstanceId(proses.getId())
                .taskDefinitionKey(PERBAIKI)
                .taskAssignee(pegawai)
                .singleResult();
    }

    private static String lembar(VariableScope lingkup) {
        return (String) lingkup.getVariable("lembarId");
    }
}
