package id.kejar.kompilasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.shared.MesinUji;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table as it is delivered; an office that changes it changes these expectations, too. */
class PitaNilaiProcessTest {

    private static final Path TABEL = Path.of("bpmn/pita-nilai.dmn");
    private static final LocalDate OKTOBER = LocalDate.of(2026, 10, 31);
    private static final int SEPERSERATUS_TERBESAR = 10_000;

    private static Deployment pemasangan;

    @BeforeAll
    static void pasang() {
        pemasangan = MesinUji.mesin()
                .getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/pita-nilai.dmn")
                .deploy();
    }

    @AfterAll
    static void lepas() {
        MesinUji.mesin().getRepositoryService().deleteDeployment(pemasangan.getId(), true);
    }

    private static String nama(BigDecimal nilai, LocalDate akhirPeriode) {
        return new PitaNilaiProcess(MesinUji.mesin().getDecisionService(), MesinUji.atasNamaSistem())
                .pita(nilai, akhirPeriode)
                .map(PitaNilai::nama)
                .orElse(PitaNilai.TANPA_PITA);
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, 71–100",
        "71.00, 71–100",
        "70.99, 71–100",
        "70.50, 71–100",
        "70.49, 51–70",
        "70.01, 51–70",
        "70.00, 51–70",
        "51.00, 51–70",
        "50.50, 51–70",
        "50.49, 11–50",
        "50.00, 11–50",
        "11.00, 11–50",
        "10.50, 11–50",
        "10.49, 4–10",
        "10.00, 4–10",
        "4.00, 4–10",
        "3.50, 4–10",
        "3.49, 0–3",
        "3.00, 0–3",
        "0.01, 0–3",
        "0.00, 0–3"
    })
    void setiapBatasMasukPitanya(BigDecimal nilai, String pita) {
        assertThat(nama(nilai, OKTOBER)).isEqualTo(pita);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.51", "100.50", "250"})
    void nilaiDiLuarTabelTanpaPitaDanBukanGalat(BigDecimal nilai) {
        assertThat(nama(nilai, OKTOBER)).isEqualTo(PitaNilai.TANPA_PITA);
    }

    @Test
    void berlakuMenurutHariTerakhirPeriode() {
        var nilai = new BigDecimal("100.00");
        assertThat(nama(nilai, LocalDate.of(2025, 12, 31))).isEqualTo(PitaNilai.TANPA_PITA);
        assertThat(nama(nilai, LocalDate.of(2026, 1, 1))).isEqualTo("71–100");
        assertThat(nama(nilai, LocalDate.of(2040, 1, 31))).isEqualTo("71–100");
    }

    /** Two rows for one value would be an error here, since the table says UNIQUE. */
    @Test
    void setiapNilaiMasukTepatSatuBarisDanPitanyaBerurutan() throws IOException {
        assertThat(tabel().getHitPolicy()).isEqualTo(HitPolicy.UNIQUE);

        var mesin = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var berkas = Files.newInputStream(TABEL)) {
            var keputusan = mesin.parseDecision("pita-nilai", berkas);
            Map<String, Integer> banyaknya = new LinkedHashMap<>();
            for (var seperseratus = 0; seperseratus <= SEPERSERATUS_TERBESAR; seperseratus++) {
                var masukan = Map.<String, Object>of(
                        "nilai", BigDecimal.valueOf(seperseratus, 2), "akhirPeriode", OKTOBER.atStartOfDay());
                banyaknya.merge(
                        mesin.evaluateDecisionTable(keputusan, masukan)
                                .getSingleResult()
                                .getEntry("pita"),
                        1,
                        Integer::sum);
            }

            assertThat(banyaknya)
                    .as("0,00 sampai 100,00: berapa nilai dalam tiap pita")
                    .containsExactly(
                            Map.entry("0–3", 350),
                            Map.entry("4–10", 700),
                            Map.entry("11–50", 4_000),
                            Map.entry("51–70", 2_000),
                            Map.entry("71–100", 2_951));
        }
    }

    @Test
    void setiapBarisMengakuiSumbernyaDanBacaannya() {
        assertThat(tabel().getRules())
                .extracting(Rule::getDescription)
                .allSatisfy(catatan -> assertThat(catatan.getTextContent()).contains("Palu"));
        var pita = new PitaNilaiProcess(MesinUji.mesin().getDecisionService(), MesinUji.atasNamaSistem())
                .pita(new BigDecimal("47.62"), OKTOBER);
        assertThat(pita)
                .contains(new PitaNilai(
                        "11–50",
                        "potongan tukin 7,5%",
                        "contoh dari KPU Kota Palu, belum terverifikasi dengan juknis;"
                                + " sesuaikan tabel pita nilai sebelum dipakai"));
    }

    private static DecisionTable tabel() {
        return Dmn.readModelFromFile(TABEL.toFile())
                .getModelElementsByType(DecisionTable.class)
                .iterator()
                .next();
    }
}
