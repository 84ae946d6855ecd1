package id.kejar.pleno;

import id.kejar.shared.Tinjauan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The sheet of a meeting as the browser gets it. */
record RapatTampil(
        UUID id,
        String judul,
        boolean dapatDiubah,
        String tanggal,
        String tempat,
        String agenda,
        int kuorum,
        List<AnggotaTampil> anggota,
        List<TindakLanjutTampil> tindakLanjut,
        Tinjauan tinjauan) {

    /** @param hadir {@code null} until attendance is recorded */
    record AnggotaTampil(UUID id, String nama, String jabatan, Boolean hadir) {}

    record TindakLanjutTampil(String uraian, String penanggungJawab, LocalDate tenggat) {}
}
