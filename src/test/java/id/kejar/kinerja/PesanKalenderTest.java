package id.kejar.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.kalender.HariTercatat;
import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.JenisLibur;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.periode.StatusPeriode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Seen on Wednesday, 11 November 2026: November is open, October has closed, before October there was no KEJAR. */
class PesanKalenderTest {

    private static final LocalDate HARI_INI = LocalDate.of(2026, 11, 11);
    private static final LocalDate SABTU = LocalDate.of(2026, 11, 14);
    private static final LocalDate SABTU_OKTOBER = LocalDate.of(2026, 10, 10);
    private static final String TIDAK_LAGI =
            "tidak lagi wajib diisi; yang sudah dikirim tetap tersimpan, tetapi tidak ikut dihitung.";
    private static final String OKTOBER_TUTUP = "Pengisian Oktober 2026 sudah ditutup";

    private final PesanKalender pesan = pesan(StatusPeriode.VERIFIKASI);

    private static PesanKalender pesan(StatusPeriode oktober) {
        return new PesanKalender(
                List.of(
                        new PeriodeTersentuh(
                                "November 2026",
                                LocalDate.of(2026, 11, 1),
                                LocalDate.of(2026, 11, 30),
                                StatusPeriode.TERBUKA,
                                true),
                        new PeriodeTersentuh(
                                "Oktober 2026", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), oktober, false)),
                HARI_INI);
    }

    @Test
    void cutiYangMencakupHariLewatDanHariNantiMenyebutKeduanya() {
        assertThat(tercatat(JenisKetidakhadiran.CUTI_TAHUNAN, "2026-11-10", "2026-11-12"))
                .isEqualTo(
                        "Cuti tahunan Ani, 10–12 November 2026, tercatat. Hari yang sudah terbuka dan tercakup cuti ini "
                                + TIDAK_LAGI + " Lembar untuk hari yang akan datang tidak dibuka.");
        assertThat(tercatat(JenisKetidakhadiran.CUTI_SAKIT, "2026-11-11", "2026-11-11"))
                .isEqualTo("Cuti sakit Ani, 11 November 2026, tercatat. Hari yang sudah terbuka dan tercakup cuti ini "
                        + TIDAK_LAGI);
        assertThat(tercatat(JenisKetidakhadiran.TUGAS_BELAJAR, "2026-11-12", "2026-12-31"))
                .isEqualTo("Tugas belajar Ani, 12 November – 31 Desember 2026, tercatat."
                        + " Lembar untuk hari yang akan datang tidak dibuka.");
    }

    @Test
    void dinasLuarTetapWajibDiisiDanHanyaDisebutSekali() {
        assertThat(tercatat(JenisKetidakhadiran.DINAS_LUAR, "2026-11-10", "2026-11-12"))
                .isEqualTo(
                        "Dinas luar Ani, 10–12 November 2026, tercatat. Dinas luar tidak membebaskan: hari kerja yang"
                                + " tercakup tetap wajib diisi dan ditandai dinas luar.");
    }

    @Test
    void bulanYangSudahDitutupTidakDijanjikanBerubah() {
        assertThat(tercatat(JenisKetidakhadiran.CUTI_TAHUNAN, "2026-10-05", "2026-10-06"))
                .contains(OKTOBER_TUTUP)
                .doesNotContain("tidak lagi wajib diisi");
        assertThat(tercatat(JenisKetidakhadiran.CUTI_TAHUNAN, "2026-10-30", "2026-11-02"))
                .contains(TIDAK_LAGI, OKTOBER_TUTUP);
        assertThat(tercatat(JenisKetidakhadiran.CUTI_TAHUNAN, "2026-09-01", "2026-09-02"))
                .endsWith("tercatat. Untuk hari sebelum KEJAR dipakai tidak ada yang berubah.");
        assertThat(pesan.pemberitahuan(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)))
                .isEmpty();
        assertThat(pesan.pemberitahuan(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 30)))
                .singleElement()
                .asString()
                .startsWith(OKTOBER_TUTUP);
    }

    @Test
    void yangDikatakanTentangBulanTertutupMengikutiTahapnya() {
        assertThat(tentangOktober(StatusPeriode.VERIFIKASI)).contains("saat rekapnya disusun");
        assertThat(tentangOktober(StatusPeriode.KOMPILASI)).contains("bila rekap itu disusun ulang");
        assertThat(tentangOktober(StatusPeriode.PLENO)).contains("bila rekap itu disusun ulang");
        assertThat(tentangOktober(StatusPeriode.DITETAPKAN)).contains("tidak mengubah nilai yang ditetapkan");
    }

    private static String tentangOktober(StatusPeriode tahap) {
        return pesan(tahap).pemberitahuan(SABTU_OKTOBER, SABTU_OKTOBER).get(0);
    }

    @Test
    void liburMengatakanApaYangTerjadiPadaLembarHariItu() {
        assertThat(pesan.tercatat(HARI_INI, JenisLibur.LIBUR_SETEMPAT, true, false))
                .startsWith("Rabu, 11 November 2026 tercatat sebagai libur setempat. Hari itu tidak lagi wajib diisi")
                .contains("ditutup dalam beberapa saat");
        assertThat(pesan.tercatat(HARI_INI.plusDays(1), JenisLibur.CUTI_BERSAMA, true, false))
                .isEqualTo("Kamis, 12 November 2026 tercatat sebagai cuti bersama. Lembar hari itu tidak dibuka.");
        assertThat(pesan.tercatat(SABTU, JenisLibur.LIBUR_SETEMPAT, false, false))
                .endsWith("Hari itu tetap bukan hari kerja, jadi yang wajib diisi tidak berubah.");
        assertThat(pesan.tercatat(SABTU, JenisLibur.HARI_KERJA_KHUSUS, false, true))
                .endsWith("Hari itu wajib diisi; lembarnya dibuka pada harinya.");
        assertThat(pesan.dicabut(hari(HARI_INI, JenisLibur.LIBUR_SETEMPAT), false, true))
                .isEqualTo("Libur setempat Rabu, 11 November 2026 dicabut. Hari itu wajib diisi; lembar tiap ASN yang"
                        + " bertugas terbuka dalam beberapa saat.");
        assertThat(pesan.dicabut(hari(HARI_INI, JenisLibur.HARI_KERJA_KHUSUS), true, true))
                .endsWith("Hari itu tetap hari kerja, jadi yang wajib diisi tidak berubah.");
    }

    @Test
    void sebelumDicabutSudahDikatakanAkibatnya() {
        assertThat(pesan.bilaDicabut(hari(HARI_INI, JenisLibur.LIBUR_SETEMPAT))).contains("kembali menjadi hari kerja");
        assertThat(pesan.bilaDicabut(hari(SABTU, JenisLibur.LIBUR_SETEMPAT))).contains("tidak berubah");
        assertThat(pesan.bilaDicabut(hari(LocalDate.of(2026, 11, 7), JenisLibur.HARI_KERJA_KHUSUS)))
                .contains("kembali menjadi akhir pekan");
        assertThat(pesan.bilaDicabut(hari(LocalDate.of(2026, 10, 7), JenisLibur.LIBUR_SETEMPAT)))
                .startsWith(OKTOBER_TUTUP);
        assertThat(pesan.bilaDicabut(absen(JenisKetidakhadiran.CUTI_SAKIT, "2026-11-10", "2026-11-12")))
                .isEqualTo("Hari kerja yang tercakup kembali wajib diisi; lembarnya terbuka lagi."
                        + " Hari kerja yang akan datang dibuka seperti biasa.");
    }

    private String tercatat(JenisKetidakhadiran jenis, String mulai, String sampai) {
        return pesan.tercatat(absen(jenis, mulai, sampai), "Ani");
    }

    private static Ketidakhadiran absen(JenisKetidakhadiran jenis, String mulai, String sampai) {
        return new Ketidakhadiran(
                UUID.randomUUID(), jenis, LocalDate.parse(mulai), LocalDate.parse(sampai), null, null);
    }

    private static HariTercatat hari(LocalDate tanggal, JenisLibur jenis) {
        return new HariTercatat(UUID.randomUUID(), tanggal, "Hari Jadi", jenis, false);
    }
}
