package id.kejar.laporan;

import java.time.LocalDateTime;
import java.util.List;

/** The sheet that goes round the table to be signed; {@code hadir} is known only afterwards and is not printed. */
record DaftarHadir(
        KepalaSurat kepala, String judul, LocalDateTime waktu, String zona, String tempat, List<Peserta> peserta) {

    DaftarHadir {
        peserta = List.copyOf(peserta);
    }
}
