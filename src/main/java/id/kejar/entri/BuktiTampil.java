package id.kejar.entri;

import java.util.List;
import java.util.UUID;

/**
 * One piece of evidence as a sheet shows it.
 *
 * @param ukuran bytes
 * @param keadaan {@code SIAP}, {@code MENUNGGU} (virus check) or {@code TERTAHAN}
 * @param pratinjau address of a picture of it, or {@code null}
 * @param dipakaiJuga the other days on which the same file stands as evidence, in words
 */
public record BuktiTampil(
        UUID id,
        String nama,
        String keterangan,
        String tipe,
        boolean gambar,
        long ukuran,
        String keadaan,
        String tautan,
        String pratinjau,
        List<String> dipakaiJuga) {}
