package id.kejar.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KoreksiPascaPlenoProcessTest extends ProsesUji {

    @RegisterExtension
    static final ProcessEngineCoverageExtension CAKUPAN = cakupanPenuh();

    private static final String KOREKSI_ID = "7c0f6f0e-6c39-4f0a-9f0e-2f5f3a1d2026";

    private JavaDelegate catatGugur;
    private JavaDelegate tandaiTertunda;
    private JavaDelegate terbitkan;
    private JavaDelegate beriTahuPemakai;
    private JavaDelegate beriTahuPemohon;

    KoreksiPascaPlenoProcessTest() {
        super("koreksi-pasca-pleno");
    }

    @Override
    void lengkapi(DeploymentBuilder deployment) {
        formulir(deployment, "periksa-koreksi", "lengkapi-koreksi", "hitung-koreksi");
    }

    @BeforeEach
    void siapkanBean() {
        catatGugur = delegate("catatKoreksiGugurDelegate");
        tandaiTertunda = delegate("tandaiKoreksiTertundaDelegate");
        terbitkan = delegate("terbitkanVersiBaruDelegate");
        beriTahuPemakai = delegate("beriTahuPemakaiDelegate");
        beriTahuPemohon = delegate("beriTahuPemohonDelegate");
        pendengarTugas("periksaKoreksiListener", tugas -> milik(tugas, "kasubbag.kul"));
        pendengarTugas("lengkapiKoreksiListener", tugas -> milik(tugas, "asn06"));
        pendengarTugas("hitungKoreksiListener");
    }

    private static void milik(DelegateTask tugas, String akun) {
        if (dibuat(tugas)) {
            tugas.setAssignee(akun);
        }
    }

    private void diajukan() {
        mulai(Map.of("satker", SATKER, "periodeId", PERIODE_ID, "koreksiId", KOREKSI_ID));
    }

    private void sampaiMenungguPleno() {
        diajukan();
        selesaikan("periksa-koreksi", Map.of("hasil", "SETUJU"));
        selesaikan("hitung-koreksi", Map.of("hasil", "TERUSKAN"));
    }

    private void diputuskan(boolean disahkan) {
        runtimeService
                .createMessageCorrelation("koreksi-diputuskan")
                .processInstanceBusinessKey(KUNCI_BISNIS)
                .setVariable("disahkan", disahkan)
                .correlate();
    }

    @Test
    void usulYangDisahkanPlenoMenerbitkanVersiBaruDanMemberiTahuPemakai() {
        diajukan();
        pastikanFormulir(tugas("periksa-koreksi"), "periksa-koreksi");
        assertThat(tugas("periksa-koreksi").getAssignee()).isEqualTo("kasubbag.kul");
        assertThat(tugas("periksa-koreksi").getDueDate()).isEqualTo(hariKerja(3));

        selesaikan("periksa-koreksi", Map.of("hasil", "SETUJU"));
        pastikanFormulir(tugas("hitung-koreksi"), "hitung-koreksi");
        assertThat(grupCalon(tugas("hitung-koreksi"))).containsExactly("rendatin");
        assertThat(tugas("hitung-koreksi").getDueDate()).isEqualTo(hariKerja(2));

        selesaikan("hitung-koreksi", Map.of("hasil", "TERUSKAN"));
        menunggu("Menunggu_Rapat_Pleno");

        diputuskan(true);
        menunggu("Terbitkan_Versi_Baru");
        jalankan("Terbitkan_Versi_Baru");
        jalankan("Beri_Tahu_Pemakai");
        assertThat(proses).isEnded().hasPassed("Koreksi_Disahkan").hasNotPassed("Beri_Tahu_Pemohon");
        assertThat(dilihatOleh(terbitkan)).extracting("koreksiId").containsExactly(KOREKSI_ID);
        assertThat(dilihatOleh(beriTahuPemakai)).hasSize(1);
    }

    @Test
    void usulYangTidakDisahkanPlenoMembiarkanBulanDanMemberiTahuPemohon() {
        sampaiMenungguPleno();

        diputuskan(false);

        assertThat(proses).isEnded().hasPassed("Beri_Tahu_Pemohon", "Bulan_Tetap");
        assertThat(dilihatOleh(terbitkan)).isEmpty();
        assertThat(dilihatOleh(beriTahuPemohon)).hasSize(1);
    }

    @Test
    void atasanMenolak() {
        diajukan();

        selesaikan("periksa-koreksi", Map.of("hasil", "TOLAK"));

        assertThat(proses).isEnded().hasPassed("Beri_Tahu_Pemohon").hasNotPassed("hitung-koreksi");
    }

    @Test
    void atasanMengembalikanDanPemohonMelengkapi() {
        diajukan();

        selesaikan("periksa-koreksi", Map.of("hasil", "KEMBALIKAN"));
        pastikanFormulir(tugas("lengkapi-koreksi"), "lengkapi-koreksi");
        assertThat(tugas("lengkapi-koreksi").getAssignee()).isEqualTo("asn06");
        assertThat(tugas("lengkapi-koreksi").getDueDate()).isEqualTo(hariKerja(3));

        selesaikan("lengkapi-koreksi");
        menunggu("periksa-koreksi");
    }

    @Test
    void usulYangTidakDilengkapiGugur() {
        diajukan();
        selesaikan("periksa-koreksi", Map.of("hasil", "KEMBALIKAN"));

        waktuHabis("Batas_Lengkapi");

        assertThat(proses).isEnded().hasPassed("Catat_Gugur", "Beri_Tahu_Pemohon");
        assertThat(dilihatOleh(catatGugur)).extracting("koreksiId").containsExactly(KOREKSI_ID);
    }

    @Test
    void rendatinMengembalikanKepadaAtasan() {
        diajukan();
        selesaikan("periksa-koreksi", Map.of("hasil", "SETUJU"));

        selesaikan("hitung-koreksi", Map.of("hasil", "KEMBALIKAN"));

        menunggu("periksa-koreksi");
    }

    @Test
    void atasanDiingatkanSetelahTigaHariKerja() {
        diajukan();
        pastikanBelumDiingatkan(tugas("periksa-koreksi"));
        assertThat(job("Batas_Periksa").getDuedate()).isEqualTo(hariKerja(3));

        waktuHabis("Batas_Periksa");

        pastikanDiingatkan(
                tugas("periksa-koreksi"),
                "Usul koreksi sudah menunggu tiga hari kerja. Setujui, kembalikan, atau tolak dengan alasan.");
    }

    @Test
    void sekretarisDiberiTahuBilaRendatinTerlambat() {
        diajukan();
        selesaikan("periksa-koreksi", Map.of("hasil", "SETUJU"));
        assertThat(job("Batas_Hitung").getDuedate()).isEqualTo(hariKerja(2));

        waktuHabis("Batas_Hitung");

        assertThat(grupCalon(tugas("hitung-koreksi"))).containsExactlyInAnyOrder("rendatin", "sekretaris");
    }

    @Test
    void usulYangLamaMenungguPlenoDitandaiDanTetapMenunggu() {
        sampaiMenungguPleno();
        assertThat(job("Batas_Tunggu").getDuedate()).isEqualTo(hariKerja(30));

        waktuHabis("Batas_Tunggu");

        assertThat(dilihatOleh(tandaiTertunda)).extracting("koreksiId").containsExactly(KOREKSI_ID);
        menunggu("Menunggu_Rapat_Pleno");
    }

    @Test
    void penerbitanYangGagalMenjadiInsidenDanDapatDiulang() throws Exception {
        sampaiMenungguPleno();
        diputuskan(true);

        gagalTigaKaliLaluDiulang(job("Terbitkan_Versi_Baru").getId(), terbitkan);

        menunggu("Beri_Tahu_Pemakai");
    }

    @Test
    void pemberitahuanYangGagalMenjadiInsidenDanDapatDiulang() throws Exception {
        sampaiMenungguPleno();
        diputuskan(true);
        jalankan("Terbitkan_Versi_Baru");

        gagalTigaKaliLaluDiulang(job("Beri_Tahu_Pemakai").getId(), beriTahuPemakai);

        assertThat(proses).isEnded();
    }
}
