package id.kejar.laporan;

import java.time.LocalDate;
import java.util.List;

/**
 * What is laid before the pleno.
 *
 * @param rapat when and where, as invited to
 * @param pembuat the Kasubbag Rendatin
 */
record BahanPleno(
        KepalaSurat kepala,
        IkhtisarBulan ikhtisar,
        List<Pemeriksaan> pemeriksaan,
        List<Verifikator> verifikator,
        UndanganRapat rapat,
        LocalDate tanggal,
        Penandatangan pembuat) {

    BahanPleno {
        pemeriksaan = List.copyOf(pemeriksaan);
        verifikator = List.copyOf(verifikator);
    }
}
