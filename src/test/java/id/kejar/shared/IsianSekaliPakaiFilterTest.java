package id.kejar.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsianSekaliPakaiFilterTest {

    private final ObjectMapper json = new ObjectMapper();
    private final IsianSekaliPakaiFilter filter = new IsianSekaliPakaiFilter(null, json);

    private String diteruskan(String isi) throws IOException {
        return diteruskan(isi, true);
    }

    private String diteruskan(String isi, boolean sekaliPakai) throws IOException {
        return new String(filter.tandai(isi.getBytes(StandardCharsets.UTF_8), sekaliPakai), StandardCharsets.UTF_8);
    }

    @Test
    void padaTugasLainTidakAdaYangSekaliPakaiBetapaPunDitandai() throws IOException {
        var isi = json.readTree(diteruskan(
                """
                {"variables": {"keputusan": {"value": "[]", "type": "Json", "valueInfo": {"transient": true}}}}
                """,
                false));
        assertThat(isi.at("/variables/keputusan/valueInfo/transient").booleanValue())
                .isFalse();
        assertThat(isi.at("/variables/keputusan/type").asText()).isEqualTo("Json");
    }

    @Test
    void setiapNilaiYangDikirimMenjadiSekaliPakai() throws IOException {
        var isi = json.readTree(
                diteruskan(
                        """
                        {"variables": {
                          "pernyataan": {"value": true, "type": "Boolean"},
                          "kegiatan": {"value": "[{\\"namaKegiatan\\":\\"Rapat – “pleno”\\"}]", "type": "Json",
                                       "valueInfo": {"transient": false}},
                          "keterangan": {"value": null}},
                         "withVariablesInReturn": false}
                        """));
        for (var nama : new String[] {"pernyataan", "kegiatan", "keterangan"}) {
            assertThat(isi.at("/variables/" + nama + "/valueInfo/transient").booleanValue())
                    .as(nama)
                    .isTrue();
        }
        assertThat(isi.at("/variables/pernyataan/value").booleanValue()).isTrue();
        assertThat(isi.at("/variables/kegiatan/value").asText()).contains("Rapat – “pleno”");
        assertThat(isi.path("withVariablesInReturn").isBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[1]", "null", "bukan json", "{\"variables\": null}", "{\"variables\": {\"a\": 3}}"})
    void yangTidakDikenalDiteruskanSepertiDatangnya(String isi) throws IOException {
        assertThat(diteruskan(isi).replace(" ", "")).isEqualTo(isi.replace(" ", ""));
    }
}
