package id.kejar.laporan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** @param nomor null while the letter has no number: a dotted line is printed to write it on */
record UndanganRapat(
        KepalaSurat kepala,
        String nomor,
        LocalDate tanggalSurat,
        List<String> kepada,
        LocalDateTime waktu,
        String zona,
        String tempat,
        String agenda,
        Penandatangan penandatangan) {

    UndanganRapat {
        kepada = List.copyOf(kepada);
    }
}
