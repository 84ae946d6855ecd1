package id.kejar.pleno;

import id.kejar.entri.HariKinerja;
import id.kejar.entri.Penanda;
import id.kejar.entri.StatusEntri;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One employee's month in figures. Work outside working days is marked in its entry and stands outside all of them.
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

    /** A working day without an entry is owed all the same, so that a day nobody opened never raises a value. */
    public static HitunganPegawai dari(UUID pegawaiId, HariWajib wajib, List<HariKinerja> hari) {
        var jumlahWajib = wajib.hariKerja().size() - wajib.dikecualikan().size();
        var terisi = wajib.terisi(hari);
        var dinasLuar = hari.stream()
                .filter(satu -> wajib.wajib(satu.tanggal()) && satu.penanda() == Penanda.DINAS_LUAR)
                .count();
        return new HitunganPegawai(
                pegawaiId,
                wajib.hariKerja().size(),
                wajib.dikecualikan().size(),
                (int) dinasLuar,
                jumlahWajib,
                terisi.size(),
                (int) terisi.stream().filter(satu -> satu.terlambatHari() > 0).count(),
                jumlahWajib - terisi.size(),
                berstatus(terisi, StatusEntri.DISETUJUI),
                berstatus(terisi, StatusEntri.DIKEMBALIKAN));
    }

    private static int berstatus(List<HariKinerja> hari, StatusEntri status) {
        return (int) hari.stream().filter(satu -> satu.status() == status).count();
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
