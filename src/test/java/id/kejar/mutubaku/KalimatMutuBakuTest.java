package id.kejar.mutubaku;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.kalender.WaktuKerja.Lama;
import id.kejar.periode.StatusPeriode;
import id.kejar.verifikasi.WaktuLembar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KalimatMutuBakuTest {

    private static final Instant MULAI = Instant.parse("2026-11-03T17:00:00Z");
    private static final Instant BATAS = Instant.parse("2026-11-09T09:00:00Z");
    private static final UUID KASUBBAG = UUID.randomUUID();

    private final Map<Langkah, List<Ukuran>> lintasan = new EnumMap<>(Langkah.class);
    private final List<UkuranLembar> lembar = new ArrayList<>();
    private Ukuran seluruhnya = Ukuran.tidakTercatat(Optional.empty(), Optional.empty());
    private Lama menungguRapat;

    private String kalimat(StatusPeriode status) {
        return new KalimatMutuBaku(new BahanMutuBaku(
                        "Oktober 2026",
                        status,
                        LocalDate.of(2026, 11, 3),
                        ZoneId.of("Asia/Jakarta"),
                        new UkuranBulan(
                                List.of(Langkah.values()).stream()
                                        .map(satu -> UkuranLangkah.dari(satu, lintasan.getOrDefault(satu, List.of())))
                                        .toList(),
                                lembar,
                                new UkuranIsian(0, 0, 0),
                                seluruhnya,
                                Optional.ofNullable(menungguRapat)),
                        Map.of(KASUBBAG, "Endah"),
                        Map.of(KASUBBAG, "Kepala Sub Bagian Hukum")))
                .kalimat();
    }

    private static Ukuran ukuran(Keadaan keadaan, Lama lama) {
        return new Ukuran(
                keadaan,
                Optional.of(MULAI),
                keadaan.berjalan() ? Optional.empty() : Optional.of(BATAS),
                Optional.of(lama),
                Optional.of(BATAS));
    }

    @Test
    void bulanYangDiisiMenyebutSampaiKapan() {
        assertThat(kalimat(StatusPeriode.TERBUKA))
                .isEqualTo(
                        "Oktober 2026 masih diisi sampai Selasa, 3 November 2026. Waktu langkah 3 sampai 6 dihitung sesudah itu.");
    }

    @Test
    void verifikasiYangTertahanMenyebutSiapaDanSejakKapan() {
        var terlambat = ukuran(Keadaan.BERJALAN_TERLAMBAT, new Lama(4, 1800));
        lintasan.put(Langkah.VERIFIKASI, List.of(terlambat));
        lembar.add(new UkuranLembar(
                new WaktuLembar(
                        UUID.randomUUID(),
                        Optional.of(KASUBBAG),
                        Optional.empty(),
                        7,
                        1,
                        false,
                        false,
                        Optional.empty()),
                1,
                terlambat));

        assertThat(kalimat(StatusPeriode.VERIFIKASI))
                .isEqualTo(
                        "Oktober 2026 tertahan di langkah 3, memverifikasi data kinerja: 4 hari kerja (30 jam pada jam kerja)"
                                + " dari 3 hari kerja, jatuh tempo Senin, 9 November 2026. Menunggu: Kepala Sub Bagian Hukum.");
    }

    @Test
    void himpunanYangBerjalanMenyebutRendatin() {
        lintasan.put(Langkah.HIMPUN, List.of(ukuran(Keadaan.BERJALAN, new Lama(0, 80))));

        assertThat(kalimat(StatusPeriode.KOMPILASI))
                .isEqualTo(
                        "Oktober 2026 sedang di langkah 4, menghimpun data kinerja: 1 jam 20 menit pada jam kerja dari"
                                + " 2 hari kerja. Menunggu Sub Bagian Rendatin.");
    }

    @Test
    void menungguRapatTidakDiberiBatas() {
        menungguRapat = new Lama(2, 900);

        assertThat(kalimat(StatusPeriode.PLENO))
                .isEqualTo(
                        "Oktober 2026 menunggu rapat pleno selama 2 hari kerja (15 jam pada jam kerja). SOP tidak memberi"
                                + " batas untuk menunggu rapat.");
    }

    @Test
    void sesudahRapatMenetapkanGiliranRendatin() {
        lintasan.put(Langkah.HIMPUN_HASIL, List.of(ukuran(Keadaan.BERJALAN, new Lama(1, 450))));

        assertThat(kalimat(StatusPeriode.PLENO))
                .startsWith("Oktober 2026 sedang di langkah 6, menghimpun hasil rapat pleno: 1 hari kerja");
    }

    @Test
    void yangDitetapkanMenyebutLamaDanYangTerlama() {
        seluruhnya = ukuran(Keadaan.TERLAMBAT, new Lama(9, 4000));
        lintasan.put(Langkah.VERIFIKASI, List.of(ukuran(Keadaan.TEPAT, new Lama(3, 1350))));
        lintasan.put(Langkah.HIMPUN, List.of(ukuran(Keadaan.TERLAMBAT, new Lama(4, 1800))));

        assertThat(kalimat(StatusPeriode.DITETAPKAN))
                .isEqualTo(
                        "Oktober 2026 ditetapkan Senin, 9 November 2026, 9 hari kerja sesudah pengisian ditutup; lewat"
                                + " dari 6 hari kerja dan 120 menit. Terlama: langkah 4, menghimpun data kinerja,"
                                + " 4 hari kerja (30 jam pada jam kerja).");
    }

    @Test
    void bulanLamaTidakDikarang() {
        assertThat(kalimat(StatusPeriode.DITETAPKAN)).contains("Lamanya tidak tercatat");
        lintasan.put(Langkah.HIMPUN, List.of(Ukuran.tidakTercatat(Optional.empty(), Optional.empty())));
        assertThat(kalimat(StatusPeriode.KOMPILASI)).contains("waktunya tidak tercatat");
    }
}
