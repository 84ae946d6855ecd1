package id.kejar.laporan;

import id.kejar.shared.TanggalIndonesia;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The days of one calendar week, Monday to Sunday, as far as they lie in the period: how many were owed, how many filled. */
record MingguRekap(LocalDate mulai, LocalDate akhir, int wajib, int terisi) {

    /** Every week of the period, also one in which nothing was owed. */
    static List<MingguRekap> dari(LocalDate mulai, LocalDate akhir, Collection<HariRekap> hari) {
        List<MingguRekap> hasil = new ArrayList<>();
        for (LocalDate awal = mulai; !awal.isAfter(akhir); ) {
            LocalDate minggu = awal.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            LocalDate ujung = minggu.isAfter(akhir) ? akhir : minggu;
            hasil.add(satu(awal, ujung, hari));
            awal = ujung.plusDays(1);
        }
        return List.copyOf(hasil);
    }

    private static MingguRekap satu(LocalDate mulai, LocalDate akhir, Collection<HariRekap> hari) {
        List<HariRekap> miliknya = hari.stream()
                .filter(satu ->
                        !satu.tanggal().isBefore(mulai) && !satu.tanggal().isAfter(akhir))
                .toList();
        int terisi = (int) miliknya.stream().filter(HariRekap::terisi).count();
        return new MingguRekap(mulai, akhir, miliknya.size(), terisi);
    }

    /** {@code 5–11 Oktober}: short enough for an axis. */
    String label() {
        String lengkap = TanggalIndonesia.rentang(mulai, akhir);
        return lengkap.replaceFirst(" \\d{4}$", "");
    }
}
