package id.kejar.kompilasi;

import java.util.List;
import java.util.UUID;

/**
 * A compiled month in sums (Kudus 738/2024, langkah 4: "menghimpun"). Days come from the rows that the recap froze; work
 * from the days as they were sent, which nothing changes while the recap is the month's.
 *
 * @param perSubbagian in the order of the office, those without a sub bagian first
 * @param perKodeOutput those codes for which somebody worked, by code, work without a code last
 * @param perIndikator those indicators for which somebody worked, by number, work without an indicator last
 */
public record RingkasanBulan(
        JumlahHari hari,
        JumlahKegiatan kegiatan,
        List<Subbagian> perSubbagian,
        List<KodeOutput> perKodeOutput,
        List<Indikator> perIndikator) {

    /** What those are called who stand above the sub bagian. */
    public static final String TANPA_SUBBAGIAN = "Sekretariat";

    public static final String TANPA_KODE = "Tanpa kode output";
    public static final String TANPA_INDIKATOR = "Tanpa indikator";

    /** @param subbagianId {@code null} for {@link #TANPA_SUBBAGIAN} */
    public record Subbagian(UUID subbagianId, String nama, JumlahHari hari, JumlahKegiatan kegiatan) {}

    /** @param kode {@code null} for {@link #TANPA_KODE} */
    public record KodeOutput(String kode, String nama, JumlahKegiatan jumlah) {}

    /** @param indikatorId {@code null} for {@link #TANPA_INDIKATOR} */
    public record Indikator(UUID indikatorId, String nama, JumlahKegiatan jumlah) {}
}
