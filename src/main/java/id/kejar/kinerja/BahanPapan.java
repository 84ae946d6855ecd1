package id.kejar.kinerja;

import id.kejar.entri.HariKinerja;
import id.kejar.kalender.KalenderKerja;
import id.kejar.kalender.Ketidakhadiran;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What the board is put together from.
 *
 * @param kelompok the people of the board by sub bagian, in the order in which they are shown
 * @param absen leave and dinas luar by person
 * @param bulan the periods that are being filled in, the newest first
 * @param verifikasi names of the months that are being verified
 */
record BahanPapan(
        LocalDate hariIni,
        KalenderKerja kalender,
        List<Kelompok> kelompok,
        Map<UUID, List<Ketidakhadiran>> absen,
        List<Bulan> bulan,
        List<String> verifikasi) {

    record Kelompok(String nama, List<Orang> orang) {}

    /** @param bertugas whether an entry could be asked of the person on a date */
    record Orang(UUID id, String nama, Predicate<LocalDate> bertugas) {}

    /** @param hari what the people's days have become, by person */
    record Bulan(String sebutan, LocalDate mulai, LocalDate akhir, Map<UUID, List<HariKinerja>> hari) {

        boolean memuat(LocalDate tanggal) {
            return !tanggal.isBefore(mulai) && !tanggal.isAfter(akhir);
        }
    }
}
