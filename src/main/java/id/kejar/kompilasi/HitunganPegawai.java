package id.kejar.kompilasi;

import id.kejar.entri.HariKinerja;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One employee's month in figures; the days behind them are {@link HariHitungan}.
 *
 * @param hariKerja working days of the period on which he served
 * @param dikecualikan working days on which leave or the like excused him
 * @param terisi owed days for which something was sent, whatever became of it
 */
public record HitunganPegawai(
        UUID pegawaiId,
        int hariKerja,
        int dikecualikan,
        int dinasLuar,
        int wajib,
        int terisi,
        int terlambat,
        int tidakTerisi,
        int disetujui,
        int dikembalikan) {

    public static HitunganPegawai dari(UUID pegawaiId, HariWajib wajib, List<HariKinerja> hari) {
        return dari(pegawaiId, HariHitungan.dari(wajib, hari));
    }

    public static HitunganPegawai dari(UUID pegawaiId, HariHitungan hari) {
        return new HitunganPegawai(
                pegawaiId,
                hari.jumlah(Hitungan.HARI_KERJA),
                hari.jumlah(Hitungan.DIKECUALIKAN),
                hari.jumlah(Hitungan.DINAS_LUAR),
                hari.jumlah(Hitungan.WAJIB),
                hari.jumlah(Hitungan.TERISI),
                hari.jumlah(Hitungan.TERLAMBAT),
                hari.jumlah(Hitungan.TIDAK_TERISI),
                hari.jumlah(Hitungan.DISETUJUI),
                hari.jumlah(Hitungan.DIKEMBALIKAN));
    }

    /** Filled in, and neither approved nor returned. */
    public int menunggu() {
        return terisi - disetujui - dikembalikan;
    }

    public int jumlah(Hitungan hitungan) {
        return switch (hitungan) {
            case HARI_KERJA -> hariKerja;
            case DIKECUALIKAN -> dikecualikan;
            case DINAS_LUAR -> dinasLuar;
            case WAJIB -> wajib;
            case TERISI -> terisi;
            case TERLAMBAT -> terlambat;
            case TIDAK_TERISI -> tidakTerisi;
            case DISETUJUI -> disetujui;
            case DIKEMBALIKAN -> dikembalikan;
            case MENUNGGU -> menunggu();
        };
    }

    /** The value as approved; empty when no day was owed. */
    public Optional<BigDecimal> nilai() {
        return NilaiKinerja.hitung(disetujui, wajib);
    }

    /** What the value would be if all that was sent were approved: an outlook before verification, no result. */
    public Optional<BigDecimal> nilaiBilaSemuaDisetujui() {
        return NilaiKinerja.hitung(terisi, wajib);
    }
}
