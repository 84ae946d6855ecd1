package id.kejar.mutubaku;

import static id.kejar.mutubaku.Keadaan.BELUM;
import static id.kejar.mutubaku.Keadaan.BERJALAN;
import static id.kejar.mutubaku.Keadaan.BERJALAN_TERLAMBAT;
import static id.kejar.mutubaku.Keadaan.TEPAT;
import static id.kejar.mutubaku.Keadaan.TERLAMBAT;
import static id.kejar.mutubaku.Keadaan.TIDAK_DIUKUR;
import static id.kejar.mutubaku.Keadaan.TIDAK_TERCATAT;
import static id.kejar.periode.StatusPeriode.DITETAPKAN;
import static id.kejar.periode.StatusPeriode.KOMPILASI;
import static id.kejar.periode.StatusPeriode.PLENO;
import static id.kejar.periode.StatusPeriode.TERBUKA;
import static id.kejar.periode.StatusPeriode.VERIFIKASI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.kejar.kalender.JamKerja;
import id.kejar.kalender.KalenderKerja;
import id.kejar.kalender.WaktuKerja;
import id.kejar.kalender.WaktuKerja.Lama;
import id.kejar.periode.StatusPeriode;
import id.kejar.periode.TahapTercatat;
import id.kejar.pleno.WaktuRapat;
import id.kejar.verifikasi.WaktuLembar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** November 2026 begins on a Sunday; filling closes on Wednesday the 4th at midnight. */
class PengukurMutuBakuTest {

    private static final ZoneId ZONA = ZoneId.of("Asia/Makassar");
    private static final UkuranIsian ISIAN = new UkuranIsian(100, 90, 7);
    private static final String TUTUP = "2026-11-04T00:00";

    private final List<TahapTercatat> tahap = new ArrayList<>();
    private final List<WaktuLembar> lembar = new ArrayList<>();
    private final List<WaktuRapat> rapat = new ArrayList<>();

    private static Instant saat(String waktu) {
        return LocalDateTime.parse(waktu).atZone(ZONA).toInstant();
    }

    private static Optional<Instant> mungkin(String waktu) {
        return Optional.ofNullable(waktu).map(PengukurMutuBakuTest::saat);
    }

    private static WaktuKerja waktu() {
        var jam = mock(JamKerja.class);
        when(jam.mulai()).thenReturn(LocalTime.of(7, 30));
        when(jam.selesai()).thenReturn(LocalTime.of(16, 0));
        when(jam.menitWajib()).thenReturn(450);
        return new WaktuKerja(new KalenderKerja(Map.of(), Set.of()), ZONA, tanggal -> jam);
    }

    private UkuranBulan ukur(String sekarang) {
        return new PengukurMutuBaku(waktu(), saat(sekarang)).ukur(tahap, lembar, rapat, ISIAN);
    }

    private void lalui(StatusPeriode yang, String masuk, String selesai) {
        tahap.add(new TahapTercatat(yang, mungkin(masuk), mungkin(selesai)));
    }

    private void bertemu(String mulai, String selesai, String dicatat, boolean menetapkan) {
        rapat.add(new WaktuRapat(mungkin(mulai), mungkin(selesai), mungkin(dicatat), dicatat != null, menetapkan));
    }

    private UUID lembar(boolean penarikan, String selesai) {
        var id = UUID.randomUUID();
        lembar.add(new WaktuLembar(
                id, Optional.of(UUID.randomUUID()), Optional.empty(), 7, 1, penarikan, false, mungkin(selesai)));
        return id;
    }

    private void bulanBiasa() {
        lalui(TERBUKA, "2026-10-01T00:00", TUTUP);
        lalui(VERIFIKASI, TUTUP, "2026-11-09T15:59");
        lalui(KOMPILASI, "2026-11-09T15:59", "2026-11-12T09:00");
        lalui(PLENO, "2026-11-12T09:00", "2026-11-17T10:00");
        lalui(DITETAPKAN, "2026-11-17T10:00", null);
        bertemu("2026-11-16T09:00", "2026-11-16T11:30", "2026-11-16T13:00", true);
    }

    private static void langkah(UkuranBulan ukuran, Langkah langkah, Keadaan keadaan, Lama... lama) {
        assertThat(ukuran.langkah(langkah).keadaan()).as(langkah.name()).isEqualTo(keadaan);
        assertThat(ukuran.langkah(langkah).lintasan().stream()
                        .map(satu -> satu.lama().orElse(null)))
                .as(langkah.name())
                .containsExactly(lama);
    }

    @Test
    void bulanYangSelesaiDiukurTiapLangkah() {
        bulanBiasa();
        var ukuran = ukur("2026-12-01T08:00");

        // Wednesday is not counted; Thursday, Friday, Monday are: the third working day, before its end.
        langkah(ukuran, Langkah.VERIFIKASI, TEPAT, new Lama(3, 4 * 450 - 1));
        // due on Wednesday at 16.00, finished on Thursday
        langkah(ukuran, Langkah.HIMPUN, TERLAMBAT, new Lama(3, 2 * 450 + 80));
        langkah(ukuran, Langkah.RAPAT, TERLAMBAT, new Lama(0, 150));
        langkah(ukuran, Langkah.RISALAH, TEPAT, new Lama(0, 212));
        langkah(ukuran, Langkah.HIMPUN_HASIL, TEPAT, new Lama(1, 291));
        langkah(ukuran, Langkah.DOKUMENTASI, TIDAK_DIUKUR);
        langkah(ukuran, Langkah.PENGISIAN, TERLAMBAT);
        assertThat(ukuran.menungguRapat()).contains(new Lama(2, 2 * 450));
        assertThat(ukuran.seluruhnya().keadaan()).isEqualTo(TERLAMBAT);
        assertThat(ukuran.seluruhnya().lama().orElseThrow().hari()).isEqualTo(9);
        assertThat(ukuran.seluruhnya().batas()).contains(saat("2026-11-13T09:30"));
    }

    @Test
    void yangBerjalanDiukurSampaiSekarangDanTerlambatSesudahJamKerjaHariTerakhir() {
        lalui(TERBUKA, "2026-10-01T00:00", TUTUP);
        lalui(VERIFIKASI, TUTUP, null);

        langkah(ukur("2026-11-05T12:00"), Langkah.VERIFIKASI, BERJALAN, new Lama(1, 450 + 238));
        langkah(ukur("2026-11-09T16:00"), Langkah.VERIFIKASI, BERJALAN, new Lama(3, 4 * 450));
        langkah(ukur("2026-11-09T16:01"), Langkah.VERIFIKASI, BERJALAN_TERLAMBAT, new Lama(3, 4 * 450));
        langkah(ukur("2026-11-05T12:00"), Langkah.HIMPUN, BELUM);
        assertThat(ukur("2026-11-05T12:00").seluruhnya().keadaan()).isEqualTo(BERJALAN);
    }

    @Test
    void bulanYangDikembalikanDiukurTiapLintasanDanDijumlahkan() {
        lalui(TERBUKA, "2026-10-01T00:00", TUTUP);
        lalui(VERIFIKASI, TUTUP, "2026-11-10T09:00");
        lalui(KOMPILASI, "2026-11-10T09:00", "2026-11-11T09:00");
        lalui(VERIFIKASI, "2026-11-11T09:00", "2026-11-12T09:00");
        lalui(KOMPILASI, "2026-11-12T09:00", null);
        var ukuran = ukur("2026-11-12T09:00");

        langkah(ukuran, Langkah.VERIFIKASI, TERLAMBAT, new Lama(4, 4 * 450 + 79), new Lama(1, 450));
        assertThat(ukuran.langkah(Langkah.VERIFIKASI).jumlah()).contains(new Lama(5, 5 * 450 + 79));
        langkah(ukuran, Langkah.HIMPUN, BERJALAN, new Lama(1, 450), Lama.NOL);
    }

    @Test
    void lembarTermasukLintasanTempatIaSelesaiDanYangBelumLintasanTerakhir() {
        lalui(TERBUKA, "2026-10-01T00:00", TUTUP);
        lalui(VERIFIKASI, TUTUP, "2026-11-06T09:00");
        lalui(KOMPILASI, "2026-11-06T09:00", "2026-11-09T09:00");
        lalui(VERIFIKASI, "2026-11-09T09:00", null);
        lembar(false, "2026-11-05T10:00");
        lembar(true, "2026-11-06T09:00");
        lembar(false, null);
        var ukuran = ukur("2026-11-10T10:00");

        assertThat(ukuran.lembar()).extracting(UkuranLembar::lintasan).containsExactly(1, 1, 2);
        assertThat(ukuran.lembar())
                .extracting(satu -> satu.ukuran().keadaan())
                .containsExactly(TEPAT, TIDAK_TERCATAT, BERJALAN);
        assertThat(ukuran.lembar().get(2).ukuran().lama()).contains(new Lama(1, 450 + 53));
    }

    @Test
    void rapatTanpaJamSelesaiTidakDikarang() {
        bulanBiasa();
        rapat.clear();
        bertemu("2026-11-16T09:00", null, "2026-11-16T13:00", true);

        langkah(ukur("2026-12-01T08:00"), Langkah.RAPAT, TIDAK_TERCATAT, (Lama) null);
    }

    @Test
    void rapatYangAkanDatangBelumBerisalahDanYangTerlewatMenunggunya() {
        lalui(TERBUKA, "2026-10-01T00:00", TUTUP);
        lalui(VERIFIKASI, TUTUP, "2026-11-05T09:00");
        lalui(KOMPILASI, "2026-11-05T09:00", "2026-11-06T09:00");
        lalui(PLENO, "2026-11-06T09:00", null);
        bertemu("2026-11-10T09:00", null, null, false);

        langkah(ukur("2026-11-09T09:00"), Langkah.RISALAH, BELUM);
        langkah(ukur("2026-11-16T09:00"), Langkah.RISALAH, BERJALAN_TERLAMBAT, new Lama(4, 4 * 450));
        assertThat(ukur("2026-11-09T09:00").menungguRapat()).contains(new Lama(1, 450));
    }

    @Test
    void rapatYangDicatatSebelumJamnyaTidakMenggagalkanPengukuran() {
        bulanBiasa();
        rapat.clear();
        bertemu("2026-11-16T15:00", null, "2026-11-16T13:00", true);

        langkah(ukur("2026-12-01T08:00"), Langkah.RISALAH, TEPAT, Lama.NOL);
    }

    @Test
    void bulanLamaTidakDikarangWaktunya() {
        lalui(KOMPILASI, null, "2026-11-12T09:00");
        lalui(PLENO, "2026-11-12T09:00", null);
        var ukuran = ukur("2026-11-13T09:00");

        langkah(ukuran, Langkah.VERIFIKASI, TIDAK_TERCATAT, (Lama) null);
        langkah(ukuran, Langkah.HIMPUN, TIDAK_TERCATAT, (Lama) null);
        assertThat(ukuran.langkah(Langkah.HIMPUN).jumlah()).isEmpty();
        assertThat(ukuran.seluruhnya().keadaan()).isEqualTo(TIDAK_TERCATAT);
        assertThat(ukuran.menungguRapat()).contains(new Lama(1, 450));
    }

    @Test
    void bulanYangMasihDiisiBelumDiukur() {
        lalui(TERBUKA, "2026-10-01T00:00", null);
        var ukuran = ukur("2026-10-20T09:00");

        langkah(ukuran, Langkah.PENGISIAN, BERJALAN);
        langkah(ukuran, Langkah.VERIFIKASI, BELUM);
        assertThat(ukuran.seluruhnya().keadaan()).isEqualTo(BELUM);
        assertThat(ukuran.menungguRapat()).isEmpty();
    }

    @Test
    void mutuBakuPersisSop() {
        assertThat(Langkah.values())
                .extracting(satu -> satu.batas().sebutan())
                .containsExactly(
                        "5 menit per hari",
                        "10 menit per hari",
                        "3 hari kerja",
                        "2 hari kerja",
                        "120 menit",
                        "3 hari kerja",
                        "1 hari kerja");
        assertThat(PengukurMutuBaku.hariDiberikan()).isEqualTo(6);
    }
}
