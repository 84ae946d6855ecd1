package id.kejar.temuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.kejar.shared.MesinUji;
import id.kejar.shared.Penolakan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.util.Throwables;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables as an office might write them, deployed as it would. */
class AmbangTemuanListenerTest {

    private static ProcessEngine mesin;
    private static String tabel;

    @BeforeAll
    static void siapkan() throws IOException {
        mesin = MesinUji.mesinDengan(new AmbangTemuanListener());
        tabel = Files.readString(Path.of("bpmn", "ambang-temuan.dmn"));
    }

    @AfterAll
    static void tutup() {
        mesin.close();
    }

    private static void pasang(String isi) {
        mesin.getRepositoryService()
                .createDeployment()
                .addString("ambang-temuan.dmn", isi)
                .deploy();
    }

    private static String sel(String id, String isi) {
        var diganti = tabel.replaceFirst("(<(?:in|out)putEntry id=\"%s\">\\s*<text>)[^<]*".formatted(id), "$1" + isi);
        assertThat(diganti).as(id).isNotEqualTo(tabel);
        return diganti;
    }

    private static String tanpaBaris(String id) {
        return tabel.replaceFirst("(?s)<rule id=\"%s\">.*?</rule>".formatted(id), "");
    }

    @Test
    void yangDiantarkanDiterima() {
        assertThatNoException().isThrownBy(() -> pasang(tabel));
    }

    static Stream<Arguments> diterima() {
        return Stream.of(
                Arguments.of("not shown", sel("Aturan_05_Ditampilkan", "false")),
                Arguments.of("another share", sel("Aturan_05_Ambang", "0.9")),
                Arguments.of("for one policy only", sel("Aturan_09_Kebijakan", "\"TIAP_HARI\"")),
                Arguments.of("for two", sel("Aturan_09_Kebijakan", "\"TIAP_HARI\", \"TIAP_KEGIATAN\"")),
                Arguments.of("hyphen for all", sel("Aturan_09_Kebijakan", "-")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void diterima(String apa, String isi) {
        assertThatNoException().isThrownBy(() -> pasang(isi));
    }

    static Stream<Arguments> ditolak() {
        return Stream.of(
                Arguments.of(
                        sel("Aturan_05_Ambang", "0"),
                        "baris 5 (\"TEKS_MIRIP\"), kolom Ambang berisi 0. Yang diterima: angka 0.01 sampai 1"),
                Arguments.of(sel("Aturan_05_Ambang", "85"), "kolom Ambang berisi 85"),
                Arguments.of(sel("Aturan_06_Ambang", "101"), "baris 6 (\"TEKS_REKAN\"), kolom Ambang berisi 101"),
                Arguments.of(sel("Aturan_06_Ambang", "0,85"), "kolom Ambang berisi 0,85"),
                Arguments.of(
                        sel("Aturan_07_Ambang", "-1"),
                        "kolom Ambang berisi -1. Yang diterima: bilangan bulat 0 sampai 31"),
                Arguments.of(sel("Aturan_07_Ambang", "2.5"), "kolom Ambang berisi 2.5"),
                Arguments.of(sel("Aturan_09_Ambang", "25"), "angka 0 sampai 24"),
                Arguments.of(sel("Aturan_12_Ambang", "0.5"), "angka 1 sampai 1000"),
                Arguments.of(sel("Aturan_11_Ambang", "3"), "0, karena temuan ini tidak berambang"),
                Arguments.of(sel("Aturan_13_Ambang", "\"satu\""), "kolom Ambang berisi \"satu\""),
                Arguments.of(sel("Aturan_13_Ambang", ""), "kolom Ambang berisi tidak ada"),
                Arguments.of(sel("Aturan_13_Ambang", "1 + kebijakanBukti"), "kolom Ambang berisi 1 + kebijakanBukti"),
                Arguments.of(
                        sel("Aturan_13_Ditampilkan", "ya"),
                        "kolom Ditampilkan berisi ya. Yang diterima: true atau false"),
                Arguments.of(sel("Aturan_13_Ditampilkan", ""), "kolom Ditampilkan berisi tidak ada"),
                Arguments.of(
                        sel("Aturan_14_Temuan", "\"KODE_LUAR\""),
                        "baris 14 (\"KODE_LUAR\"), kolom Temuan berisi \"KODE_LUAR\". Yang diterima: salah satu dari \"BUKTI_TIDAK_ADA\""),
                Arguments.of(sel("Aturan_14_Temuan", "KODE_DI_LUAR_DAFTAR"), "kolom Temuan berisi KODE_DI_LUAR_DAFTAR"),
                Arguments.of(
                        sel("Aturan_14_Temuan", "\"TERLAMBAT\""),
                        "baris 14 menyebut TERLAMBAT sekali lagi untuk kebijakan TIAP_KEGIATAN"),
                Arguments.of(
                        sel("Aturan_02_Kebijakan", "\"TIAP_MINGGU\""), "kolom Kebijakan bukti berisi \"TIAP_MINGGU\""),
                Arguments.of(sel("Aturan_02_Kebijakan", "TIAP_HARI"), "kolom Kebijakan bukti berisi TIAP_HARI"),
                Arguments.of(tanpaBaris("Aturan_15"), "tidak ada baris untuk TANPA_INDIKATOR"),
                Arguments.of(
                        tabel.replace("typeRef=\"double\"", "typeRef=\"string\""),
                        "kolom hasilnya harus temuan string"),
                Arguments.of(tabel.replace("name=\"ambang\"", "name=\"batas\""), "batas double"),
                Arguments.of(
                        tabel.replace("<text>kebijakanBukti</text>", "<text>kebijakan</text>"),
                        "kolom masukannya harus satu, yaitu kebijakanBukti"),
                Arguments.of(tabel.replace("hitPolicy=\"COLLECT\"", "hitPolicy=\"FIRST\""), "COLLECT"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void ditolak(String isi, String kalimat) {
        var sebelum = mesin.getRepositoryService().createDeploymentQuery().count();
        var gagal = catchThrowable(() -> pasang(isi));
        assertThat(gagal).as("deployed").isNotNull();
        var penolakan = penolakan(gagal);
        assertThat(penolakan)
                .hasMessageStartingWith("Tabel ambang-temuan tidak diterima: ")
                .hasMessageContaining(kalimat);
        assertThat(mesin.getRepositoryService().createDeploymentQuery().count()).isEqualTo(sebelum);
    }

    private static Throwable penolakan(Throwable gagal) {
        for (var sebab = gagal; sebab != null; sebab = sebab.getCause()) {
            if (sebab instanceof Penolakan) {
                return sebab;
            }
        }
        throw new AssertionError("no sentence in " + Throwables.getStackTrace(gagal));
    }

    @Test
    void tabelLainTidakDiperiksa() {
        assertThatNoException()
                .isThrownBy(() -> pasang(sel("Aturan_05_Ambang", "0")
                        .replace("id=\"ambang-temuan\"", "id=\"lain\"")
                        .replace("#ambang-temuan", "#lain")
                        .replace("dmnElementRef=\"ambang-temuan\"", "dmnElementRef=\"lain\"")));
    }
}
