package id.kejar.kinerja;

import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Many dates in few words: {@code 1, 2, 5–9 Oktober; 2 November}. */
final class TanggalRingkas {

    /** Two days in a row are no stretch yet. */
    private static final int RENTANG_TERPENDEK = 3;

    private static final int PANJANG_SINGKATAN = 3;

    private TanggalRingkas() {}

    static String sebut(Collection<LocalDate> tanggal) {
        var tiapBulan = new TreeSet<>(tanggal)
                .stream().collect(Collectors.groupingBy(YearMonth::from, TreeMap::new, Collectors.toList()));
        return tiapBulan.values().stream()
                .map(hari -> sebutBulan(hari) + " " + TanggalIndonesia.bulan(hari.get(0)))
                .collect(Collectors.joining("; "));
    }

    /** {@code Sen, 2 Nov} */
    static String singkat(LocalDate tanggal) {
        return "%s, %s".formatted(awal(TanggalIndonesia.hari(tanggal)), tanggalBulan(tanggal));
    }

    /** {@code 2 Nov} */
    static String tanggalBulan(LocalDate tanggal) {
        return "%d %s".formatted(tanggal.getDayOfMonth(), awal(TanggalIndonesia.bulan(tanggal)));
    }

    private static String awal(String nama) {
        return nama.substring(0, PANJANG_SINGKATAN);
    }

    private static String sebutBulan(List<LocalDate> hari) {
        var bagian = new ArrayList<String>();
        for (var awal = 0; awal < hari.size(); ) {
            var akhir = awal;
            while (akhir + 1 < hari.size()
                    && hari.get(akhir + 1).equals(hari.get(akhir).plusDays(1))) {
                akhir++;
            }
            if (akhir - awal + 1 >= RENTANG_TERPENDEK) {
                bagian.add(
                        hari.get(awal).getDayOfMonth() + "–" + hari.get(akhir).getDayOfMonth());
            } else {
                hari.subList(awal, akhir + 1).forEach(satu -> bagian.add(String.valueOf(satu.getDayOfMonth())));
            }
            awal = akhir + 1;
        }
        return String.join(", ", bagian);
    }
}
