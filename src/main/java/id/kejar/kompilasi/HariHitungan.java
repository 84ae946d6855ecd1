package id.kejar.kompilasi;

import id.kejar.entri.HariKinerja;
import id.kejar.entri.Penanda;
import id.kejar.entri.StatusEntri;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The days behind each figure of one employee's month, the oldest first. A figure is the size of its list and is counted
 * nowhere else, so that number and days cannot disagree. Work outside working days is marked in its entry and stands
 * outside all of them.
 */
public record HariHitungan(Map<Hitungan, List<LocalDate>> semua) {

    /** A working day without an entry is owed all the same, so that a day nobody opened never raises a value. */
    public static HariHitungan dari(HariWajib wajib, Collection<HariKinerja> hari) {
        var terisi = wajib.terisi(hari);
        return new HariHitungan(Map.of(
                Hitungan.HARI_KERJA, urut(wajib.hariKerja()),
                Hitungan.DIKECUALIKAN, urut(wajib.dikecualikan()),
                Hitungan.DINAS_LUAR,
                        yang(hari, satu -> wajib.wajib(satu.tanggal()) && satu.penanda() == Penanda.DINAS_LUAR),
                Hitungan.WAJIB,
                        urut(wajib.hariKerja().stream().filter(wajib::wajib).toList()),
                Hitungan.TERISI, yang(terisi, satu -> true),
                Hitungan.TERLAMBAT, yang(terisi, satu -> satu.terlambatHari() > 0),
                Hitungan.TIDAK_TERISI, wajib.belumTerisi(hari),
                Hitungan.DISETUJUI, yang(terisi, satu -> satu.status() == StatusEntri.DISETUJUI),
                Hitungan.DIKEMBALIKAN, yang(terisi, satu -> satu.status() == StatusEntri.DIKEMBALIKAN),
                Hitungan.MENUNGGU,
                        yang(
                                terisi,
                                satu -> satu.status() != StatusEntri.DISETUJUI
                                        && satu.status() != StatusEntri.DIKEMBALIKAN)));
    }

    private static List<LocalDate> yang(Collection<HariKinerja> hari, Predicate<HariKinerja> syarat) {
        return urut(hari.stream().filter(syarat).map(HariKinerja::tanggal).toList());
    }

    private static List<LocalDate> urut(Collection<LocalDate> tanggal) {
        return tanggal.stream().sorted().toList();
    }

    public List<LocalDate> hari(Hitungan hitungan) {
        return semua.get(hitungan);
    }

    int jumlah(Hitungan hitungan) {
        return hari(hitungan).size();
    }
}
