package id.kejar.kalender;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The working days of one satker: Monday to Friday (Perpres 21/2023) less national holidays and cuti bersama, with the
 * satker's own changes on top.
 *
 * @param libur days off on which people would otherwise work, with their names
 * @param hariKerjaKhusus days declared working days in spite of weekend or holiday
 */
public record KalenderKerja(Map<LocalDate, String> libur, Set<LocalDate> hariKerjaKhusus) {

    private static final Set<DayOfWeek> AKHIR_PEKAN = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public boolean hariKerja(LocalDate tanggal) {
        if (hariKerjaKhusus.contains(tanggal)) {
            return true;
        }
        return !AKHIR_PEKAN.contains(tanggal.getDayOfWeek()) && !libur.containsKey(tanggal);
    }

    /** Both ends included. */
    public List<LocalDate> hariKerjaAntara(LocalDate mulai, LocalDate sampai) {
        return mulai.datesUntil(sampai.plusDays(1)).filter(this::hariKerja).toList();
    }

    /**
     * The n-th working day after a date; with {@code jumlah} 0 the date itself.
     *
     * <p>The SOP gives its times in days; an office reads them as working days (Kudus 738/2024, mutu baku "waktu").
     */
    public LocalDate tambahHariKerja(LocalDate dari, int jumlah) {
        if (jumlah < 0) {
            throw new IllegalArgumentException("Jumlah hari kerja tidak boleh negatif: " + jumlah);
        }
        var tanggal = dari;
        for (var sisa = jumlah; sisa > 0; ) {
            tanggal = tanggal.plusDays(1);
            if (hariKerja(tanggal)) {
                sisa--;
            }
        }
        return tanggal;
    }

    /** Working days after {@code dari} up to and including {@code sampai}; 0 when {@code sampai} is not later. */
    public int selisihHariKerja(LocalDate dari, LocalDate sampai) {
        return sampai.isAfter(dari) ? hariKerjaAntara(dari.plusDays(1), sampai).size() : 0;
    }
}
