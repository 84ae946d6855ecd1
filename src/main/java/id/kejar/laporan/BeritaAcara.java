package id.kejar.laporan;

import java.util.List;

/**
 * The decision of one pleno about one month.
 *
 * @param nomor null while it has none: a dotted line is printed
 * @param tindakLanjut what this meeting asked for
 * @param lampiran the recapitulation that was decided upon
 * @param verifikator who verified it, each with his capacity
 * @param segel of this month and of months corrected by this meeting; none when nothing was sealed
 * @param penandatangan the Ketua first
 * @param notulis null when the minutes name none
 */
record BeritaAcara(
        KepalaSurat kepala,
        String nomor,
        String labelPeriode,
        Persidangan rapat,
        PutusanRapat putusan,
        List<TindakLanjut> tindakLanjut,
        List<BarisRekap> lampiran,
        List<Verifikator> verifikator,
        List<SegelTercetak> segel,
        List<Penandatangan> penandatangan,
        Penandatangan notulis) {

    BeritaAcara {
        tindakLanjut = List.copyOf(tindakLanjut);
        lampiran = List.copyOf(lampiran);
        verifikator = List.copyOf(verifikator);
        segel = List.copyOf(segel);
        penandatangan = List.copyOf(penandatangan);
        if (penandatangan.isEmpty()) {
            throw new IllegalArgumentException("Berita Acara %s: tidak ada penandatangan".formatted(nomor));
        }
        if (!rapat.kuorumTerpenuhi()) {
            throw new IllegalArgumentException(
                    "Berita Acara %s: hadir %d dari kuorum %d, tidak ada keputusan yang dapat dituangkan"
                            .formatted(nomor, rapat.jumlahHadir(), rapat.kuorum()));
        }
    }
}
