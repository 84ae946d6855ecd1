package id.kejar.kinerja;

import id.kejar.entri.HariKinerja;
import id.kejar.entri.Penanda;
import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.verifikasi.KeputusanTerakhir;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One day of a person's month.
 *
 * @param wajib whether it is owed
 * @param dapatDimulai a weekend or holiday that he may still fill in on his own accord
 * @param isi the entry, {@code null} where none was opened
 * @param absen leave or dinas luar on this day, {@code null} for none
 * @param libur name of the holiday, {@code null} for none
 * @param keputusan what the verifier last decided, {@code null} for nothing yet
 */
record HariBulan(
        LocalDate tanggal,
        KeadaanHari keadaan,
        boolean hariIni,
        boolean wajib,
        boolean dapatDimulai,
        HariKinerja isi,
        Ketidakhadiran absen,
        String libur,
        KeputusanTerakhir keputusan) {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    /** The leave or dinas luar as it stands within a sentence; only where there is one. */
    String sebutanAbsen() {
        return absen.jenis().sebutan().toLowerCase(INDONESIA);
    }

    Optional<UUID> entriId() {
        return Optional.ofNullable(isi).map(HariKinerja::entriId);
    }

    boolean terkirim() {
        return isi != null && isi.terisi();
    }

    /** Working days by which it was sent late. */
    int terlambat() {
        return terkirim() ? isi.terlambatHari() : 0;
    }

    boolean dinasLuar() {
        return absen != null && absen.jenis() == JenisKetidakhadiran.DINAS_LUAR
                || isi != null && isi.penanda() == Penanda.DINAS_LUAR;
    }

    /** Work on a weekend or holiday: verified, but outside the figures. */
    boolean luarHariKerja() {
        return isi != null && isi.penanda() == Penanda.LUAR_HARI_KERJA;
    }

    /** Sent again after a return, and not decided since. */
    boolean menungguSetelahDikembalikan() {
        return keadaan == KeadaanHari.TERISI && keputusan != null && !keputusan.setuju();
    }

    /** Approved once, taken back, and not decided since. */
    boolean persetujuanDitarik() {
        return keadaan == KeadaanHari.TERISI && keputusan != null && keputusan.ditarik() != null;
    }
}
