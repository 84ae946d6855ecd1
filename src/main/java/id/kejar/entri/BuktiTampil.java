package id.kejar.entri;

import java.util.List;
import java.util.UUID;

/**
 * One piece of evidence as a sheet shows it.
 *
 * @param ukuran bytes
 * @param keadaan {@code SIAP}, {@code MENUNGGU} (virus check), {@code TERTAHAN}, {@code HILANG} or {@code BERUBAH} (in the store)
 * @param pratinjau address of a picture of it, or {@code null}
 * @param halaman address of the pages of a PDF, or {@code null}
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
        String halaman,
        List<String> dipakaiJuga) {

    static final String SIAP = "SIAP";
    static final String MENUNGGU = "MENUNGGU";
    static final String TERTAHAN = "TERTAHAN";
    static final String HILANG = "HILANG";
    static final String BERUBAH = "BERUBAH";

    /** It can be opened by whoever may see it. */
    public boolean terbaca() {
        return SIAP.equals(keadaan);
    }

    /** Half a sentence for a piece that cannot be opened. */
    public String sebabTidakTerbaca() {
        return switch (keadaan) {
            case MENUNGGU -> "masih menunggu pemeriksaan virus";
            case TERTAHAN -> "tertahan karena memuat virus";
            case HILANG -> "tidak ditemukan di tempat penyimpanan";
            default -> "isinya berubah di tempat penyimpanan";
        };
    }
}
