package id.kejar.kompilasi;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The days of several employees added up, from the rows of a recap. */
public record JumlahHari(
        int pegawai, int wajib, int terisi, int terlambat, int tidakTerisi, int disetujui, int dikembalikan) {

    static JumlahHari dari(Collection<BarisRekap> baris) {
        return new JumlahHari(
                baris.size(),
                jumlah(baris, BarisRekap::wajib),
                jumlah(baris, BarisRekap::terisi),
                jumlah(baris, BarisRekap::terlambat),
                jumlah(baris, BarisRekap::tidakTerisi),
                jumlah(baris, BarisRekap::disetujui),
                jumlah(baris, BarisRekap::dikembalikan));
    }

    private static int jumlah(Collection<BarisRekap> baris, ToIntFunction<BarisRekap> angka) {
        return baris.stream().mapToInt(angka).sum();
    }

    /** Filled in, and neither approved nor returned. */
    public int menunggu() {
        return terisi - disetujui - dikembalikan;
    }

    /** Approved over owed of all together; empty when nobody owed a day. */
    public Optional<BigDecimal> nilai() {
        return NilaiKinerja.hitung(disetujui, wajib);
    }
}
