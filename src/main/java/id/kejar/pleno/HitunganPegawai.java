package id.kejar.pleno;

import id.kejar.entri.HariKinerja;
import id.kejar.entri.Penanda;
import id.kejar.entri.StatusEntri;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /**
     * @param hariKerja working days of the period on which the person served
     * @param dikecualikan those among them on which leave excused him; a working day without an entry is owed all the
     *     same, so that a day nobody opened never raises a value
     */
    static HitunganPegawai dari(
            UUID pegawaiId, Set<LocalDate> hariKerja, Set<LocalDate> dikecualikan, List<HariKinerja> hari) {
        var wajib = hariKerja.stream()
                .filter(tanggal -> !dikecualikan.contains(tanggal))
                .collect(Collectors.toSet());
        var terisi = hari.stream()
                .filter(satu -> wajib.contains(satu.tanggal()) && satu.wajib() && satu.terisi())
                .toList();
        var dinasLuar = hari.stream()
                .filter(satu -> wajib.contains(satu.tanggal()) && satu.penanda() == Penanda.DINAS_LUAR)
                .count();
        return new HitunganPegawai(
                pegawaiId,
                hariKerja.size(),
                hariKerja.size() - wajib.size(),
                (int) dinasLuar,
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
