package id.kejar.arsitektur;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DateFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasklist and Welcome speak Indonesian. What they say is read from the webjar, so a new version of it is noticed. */
class BahasaWebappTest {

    private static final String WEBJAR = "META-INF/resources/webjars/camunda/";
    private static final Path MILIK_KITA = Path.of("src/main/resources", WEBJAR, "app");
    private static final String TASKLIST = "tasklist";
    private static final String WELCOME = "welcome";

    /** What the webapps fill in, what HTML they rely on, and the pattern in which a date must be typed. */
    private static final Pattern SISIPAN =
            Pattern.compile("\\{\\{.*?}}|%[ds]|</?(?:a|br)\\b[^>]*>|&(?:lt|gt);|yyyy-MM-dd\\S*");

    /** Names, signs, and the one word that is the same in both languages. */
    private static final Set<String> SAMA_DALAM_KEDUA_BAHASA =
            Set.of("Admin", "Cockpit", "Diagram", "<", "<=", ">", ">=", "");

    @ParameterizedTest
    @ValueSource(strings = {TASKLIST, WELCOME})
    void setiapKunciDiterjemahkanDanTidakAdaKunciLain(String aplikasi) {
        assertThat(indonesia(aplikasi).keySet())
                .containsExactlyInAnyOrderElementsOf(inggris(aplikasi).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {TASKLIST, WELCOME})
    void sisipanTetapSepertiAslinya(String aplikasi) {
        var indonesia = indonesia(aplikasi);
        assertSoftly(periksa -> inggris(aplikasi)
                .forEach((kunci, teks) -> periksa.assertThat(sisipan(indonesia.getOrDefault(kunci, "")))
                        .as("%s: placeholders and markup of %s", aplikasi, kunci)
                        .isEqualTo(sisipan(teks))));
    }

    @ParameterizedTest
    @ValueSource(strings = {TASKLIST, WELCOME})
    void tidakAdaTulisanYangTertinggalDalamBahasaInggris(String aplikasi) {
        var indonesia = indonesia(aplikasi);
        assertSoftly(periksa -> inggris(aplikasi).entrySet().stream()
                .filter(satu -> satu.getKey().startsWith("/labels/"))
                .filter(satu -> !SAMA_DALAM_KEDUA_BAHASA.contains(satu.getValue()))
                .forEach(satu -> periksa.assertThat(indonesia.get(satu.getKey()))
                        .as("%s: %s", aplikasi, satu.getKey())
                        .isNotBlank()
                        .isNotEqualTo(satu.getValue())));
    }

    @Test
    void bulanDanHariBernamaIndonesia() {
        var tulisan = indonesia(TASKLIST);
        var nama = DateFormatSymbols.getInstance(Locale.forLanguageTag("id"));
        assertThat(deret(tulisan, "months", 12)).containsExactly(pangkas(nama.getMonths(), 0, 12));
        assertThat(deret(tulisan, "monthsShort", 12)).containsExactly(pangkas(nama.getShortMonths(), 0, 12));
        assertThat(deret(tulisan, "weekdays", 7)).containsExactly(pangkas(nama.getWeekdays(), 1, 8));
        assertThat(deret(tulisan, "weekdaysShort", 7)).containsExactly(pangkas(nama.getShortWeekdays(), 1, 8));
    }

    @Test
    void tanggalDitulisHariBulanTahunDanJamDuaPuluhEmpat() {
        assertThat(indonesia(TASKLIST))
                .containsEntry("/dateLocales/longDateFormat/L", "DD/MM/YYYY")
                .containsEntry("/dateLocales/longDateFormat/LL", "D MMMM YYYY")
                .containsEntry("/dateLocales/longDateFormat/LT", "HH.mm");
    }

    /** The browser's language is looked up among the available ones first: a phone set to English would get English. */
    @ParameterizedTest
    @ValueSource(strings = {TASKLIST, WELCOME})
    void bahasaYangDitawarkanHanyaIndonesia(String aplikasi) {
        assertThat(baca(MILIK_KITA.resolve(aplikasi).resolve("scripts/config.js")))
                .contains("availableLocales: ['id']", "fallbackLocale: 'id'", "vendor: 'KEJAR'");
        assertThat(terpasang("app/" + aplikasi + "/camunda-" + aplikasi + "-bootstrap.js"))
                .as("how %s is configured", aplikasi)
                .contains(".locales.availableLocales", ".locales.fallbackLocale", ".app.vendor", ".app.name");
    }

    @Test
    void skripYangDidaftarkanAda() {
        var daftar = bagian(baca(MILIK_KITA.resolve("tasklist/scripts/config.js")), "'(scripts/[\\w-]+\\.js)'");
        assertThat(daftar).hasSizeGreaterThanOrEqualTo(2).allSatisfy(skrip -> assertThat(
                        MILIK_KITA.resolve(TASKLIST).resolve(skrip))
                .isRegularFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {TASKLIST, WELCOME})
    void akhirDukunganMesinTidakDiperlihatkanKepadaPegawai(String aplikasi) {
        assertThat(baca(MILIK_KITA.resolve(aplikasi).resolve("styles/user-styles.css")))
                .contains("[cam-widget-header] .ce-eol-banner{display:none}");
        assertThat(terpasang("app/" + aplikasi + "/camunda-" + aplikasi + "-bootstrap.js"))
                .contains("class=\"ce-eol-banner\"");
    }

    @Test
    void kalimatFormulirYangDigantiMasihDiucapkanFormJs() {
        var pustaka = terpasang("lib/deps.js");
        var kalimat = bagian(baca(MILIK_KITA.resolve("tasklist/scripts/kejar-bahasa.js")), "\\[/\\^([\\w ,]+)");
        assertThat(kalimat).contains("Field is required", "Nothing to show", "Select");
        // Two sentences are put together by form-js from a common beginning.
        assertSoftly(periksa -> kalimat.stream()
                .map(satu -> satu.replaceFirst("^(Value is expected to ).*", "$1"))
                .forEach(satu -> periksa.assertThat(pustaka.contains(satu))
                        .as("form-js says: %s", satu)
                        .isTrue()));
    }

    @Test
    void kalenderFormulirMasihDapatDiaturDariLuar() {
        assertThat(terpasang("lib/deps.js").contains("window.flatpickr="))
                .as("flatpickr gives itself to the page")
                .isTrue();
        assertThat(terpasang("lib/deps.js"))
                .as("form-js asks the locale \"default\" for the order of day and month")
                .containsPattern("\\((\\w)=\"default\"\\)\\{return new Intl\\.DateTimeFormat\\(\\1\\)\\.formatToParts");
    }

    private static String sisipan(String teks) {
        return SISIPAN.matcher(teks).results().map(MatchResult::group).sorted().collect(joining(" "));
    }

    private static List<String> bagian(String teks, String pola) {
        return Pattern.compile(pola)
                .matcher(teks)
                .results()
                .map(satu -> satu.group(1))
                .toList();
    }

    private static List<String> deret(Map<String, String> tulisan, String nama, int panjang) {
        return IntStream.range(0, panjang)
                .mapToObj(ke -> tulisan.get("/dateLocales/%s/%d".formatted(nama, ke)))
                .toList();
    }

    private static String[] pangkas(String[] nama, int dari, int sampai) {
        return List.of(nama).subList(dari, sampai).toArray(String[]::new);
    }

    private static Map<String, String> inggris(String aplikasi) {
        return tulisan(terpasang("app/" + aplikasi + "/locales/en.json").replace("\uFEFF", ""));
    }

    private static Map<String, String> indonesia(String aplikasi) {
        return tulisan(baca(MILIK_KITA.resolve(aplikasi).resolve("locales/id.json")));
    }

    /** Every text by its JSON pointer. */
    private static Map<String, String> tulisan(String json) {
        try {
            var semua = new TreeMap<String, String>();
            kumpulkan("", new ObjectMapper().readTree(json), semua);
            assertThat(semua).isNotEmpty();
            return semua;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void kumpulkan(String jalur, JsonNode simpul, Map<String, String> semua) {
        if (simpul.isValueNode()) {
            semua.put(jalur, simpul.asText());
        } else if (simpul.isArray()) {
            IntStream.range(0, simpul.size()).forEach(ke -> kumpulkan(jalur + "/" + ke, simpul.get(ke), semua));
        } else {
            simpul.properties().forEach(satu -> kumpulkan(jalur + "/" + satu.getKey(), satu.getValue(), semua));
        }
    }

    private static String baca(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the webjar; ours of the same name lies on the class path as well, and none is asked for here. */
    private static String terpasang(String jalur) {
        try (InputStream isi = BahasaWebappTest.class.getClassLoader().getResourceAsStream(WEBJAR + jalur)) {
            assertThat(isi).as(jalur).isNotNull();
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
