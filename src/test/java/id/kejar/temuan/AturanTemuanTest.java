package id.kejar.temuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kejar.entri.BuktiTampil;
import id.kejar.entri.CuplikanKegiatan;
import id.kejar.entri.HariKinerja;
import id.kejar.entri.IsianKegiatan;
import id.kejar.entri.KegiatanTerkirim;
import id.kejar.entri.Penanda;
import id.kejar.entri.StatusEntri;
import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.organisasi.KebijakanBukti;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AturanTemuanTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final LocalDate RABU = LocalDate.of(2026, 10, 7);
    private static final UUID BAGAS = UUID.randomUUID();
    private static final UUID CITRA = UUID.randomUUID();
    private static final UUID INDIKATOR = UUID.randomUUID();

    private final Map<JenisTemuan, BigDecimal> ambang = new EnumMap<>(JenisTemuan.class);
    private final Map<UUID, List<BuktiTampil>> bukti = new HashMap<>();
    private final List<Ketidakhadiran> absen = new ArrayList<>();
    private final List<CuplikanKegiatan> sebulan = new ArrayList<>();
    private KebijakanBukti kebijakan = KebijakanBukti.TIDAK_WAJIB;

    @BeforeEach
    void ambangSepertiTabel() {
        Arrays.stream(JenisTemuan.values()).forEach(jenis -> ambang.put(jenis, BigDecimal.ZERO));
        ambang.put(JenisTemuan.TEKS_SAMA, BigDecimal.ONE);
        ambang.put(JenisTemuan.TEKS_BERULANG, BigDecimal.valueOf(3));
        ambang.put(JenisTemuan.TANPA_INDIKATOR, BigDecimal.ONE);
        ambang.put(JenisTemuan.TEKS_MIRIP, new BigDecimal("0.85"));
        ambang.put(JenisTemuan.TEKS_REKAN, new BigDecimal("0.85"));
        ambang.put(JenisTemuan.JAM_BERLEBIH, BigDecimal.valueOf(14));
        ambang.put(JenisTemuan.JAM_BELUM_TIBA, BigDecimal.valueOf(2));
        ambang.put(JenisTemuan.VOLUME_TIDAK_BIASA, BigDecimal.valueOf(5));
        ambang.put(JenisTemuan.TERLAMBAT, BigDecimal.ONE);
        ambang.remove(JenisTemuan.BUKTI_TIDAK_ADA);
    }

    // building blocks ------------------------------------------------------------------------------------------

    private static IsianKegiatan isian(String nama, String hasil, String volume, String mulai, String selesai) {
        return new IsianKegiatan(
                "EBA.962",
                nama,
                hasil,
                new BigDecimal(volume),
                "surat",
                LocalTime.parse(mulai),
                LocalTime.parse(selesai),
                null,
                INDIKATOR);
    }

    private HariKinerja hari(UUID orang, LocalDate tanggal, int terlambat, String dikirim, IsianKegiatan... isian) {
        var entriId = UUID.randomUUID();
        var kegiatan = Arrays.stream(isian)
                .map(satu -> new KegiatanTerkirim(UUID.randomUUID(), satu))
                .toList();
        kegiatan.forEach(satu -> sebulan.add(cuplikan(satu, entriId, orang, tanggal)));
        var pada = tanggal.atTime(LocalTime.parse(dikirim)).atZone(WIB).toInstant();
        return new HariKinerja(
                entriId,
                orang,
                tanggal,
                Penanda.BIASA,
                StatusEntri.TERISI,
                terlambat,
                pada,
                pada,
                1,
                null,
                null,
                false,
                kegiatan);
    }

    private static CuplikanKegiatan cuplikan(KegiatanTerkirim kegiatan, UUID entriId, UUID orang, LocalDate tanggal) {
        var isian = kegiatan.isian();
        return new CuplikanKegiatan(
                kegiatan.id(),
                entriId,
                orang,
                tanggal,
                isian.namaKegiatan(),
                isian.outputHasil(),
                isian.volume(),
                isian.satuan());
    }

    private HariKinerja bersih(LocalDate tanggal) {
        return hari(
                BAGAS,
                tanggal,
                0,
                "15:45",
                isian(
                        "Rekap surat masuk",
                        "Rekap %d surat masuk".formatted(tanggal.getDayOfMonth()),
                        "38",
                        "08:00",
                        "10:00"));
    }

    private List<Temuan> periksa(HariKinerja hari) {
        var teks = TeksHari.dari(sebulan);
        return AturanTemuan.periksa(
                hari,
                new BahanTemuan(
                        new AmbangTemuan(ambang),
                        kebijakan,
                        WIB,
                        bukti,
                        absen.stream().collect(Collectors.groupingBy(Ketidakhadiran::pegawaiId)),
                        sebulan.stream().collect(Collectors.toMap(CuplikanKegiatan::id, Function.identity())),
                        teks.stream().collect(Collectors.toMap(TeksHari::entriId, Function.identity())),
                        new KemiripanTeks(teks, 0.85),
                        new TeksBerulang(sebulan),
                        new KebiasaanVolume(sebulan),
                        Set.of("EBA.962"),
                        Map.of(BAGAS, "Bagas Wiratmoko", CITRA, "Citra Lestari")));
    }

    private static BuktiTampil bukti(String nama, String keadaan, String... dipakaiJuga) {
        return new BuktiTampil(
                UUID.randomUUID(), nama, null, "JPEG", true, 1_000, keadaan, "/x", null, null, List.of(dipakaiJuga));
    }

    private static UUID kegiatanPertama(HariKinerja hari) {
        return hari.kegiatan().get(0).id();
    }

    // the rules ------------------------------------------------------------------------------------------------

    @Test
    void hariBiasaTanpaTemuan() {
        var selasa = bersih(RABU.minusDays(1));
        var rabu = bersih(RABU);
        assertThat(periksa(selasa)).isEmpty();
        assertThat(periksa(rabu)).isEmpty();
    }

    @Test
    void terlambat() {
        var hari = hari(BAGAS, RABU, 2, "15:45", isian("Rekap", "Rekap 3 surat", "3", "08:00", "10:00"));
        assertThat(periksa(hari))
                .containsExactly(new Temuan(JenisTemuan.TERLAMBAT, null, "Dikirim 2 hari kerja setelah harinya."));
        ambang.put(JenisTemuan.TERLAMBAT, BigDecimal.valueOf(3));
        assertThat(periksa(hari)).isEmpty();
    }

    @Test
    void bentrokDenganCutiTetapiTidakDenganDinasLuar() {
        var hari = bersih(RABU);
        absen.add(new Ketidakhadiran(BAGAS, JenisKetidakhadiran.DINAS_LUAR, RABU, RABU, null, null));
        assertThat(periksa(hari)).isEmpty();
        absen.add(new Ketidakhadiran(
                BAGAS, JenisKetidakhadiran.CUTI_SAKIT, RABU.minusDays(1), RABU.plusDays(1), null, null));
        assertThat(periksa(hari))
                .containsExactly(new Temuan(
                        JenisTemuan.BENTROK_CUTI, null, "Tercatat cuti 6–8 Oktober 2026, tetapi hari ini terisi."));
    }

    @Test
    void buktiTidakAdaMenurutKebijakanSatker() {
        var dua = hari(
                BAGAS,
                RABU,
                0,
                "15:45",
                isian("Rekap", "Rekap 3 surat", "3", "08:00", "10:00"),
                isian("Rapat", "Bahan rapat", "1", "10:00", "12:00"));
        ambang.put(JenisTemuan.BUKTI_TIDAK_ADA, BigDecimal.ZERO);
        kebijakan = KebijakanBukti.TIAP_HARI;
        assertThat(periksa(dua))
                .containsExactly(new Temuan(JenisTemuan.BUKTI_TIDAK_ADA, null, "Tidak ada bukti pada hari ini."));
        bukti.put(kegiatanPertama(dua), List.of(bukti("rapat.jpg", "SIAP")));
        assertThat(periksa(dua)).isEmpty();
        kebijakan = KebijakanBukti.TIAP_KEGIATAN;
        assertThat(periksa(dua))
                .containsExactly(new Temuan(
                        JenisTemuan.BUKTI_TIDAK_ADA, dua.kegiatan().get(1).id(), "“Rapat” tanpa bukti."));
    }

    @Test
    void buktiYangTertahanDanYangMenunggu() {
        var hari = bersih(RABU);
        bukti.put(
                kegiatanPertama(hari),
                List.of(bukti("a.jpg", "SIAP"), bukti("b.pdf", "TERTAHAN"), bukti("c.pdf", "MENUNGGU")));
        assertThat(periksa(hari))
                .extracting(Temuan::jenis, Temuan::alasan)
                .containsExactly(
                        tuple(
                                JenisTemuan.BUKTI_TIDAK_TERBACA,
                                "Berkas “b.pdf” tidak dapat dibuka: tertahan karena memuat virus."),
                        tuple(
                                JenisTemuan.BUKTI_TIDAK_TERBACA,
                                "Berkas “c.pdf” tidak dapat dibuka: masih menunggu pemeriksaan virus."));
    }

    @Test
    void buktiYangHilangDanYangBerubahDiTempatPenyimpanan() {
        var hari = bersih(RABU);
        bukti.put(kegiatanPertama(hari), List.of(bukti("a.jpg", "HILANG"), bukti("b.pdf", "BERUBAH")));
        assertThat(periksa(hari))
                .extracting(Temuan::jenis, Temuan::alasan)
                .containsExactly(
                        tuple(
                                JenisTemuan.BUKTI_TIDAK_TERBACA,
                                "Berkas “a.jpg” tidak dapat dibuka: tidak ditemukan di tempat penyimpanan."),
                        tuple(
                                JenisTemuan.BUKTI_TIDAK_TERBACA,
                                "Berkas “b.pdf” tidak dapat dibuka: isinya berubah di tempat penyimpanan."));
    }

    @Test
    void berkasYangSamaPadaHariLain() {
        var hari = bersih(RABU);
        bukti.put(
                kegiatanPertama(hari), List.of(bukti("gudang.jpg", "SIAP", "Bagas Wiratmoko, Kamis, 1 Oktober 2026")));
        assertThat(periksa(hari))
                .containsExactly(new Temuan(
                        JenisTemuan.BUKTI_SAMA,
                        kegiatanPertama(hari),
                        "Berkas “gudang.jpg” juga menjadi bukti: Bagas Wiratmoko, Kamis, 1 Oktober 2026."));
    }

    @Test
    void hariYangSamaPersisDenganHariLain() {
        var rapat = isian("Rapat staf", "Notula rapat", "1", "10:00", "12:00");
        var apel = isian("Apel pagi", "Apel diikuti.", "1", "08:00", "08:30");
        var semua = Stream.of(1, 2, 5, 6, 7)
                .map(tanggal -> hari(BAGAS, RABU.withDayOfMonth(tanggal), 0, "15:45", apel, rapat))
                .toList();
        ambang.remove(JenisTemuan.TEKS_BERULANG);
        assertThat(periksa(semua.get(4)))
                .containsExactly(new Temuan(
                        JenisTemuan.TEKS_SAMA,
                        null,
                        "Isi hari ini sama persis dengan Kamis, 1 Oktober; Jumat, 2 Oktober; Senin, 5 Oktober;"
                                + " dan 1 lagi."));
        ambang.put(JenisTemuan.TEKS_SAMA, BigDecimal.valueOf(5));
        assertThat(periksa(semua.get(4))).isEmpty();
    }

    @Test
    void satuKegiatanYangSamaBukanHariYangSama() {
        var apel = isian("Apel pagi", "Apel diikuti.", "1", "08:00", "08:30");
        var rabu = hari(BAGAS, RABU, 0, "15:45", apel, isian("Rapat", "Bahan anggaran", "1", "09:00", "10:00"));
        hari(BAGAS, RABU.minusDays(1), 0, "15:45", apel, isian("Rekap", "Rekap 3 surat", "3", "09:00", "10:00"));
        assertThat(periksa(rabu)).isEmpty();
    }

    @Test
    void kegiatanYangDitulisSamaPersisBerkaliKali() {
        var semua = Stream.of(1, 2, 5, 7)
                .map(tanggal -> hari(
                        BAGAS,
                        RABU.withDayOfMonth(tanggal),
                        0,
                        "15:45",
                        isian("Apel pagi", "Apel diikuti.", "1", "08:00", "08:30"),
                        isian("Rekap", "Rekap %d surat tanggal ini".formatted(tanggal), "3", "09:00", "10:00")))
                .toList();
        assertThat(periksa(semua.get(3)))
                .containsExactly(new Temuan(
                        JenisTemuan.TEKS_BERULANG,
                        kegiatanPertama(semua.get(3)),
                        "“Apel pagi” ditulis sama persis pada 3 hari lain: Kamis, 1 Oktober; Jumat, 2 Oktober; Senin, 5"
                                + " Oktober."));
        ambang.put(JenisTemuan.TEKS_BERULANG, BigDecimal.valueOf(4));
        assertThat(periksa(semua.get(3))).isEmpty();
    }

    @Test
    void hariYangHampirSamaDenganHariLain() {
        var panjang = "Menyusun bahan rapat pleno rekapitulasi data pemilih berkelanjutan triwulan keempat tahun";
        hari(BAGAS, RABU.minusDays(1), 0, "15:45", isian(panjang, "Konsep bahan", "1", "08:00", "10:00"));
        var rabu = hari(BAGAS, RABU, 0, "15:45", isian(panjang, "Konsep bahan akhir", "1", "08:00", "10:00"));
        assertThat(periksa(rabu))
                .containsExactly(
                        new Temuan(JenisTemuan.TEKS_MIRIP, null, "Isi hari ini hampir sama dengan Selasa, 6 Oktober."));
    }

    @Test
    void hariYangSamaDenganRekan() {
        var milikCitra = isian("Menyusun daftar hadir rapat", "Daftar hadir 12 peserta", "12", "08:00", "10:00");
        hari(CITRA, RABU.minusDays(1), 0, "15:45", milikCitra);
        var milikBagas = hari(BAGAS, RABU, 0, "15:45", milikCitra);
        assertThat(periksa(milikBagas))
                .containsExactly(new Temuan(
                        JenisTemuan.TEKS_REKAN,
                        null,
                        "Isi hari ini sama atau hampir sama dengan isi Citra Lestari, Selasa, 6 Oktober."));
    }

    @Test
    void hariYangSingkatTidakDibandingkanDenganRekan() {
        hari(CITRA, RABU, 0, "15:45", isian("Apel pagi", "Hadir", "1", "08:00", "08:30"));
        assertThat(periksa(hari(BAGAS, RABU, 0, "15:45", isian("Apel pagi", "Hadir", "1", "08:00", "08:30"))))
                .isEmpty();
    }

    @Test
    void jamYangBertindih() {
        var hari = hari(
                BAGAS,
                RABU,
                0,
                "15:45",
                isian("Rapat", "Bahan rapat", "1", "09:30", "12:00"),
                isian("Rekap", "Rekap 3 surat", "3", "08:00", "10:00"));
        assertThat(periksa(hari))
                .containsExactly(new Temuan(
                        JenisTemuan.JAM_BERTINDIH, kegiatanPertama(hari), "09.30–12.00 bertindih dengan 08.00–10.00."));
    }

    @Test
    void jamYangBerlebih() {
        var hari = hari(BAGAS, RABU, 0, "23:50", isian("Rekap", "Rekap suara", "3", "07:00", "21:01"));
        assertThat(periksa(hari))
                .containsExactly(
                        new Temuan(JenisTemuan.JAM_BERLEBIH, null, "Kegiatan sehari berjumlah 14 jam 1 menit."));
    }

    @Test
    void kegiatanYangSelesainyaJauhSetelahDikirim() {
        var hari = hari(BAGAS, RABU, 0, "09:12", isian("Rapat", "Bahan rapat", "1", "13:00", "14:00"));
        assertThat(periksa(hari))
                .containsExactly(new Temuan(
                        JenisTemuan.JAM_BELUM_TIBA,
                        kegiatanPertama(hari),
                        "“Rapat” selesai pukul 14.00, padahal sudah dikirim pukul 09.12."));
        assertThat(periksa(hari(BAGAS, RABU, 0, "14:30", isian("Bahan", "Bahan jadi", "1", "13:00", "16:00"))))
                .as("sebelum pulang, seperti biasanya")
                .isEmpty();
    }

    @Test
    void volumeYangJauhDariKebiasaan() {
        Stream.of(1, 2, 5, 6).forEach(tanggal -> bersih(RABU.withDayOfMonth(tanggal)));
        bersih(RABU.plusDays(1));
        var hari = hari(BAGAS, RABU, 0, "15:45", isian("Rekap surat masuk", "Rekap", "190", "08:00", "10:00"));
        assertThat(periksa(hari))
                .containsExactly(new Temuan(
                        JenisTemuan.VOLUME_TIDAK_BIASA,
                        kegiatanPertama(hari),
                        "“Rekap surat masuk”: 190 surat, biasanya sekitar 38."));
    }

    private static IsianKegiatan tanpaIndikator(String kode, String nama, String mulai, String selesai) {
        return new IsianKegiatan(
                kode,
                nama,
                nama + " selesai",
                BigDecimal.ONE,
                "surat",
                LocalTime.parse(mulai),
                LocalTime.parse(selesai),
                null,
                null);
    }

    @Test
    void kodeDiLuarDaftar() {
        var hari = hari(
                BAGAS,
                RABU,
                0,
                "15:45",
                tanpaIndikator("XYZ.001", "Rekap", "08:00", "09:00"),
                isian("Rapat", "Bahan", "1", "09:00", "10:00"));
        assertThat(periksa(hari))
                .containsExactly(new Temuan(
                        JenisTemuan.KODE_DI_LUAR_DAFTAR,
                        kegiatanPertama(hari),
                        "Kode output XYZ.001 tidak ada dalam daftar satuan kerja."));
    }

    @Test
    void hariTanpaIndikator() {
        var dua = hari(
                BAGAS,
                RABU,
                0,
                "15:45",
                tanpaIndikator(null, "Rekap", "08:00", "09:00"),
                tanpaIndikator("EBA.962", "Rapat", "09:00", "10:00"));
        assertThat(periksa(dua))
                .containsExactly(
                        new Temuan(JenisTemuan.TANPA_INDIKATOR, null, "2 dari 2 kegiatan tidak menyebut indikator."));
        var sebagian = hari(
                BAGAS,
                RABU.plusDays(1),
                0,
                "15:45",
                tanpaIndikator(null, "Menata arsip", "08:00", "09:00"),
                isian("Menyusun notula", "Notula", "1", "09:00", "10:00"));
        assertThat(periksa(sebagian)).isEmpty();
        ambang.put(JenisTemuan.TANPA_INDIKATOR, new BigDecimal("0.5"));
        assertThat(periksa(sebagian))
                .containsExactly(
                        new Temuan(JenisTemuan.TANPA_INDIKATOR, null, "1 dari 2 kegiatan tidak menyebut indikator."));
    }

    /** What the table leaves out is not shown, whatever the day looks like. */
    @ParameterizedTest
    @EnumSource(JenisTemuan.class)
    void yangDimatikanTidakDitampilkan(JenisTemuan jenis) {
        ambang.put(JenisTemuan.BUKTI_TIDAK_ADA, BigDecimal.ZERO);
        kebijakan = KebijakanBukti.TIAP_HARI;
        absen.add(new Ketidakhadiran(BAGAS, JenisKetidakhadiran.CUTI_SAKIT, RABU, RABU, null, null));
        var buruk = new IsianKegiatan(
                "XYZ.001",
                "Mendata seluruh arsip lama di gudang",
                "Arsip terdata lengkap",
                BigDecimal.ONE,
                "surat",
                LocalTime.of(0, 0),
                LocalTime.of(23, 0),
                null,
                null);
        var hari = hari(BAGAS, RABU, 1, "09:00", buruk, isian("Rapat", "Bahan", "1", "08:00", "09:00"));
        hari(CITRA, RABU, 0, "15:45", buruk);
        hari(BAGAS, RABU.minusDays(1), 0, "15:45", buruk);
        hari(BAGAS, RABU.minusDays(2), 0, "15:45", buruk);
        hari(BAGAS, RABU.minusDays(5), 0, "15:45", buruk);
        var dengan = periksa(hari).stream().map(Temuan::jenis).collect(Collectors.toSet());
        ambang.remove(jenis);
        assertThat(periksa(hari)).extracting(Temuan::jenis).doesNotContain(jenis);
        dengan.remove(jenis);
        assertThat(periksa(hari)).extracting(Temuan::jenis).containsAll(dengan);
    }

    @Test
    void hariTanpaWaktuKirimTidakMenggagalkan() {
        var hari = new HariKinerja(
                UUID.randomUUID(),
                BAGAS,
                RABU,
                Penanda.BIASA,
                StatusEntri.TERISI,
                0,
                Instant.EPOCH,
                null,
                1,
                null,
                null,
                false,
                List.of());
        assertThat(periksa(hari)).isEmpty();
    }
}
