package id.kejar.kompilasi;

import id.kejar.shared.Angka;
import id.kejar.shared.Tinjauan.Kolom;
import id.kejar.shared.Tinjauan.Tabel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The totals of a month beside those of the month before. @param lalu empty for the first month of a satker */
record PerbandinganBulan(JumlahHari kini, Optional<JumlahHari> lalu) {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final String BULAN_PERTAMA = "bulan pertama";

    Tabel tabel() {
        return new Tabel(
                "Dibanding bulan lalu",
                List.of(
                        new Kolom("Jumlah", false),
                        new Kolom("Bulan ini", true),
                        new Kolom("Bulan lalu", true),
                        new Kolom("Selisih", true),
                        new Kolom("Persen", true)),
                List.of(
                        bulat("Pegawai", kini.pegawai(), lalu.map(JumlahHari::pegawai)),
                        bulat("Hari wajib", kini.wajib(), lalu.map(JumlahHari::wajib)),
                        bulat("Hari disetujui", kini.disetujui(), lalu.map(JumlahHari::disetujui)),
                        bulat("Hari dikembalikan", kini.dikembalikan(), lalu.map(JumlahHari::dikembalikan)),
                        bulat("Hari tidak terisi", kini.tidakTerisi(), lalu.map(JumlahHari::tidakTerisi)),
                        nilai()));
    }

    private static List<String> bulat(String label, int kini, Optional<Integer> lalu) {
        return lalu.map(dulu -> List.of(
                        label,
                        Angka.bulat(kini),
                        Angka.bulat(dulu),
                        bertanda(Angka.bulat(kini - dulu), kini - dulu),
                        persen(BigDecimal.valueOf(kini), BigDecimal.valueOf(dulu))))
                .orElseGet(() -> List.of(label, Angka.bulat(kini), BULAN_PERTAMA, Angka.TIDAK_ADA, Angka.TIDAK_ADA));
    }

    /** Of a value the difference is in points. */
    private List<String> nilai() {
        var nilaiKini = kini.nilai();
        var nilaiLalu = lalu.flatMap(JumlahHari::nilai);
        var selisih = nilaiKini.flatMap(satu -> nilaiLalu.map(satu::subtract));
        return List.of(
                "Nilai satuan kerja",
                Angka.duaDesimal(nilaiKini.orElse(null)),
                lalu.isEmpty() ? BULAN_PERTAMA : Angka.duaDesimal(nilaiLalu.orElse(null)),
                selisih.map(satu -> bertanda(Angka.duaDesimal(satu), satu.signum()))
                        .orElse(Angka.TIDAK_ADA),
                selisih.map(satu -> persen(nilaiKini.orElseThrow(), nilaiLalu.orElseThrow()))
                        .orElse(Angka.TIDAK_ADA));
    }

    /** How much more or less, of what it was; a dash where that was nothing. */
    private static String persen(BigDecimal kini, BigDecimal dulu) {
        if (dulu.signum() == 0) {
            return Angka.TIDAK_ADA;
        }
        var persen = kini.subtract(dulu).multiply(SERATUS).divide(dulu, 2, RoundingMode.HALF_UP);
        return bertanda(Angka.persen(persen), persen.signum());
    }

    private static String bertanda(String angka, int tanda) {
        return tanda > 0 ? "+" + angka : angka;
    }
}
