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
record HitunganPegawai(
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

    static HitunganPegawai dari(UUID pegawaiId, int hariKerja, List<HariKinerja> hari) {
        var wajib = hari.stream().filter(HariKinerja::wajib).toList();
        var terisi = wajib.stream().filter(HariKinerja::terisi).toList();
        return new HitunganPegawai(
                pegawaiId,
                hariKerja,
                Math.max(0, hariKerja - wajib.size()),
                (int) wajib.stream()
                        .filter(satu -> satu.penanda() == Penanda.DINAS_LUAR)
                        .count(),
                wajib.size(),
                terisi.size(),
                (int) terisi.stream().filter(satu -> satu.terlambatHari() > 0).count(),
                wajib.size() - terisi.size(),
                berstatus(terisi, StatusEntri.DISETUJUI),
                berstatus(terisi, StatusEntri.DIKEMBALIKAN));
    }

    private static int berstatus(List<HariKinerja> hari, StatusEntri status) {
        return (int) hari.stream().filter(satu -> satu.status() == status).count();
    }

    Optional<BigDecimal> nilai() {
        return NilaiKinerja.hitung(disetujui, wajib);
    }
}
