package id.kejar.laporan;

import id.kejar.kompilasi.RingkasanBulan;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.util.List;

/**
 * A compiled month in sums, beside the month before.
 *
 * @param labelLalu null, as {@code lalu}, in the first month that KEJAR holds
 */
record IkhtisarBulan(
        String namaSatker,
        String labelPeriode,
        LocalDate mulai,
        LocalDate akhir,
        RingkasanBulan bulan,
        List<MingguRekap> minggu,
        String labelLalu,
        RingkasanBulan lalu) {

    IkhtisarBulan {
        minggu = List.copyOf(minggu);
    }

    boolean bulanPertama() {
        return lalu == null;
    }

    String periodeTercetak() {
        return "%s (%s)".formatted(labelPeriode, TanggalIndonesia.rentang(mulai, akhir));
    }

    GrafikBatang grafikMingguan() {
        return GrafikBatang.mingguan(minggu);
    }

    GrafikBatang grafikPerKode() {
        return GrafikBatang.perKode(bulan.perKodeOutput().stream()
                .map(satu -> new KerjaKode(
                        satu.kode() == null ? satu.nama() : satu.kode(),
                        satu.jumlah().kegiatan()))
                .toList());
    }
}
