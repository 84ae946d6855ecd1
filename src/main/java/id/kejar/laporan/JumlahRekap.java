package id.kejar.laporan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** The sums over some rows of a recapitulation. */
record JumlahRekap(List<BarisRekap> baris) {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final String TANPA_SUBBAGIAN = "Sekretariat";

    /** The counts in the order in which every document prints them. */
    static final List<ToIntFunction<BarisRekap>> HITUNGAN = List.of(
            BarisRekap::hariKerja,
            BarisRekap::dikecualikan,
            BarisRekap::dinasLuar,
            BarisRekap::wajib,
            BarisRekap::terisi,
            BarisRekap::terlambat,
            BarisRekap::tidakTerisi,
            BarisRekap::disetujui,
            BarisRekap::dikembalikan);

    /** Rows by subbagian, in the order in which the subbagian first appear. */
    static Map<String, List<BarisRekap>> perSubbagian(List<BarisRekap> baris) {
        Map<String, List<BarisRekap>> kelompok = new LinkedHashMap<>();
        for (BarisRekap satu : baris) {
            String nama = TeksDokumen.kosong(satu.subbagian()) ? TANPA_SUBBAGIAN : satu.subbagian();
            kelompok.computeIfAbsent(nama, baru -> new ArrayList<>()).add(satu);
        }
        return kelompok;
    }

    int dari(ToIntFunction<BarisRekap> hitungan) {
        return baris.stream().mapToInt(hitungan).sum();
    }

    /** Approved over owed of all together; null when nobody owed a day. */
    BigDecimal nilai() {
        int wajib = dari(BarisRekap::wajib);
        if (wajib == 0) {
            return null;
        }
        return BigDecimal.valueOf(dari(BarisRekap::disetujui))
                .multiply(SERATUS)
                .divide(BigDecimal.valueOf(wajib), 2, RoundingMode.HALF_UP);
    }

    /** The mean of the people's own values; who owed no day does not count. */
    BigDecimal rataRata() {
        List<BigDecimal> nilai =
                baris.stream().map(BarisRekap::nilai).filter(Objects::nonNull).toList();
        if (nilai.isEmpty()) {
            return null;
        }
        return nilai.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(nilai.size()), 2, RoundingMode.HALF_UP);
    }
}
