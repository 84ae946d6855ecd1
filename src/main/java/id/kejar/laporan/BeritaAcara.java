package id.kejar.laporan;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The minutes of one pleno about one month.
 *
 * @param nomor null while it has none: a dotted line is printed
 * @param peserta the Ketua and Anggota, present or not: the quorum is counted over them
 * @param ditetapkan adopted; false when the pleno sent the month back
 * @param catatan null when nothing was noted
 * @param lampiran the recapitulation that was decided upon
 * @param verifikator who verified it, each with his capacity
 * @param penandatangan the Ketua first
 * @param notulis null when the minutes name none
 */
record BeritaAcara(
        KepalaSurat kepala,
        String nomor,
        LocalDateTime mulai,
        String zona,
        String tempat,
        String agenda,
        String labelPeriode,
        List<Peserta> peserta,
        int kuorum,
        boolean ditetapkan,
        String catatan,
        List<TindakLanjut> tindakLanjut,
        List<BarisRekap> lampiran,
        List<Verifikator> verifikator,
        List<Penandatangan> penandatangan,
        Penandatangan notulis) {

    BeritaAcara {
        peserta = List.copyOf(peserta);
        tindakLanjut = List.copyOf(tindakLanjut);
        lampiran = List.copyOf(lampiran);
        verifikator = List.copyOf(verifikator);
        penandatangan = List.copyOf(penandatangan);
        if (penandatangan.isEmpty()) {
            throw new IllegalArgumentException("Berita Acara %s: tidak ada penandatangan".formatted(nomor));
        }
        if (hadir(peserta) < kuorum) {
            throw new IllegalArgumentException(
                    "Berita Acara %s: hadir %d dari kuorum %d, tidak ada keputusan yang dapat dituangkan"
                            .formatted(nomor, hadir(peserta), kuorum));
        }
    }

    int jumlahHadir() {
        return hadir(peserta);
    }

    private static int hadir(List<Peserta> peserta) {
        return (int) peserta.stream().filter(Peserta::hadir).count();
    }
}
