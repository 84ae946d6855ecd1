package id.kejar.kompilasi;

import id.kejar.entri.HariKinerja;
import id.kejar.kalender.Ketidakhadiran;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which days one person owes.
 *
 * @param hariKerja working days on which the person served
 * @param dikecualikan those among them on which leave or the like excused him
 */
public record HariWajib(Set<LocalDate> hariKerja, Set<LocalDate> dikecualikan) {

    /** @param bertugas whether an entry could be asked of the person on a date */
    public static HariWajib dari(
            Collection<LocalDate> hariKerja, Predicate<LocalDate> bertugas, Collection<Ketidakhadiran> absen) {
        var miliknya = hariKerja.stream().filter(bertugas).collect(Collectors.toUnmodifiableSet());
        return new HariWajib(
                miliknya,
                miliknya.stream()
                        .filter(tanggal ->
                                absen.stream().anyMatch(satu -> satu.jenis().membebaskan() && satu.meliputi(tanggal)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean wajib(LocalDate tanggal) {
        return hariKerja.contains(tanggal) && !dikecualikan.contains(tanggal);
    }

    /** Those of a person's days that fill a day owed, whatever became of them. */
    public List<HariKinerja> terisi(Collection<HariKinerja> hari) {
        return hari.stream()
                .filter(satu -> wajib(satu.tanggal()) && satu.wajib() && satu.terisi())
                .toList();
    }

    /** The days owed for which nothing was sent, the oldest first. */
    public List<LocalDate> belumTerisi(Collection<HariKinerja> hari) {
        var terisi = terisi(hari).stream().map(HariKinerja::tanggal).collect(Collectors.toSet());
        return hariKerja.stream()
                .filter(tanggal -> wajib(tanggal) && !terisi.contains(tanggal))
                .sorted()
                .toList();
    }

    /** The same, as far as a date, which is included. */
    public HariWajib sampai(LocalDate batas) {
        return new HariWajib(sampai(hariKerja, batas), sampai(dikecualikan, batas));
    }

    private static Set<LocalDate> sampai(Set<LocalDate> hari, LocalDate batas) {
        return hari.stream().filter(tanggal -> !tanggal.isAfter(batas)).collect(Collectors.toUnmodifiableSet());
    }
}
