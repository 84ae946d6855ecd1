package id.kejar.laporan;

import java.time.LocalDate;
import java.util.List;

/**
 * The minutes of one pleno: not only what was decided, but how the meeting went.
 *
 * @param nomorBeritaAcara of the decision they belong to; null while it has none
 * @param tindakLanjutTerbawa what earlier meetings asked for, in the state in which this one left it
 * @param dibuat when the minutes were written
 * @param terlambat later than three working days after the meeting
 */
record Risalah(
        KepalaSurat kepala,
        String nomorBeritaAcara,
        String labelPeriode,
        Persidangan rapat,
        PutusanRapat putusan,
        List<TindakLanjut> tindakLanjut,
        List<TindakLanjut> tindakLanjutTerbawa,
        LocalDate dibuat,
        boolean terlambat,
        Penandatangan pimpinan,
        Penandatangan notulis) {

    Risalah {
        tindakLanjut = List.copyOf(tindakLanjut);
        tindakLanjutTerbawa = List.copyOf(tindakLanjutTerbawa);
    }
}
