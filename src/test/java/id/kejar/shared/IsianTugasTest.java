package id.kejar.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

class IsianTugasTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final ObjectMapper JSON = Jackson2ObjectMapperBuilder.json().build();

    private static final String TAK_TERBACA =
            "Daftar kegiatan tidak terbaca. Periksa nama bidang, angka, tanggal, dan jamnya.";

    private final Map<String, Object> nilai = new HashMap<>();
    private IsianTugas isian;

    record Kiriman(LocalDate tanggal, String nama, BigDecimal volume, LocalTime jam, Pilihan pilihan) {}

    enum Pilihan {
        SATU,
        DUA
    }

    private static final Kiriman LENGKAP =
            new Kiriman(LocalDate.of(2026, 10, 7), "Rapat", new BigDecimal("1.5"), LocalTime.of(8, 30), Pilihan.DUA);
    private static final String LENGKAP_JSON =
            """
            [{"tanggal": "2026-10-07", "nama": "Rapat", "volume": 1.5, "jam": "08:30", "pilihan": "DUA"}]""";

    @BeforeEach
    void siapkan() {
        var cakupan = mock(VariableScope.class);
        when(cakupan.getVariable(anyString())).thenAnswer(panggilan -> nilai.get(panggilan.<String>getArgument(0)));
        doAnswer(panggilan -> nilai.remove(panggilan.<String>getArgument(0)))
                .when(cakupan)
                .removeVariable(anyString());
        isian = new IsianTugas(cakupan, JSON);
    }

    // texts ----------------------------------------------------------------------------------------------------

    @Test
    void teksDirapikan() {
        nilai.put("catatan", "  Sudah lengkap\r\nSemua hadir ");
        assertThat(isian.teks("catatan", "Catatan", 100)).contains("Sudah lengkap\nSemua hadir");
        assertThat(isian.teksWajib("catatan", "Catatan", 100)).isEqualTo("Sudah lengkap\nSemua hadir");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n"})
    void teksKosongTidakAdaDanDitolakBilaWajib(String kosong) {
        nilai.put("catatan", kosong);
        assertThat(isian.teks("catatan", "Catatan", 100)).isEmpty();
        menolak(() -> isian.teksWajib("catatan", "Catatan", 100), "Catatan belum diisi.");
        assertThat(isian.teks("tidakDikirim", "Catatan", 100)).isEmpty();
    }

    @Test
    void yangBukanTeksDitolak() {
        for (var salah : List.of(42, 1.5, true, new Date(), List.of("a"), Map.of("a", 1), new byte[] {1})) {
            nilai.put("catatan", salah);
            menolak(() -> isian.teks("catatan", "Catatan", 100), "Catatan harus berupa teks.");
            menolak(() -> isian.teksWajib("catatan", "Catatan", 100), "Catatan harus berupa teks.");
        }
    }

    @Test
    void teksYangTerlaluPanjangAtauTidakDapatDisimpanDitolak() {
        nilai.put("catatan", "a".repeat(101));
        menolak(
                () -> isian.teks("catatan", "Catatan", 100),
                "Catatan terlalu panjang: 101 karakter, paling banyak 100.");
        nilai.put("catatan", "a\0b");
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> isian.teks("catatan", "Catatan", 100))
                .withMessageStartingWith("Catatan memuat karakter yang tidak dapat disimpan.");
    }

    // declarations and choices ---------------------------------------------------------------------------------

    @Test
    void hanyaTrueSendiriYangMenyatakan() {
        nilai.put("pernyataan", true);
        assertThat(isian.dinyatakan("pernyataan")).isTrue();

        for (var bukan : List.of(false, "true", "ya", 1, List.of(true))) {
            nilai.put("pernyataan", bukan);
            assertThat(isian.dinyatakan("pernyataan")).as("%s", bukan).isFalse();
        }
        assertThat(isian.dinyatakan("tidakDikirim")).isFalse();
    }

    @Test
    void pilihanHarusSatuDariYangBoleh() {
        var boleh = Set.of("LENGKAP", "KEMBALIKAN");
        nilai.put("hasil", "LENGKAP");
        assertThat(isian.pilihan("hasil", "Hasil", boleh)).isEqualTo("LENGKAP");

        for (var salah : List.of("lengkap", " LENGKAP", "", "LAIN", 1, true, List.of("LENGKAP"))) {
            nilai.put("hasil", salah);
            menolak(() -> isian.pilihan("hasil", "Hasil", boleh), "Hasil belum dipilih.");
        }
        menolak(() -> isian.pilihan("tidakDikirim", "Hasil", boleh), "Hasil belum dipilih.");
    }

    // moments --------------------------------------------------------------------------------------------------

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-11-09T09:30, 2026-11-09T09:30",
        "2026-11-09T09:30:15, 2026-11-09T09:30:15",
        "2026-11-09T09:30:15.250, 2026-11-09T09:30:15.250",
        "' 2026-11-09T09:30 ', 2026-11-09T09:30",
        "2026-11-09, 2026-11-09T00:00",
        "2026-11-09T02:30Z, 2026-11-09T10:30",
        "2026-11-09T02:30:00.000Z, 2026-11-09T10:30",
        "2026-11-09T09:30+07:00, 2026-11-09T10:30",
        "2026-11-09T09:30+08:00, 2026-11-09T09:30",
        "2026-11-08T20:30-05:00, 2026-11-09T09:30",
        "2026-11-09T09:30:00.000+0700, 2026-11-09T10:30",
        "2026-11-09T02:30:00z, 2026-11-09T10:30",
        "2026-12-31T17:00Z, 2027-01-01T01:00"
    })
    void waktuDibacaDalamZonaSatker(String teks, LocalDateTime waktu) {
        nilai.put("waktu", teks);
        assertThat(isian.waktu("waktu", "Waktu rapat", WITA)).isEqualTo(waktu);
    }

    @Test
    void tanggalEngineDibacaDalamZonaSatker() {
        nilai.put("waktu", Date.from(Instant.parse("2026-11-09T02:30:00Z")));
        assertThat(isian.waktu("waktu", "Waktu rapat", WITA)).isEqualTo(LocalDateTime.of(2026, 11, 9, 10, 30));
        assertThat(isian.waktu("waktu", "Waktu rapat", WIB)).isEqualTo(LocalDateTime.of(2026, 11, 9, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "besok pagi",
                "09-11-2026",
                "2026-13-01",
                "2026-02-30",
                "2026-11-09T25:00",
                "2026-11-09T09:30+99:00",
                "2026-11-09 09:30",
                "2026-11-09T",
                "0123456789",
                "9/11/2026 09.30",
                "Z"
            })
    void waktuYangTidakTerbacaDitolak(String teks) {
        nilai.put("waktu", teks);
        menolak(() -> isian.waktu("waktu", "Waktu rapat", WITA), "Waktu rapat tidak terbaca sebagai tanggal dan jam.");
    }

    @Test
    void waktuYangKosongAtauBukanWaktuDitolak() {
        for (var salah : List.of("", "   ", 20261109, true, List.of("2026-11-09"))) {
            nilai.put("waktu", salah);
            menolak(() -> isian.waktu("waktu", "Waktu rapat", WITA), "Waktu rapat belum diisi.");
        }
        menolak(() -> isian.waktu("tidakDikirim", "Waktu rapat", WITA), "Waktu rapat belum diisi.");
    }

    // lists ----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"10:45, 10:45", "' 08.05 ', 08:05", "00:00, 00:00", "23:59, 23:59"})
    void jamDibacaSebagaimanaDitulis(String teks, LocalTime jam) {
        nilai.put("selesai", teks);
        assertThat(isian.jam("selesai", "Pukul selesai")).contains(jam);
    }

    @Test
    void jamYangKosongTidakAda() {
        assertThat(isian.jam("selesai", "Pukul selesai")).isEmpty();
        nilai.put("selesai", " ");
        assertThat(isian.jam("selesai", "Pukul selesai")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "10:60", "9:30", "sore", "10:30:00", "2026-11-11T10:30"})
    void jamYangTidakTerbacaDitolak(String teks) {
        nilai.put("selesai", teks);
        menolak(
                () -> isian.jam("selesai", "Pukul selesai"),
                "Pukul selesai tidak terbaca sebagai jam. Tulis misalnya 11.30.");
    }

    @Test
    void daftarDibacaDariTeksJson() {
        nilai.put("kegiatan", LENGKAP_JSON);
        assertThat(kegiatan()).containsExactly(LENGKAP);
    }

    @Test
    void daftarDibacaDariSpinJson() {
        nilai.put("kegiatan", Spin.JSON(LENGKAP_JSON));
        assertThat(kegiatan()).containsExactly(LENGKAP);
    }

    @Test
    void daftarDibacaDariDaftarPeta() {
        nilai.put(
                "kegiatan",
                List.of(
                        Map.of(
                                "tanggal",
                                "2026-10-07",
                                "nama",
                                "Rapat",
                                "volume",
                                1.5,
                                "jam",
                                "08:30",
                                "pilihan",
                                "DUA"),
                        Map.of("nama", "Apel")));
        assertThat(kegiatan()).containsExactly(LENGKAP, new Kiriman(null, "Apel", null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[null]", "[{\"tangal\":\"2026-11-09\"}]", "[] sampah", "[{\"pilihan\":0}]"})
    void daftarYangMeragukanDitolakSeluruhnya(String teks) {
        nilai.put("kegiatan", teks);
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> isian.daftar("kegiatan", "Daftar kegiatan", Kiriman.class))
                .withMessageContaining("tidak terbaca");
    }

    @Test
    void daftarKosongBerbedaDariTidakDikirim() {
        assertThat(isian.daftar("kegiatan", "Daftar kegiatan", Kiriman.class)).isEmpty();
        for (var kosong : List.of("[]", Spin.JSON("[]"), List.of())) {
            nilai.put("kegiatan", kosong);
            assertThat(isian.daftar("kegiatan", "Daftar kegiatan", Kiriman.class))
                    .hasValueSatisfying(daftar -> assertThat(daftar).isEmpty());
        }
        nilai.put("kegiatan", "null");
        assertThat(isian.daftar("kegiatan", "Daftar kegiatan", Kiriman.class)).isEmpty();
    }

    @Test
    void daftarAkunDibacaSebagaiTeks() {
        nilai.put("hadir", List.of("ketua", "anggota.satu"));
        assertThat(isian.daftar("hadir", "Daftar hadir", String.class)).contains(List.of("ketua", "anggota.satu"));
        nilai.put("hadir", "[\"ketua\"]");
        assertThat(isian.daftar("hadir", "Daftar hadir", String.class)).contains(List.of("ketua"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bukan json",
                "[{\"nama\": \"Rapat\"",
                "[{nama: Rapat}]",
                "{\"nama\": \"Rapat\"}",
                "42",
                "\"teks\"",
                "[42]",
                "[[]]",
                "[\"Rapat\"]",
                "[{\"volume\": \"banyak\"}]",
                "[{\"tanggal\": \"7 Oktober 2026\"}]",
                "[{\"tanggal\": \"2026-02-30\"}]",
                "[{\"jam\": \"25:00\"}]",
                "[{\"pilihan\": \"TIGA\"}]",
                "[{\"nama\": {\"a\": 1}}]"
            })
    void jsonYangRusakAtauSalahJenisDitolak(String rusak) {
        nilai.put("kegiatan", rusak);
        menolak(this::kegiatan, TAK_TERBACA);
    }

    @Test
    void jenisYangBukanDaftarDitolak() {
        for (var salah :
                List.of(42, true, new Date(), Map.of("nama", "Rapat"), List.of(42), List.of(Map.of("jam", "siang")))) {
            nilai.put("kegiatan", salah);
            menolak(this::kegiatan, TAK_TERBACA);
        }
        nilai.put("kegiatan", Spin.JSON("{\"nama\": \"Rapat\"}"));
        menolak(this::kegiatan, TAK_TERBACA);
    }

    @Test
    void jsonYangBersarangTerlaluDalamDitolak() {
        nilai.put("kegiatan", "[".repeat(100_000));
        menolak(this::kegiatan, TAK_TERBACA);
    }

    // after reading --------------------------------------------------------------------------------------------

    @Test
    void isiYangSudahDibacaDibuangDariEngine() {
        nilai.putAll(Map.of("catatan", "a", "kegiatan", "[]", "hasil", "LENGKAP"));
        isian.buang("catatan", "kegiatan", "tidakDikirim");
        assertThat(nilai).containsOnlyKeys("hasil");
    }

    private List<Kiriman> kegiatan() {
        return isian.daftar("kegiatan", "Daftar kegiatan", Kiriman.class).orElseThrow();
    }

    private static void menolak(ThrowingCallable baca, String kalimat) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(baca)
                .withMessage(kalimat)
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.ATURAN);
    }
}
