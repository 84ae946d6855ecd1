package id.kejar.verifikasi;

import id.kejar.penugasan.JenisPenugasan;
import id.kejar.penugasan.Pemangku;
import id.kejar.penugasan.SuratPerintah;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may decide on a sheet, and by what right.
 *
 * @param pegawaiId, @param akun who
 * @param ringkas his capacity in few words, for the name of a task
 * @param sebagai the words that stand beside his name wherever the decision is read
 * @param suratPerintahId the order under which he acts; {@code null} when he acts under none
 */
public record Wewenang(
        UUID pegawaiId, String akun, Kapasitas kapasitas, String ringkas, String sebagai, UUID suratPerintahId) {

    static final String ATASAN_LANGSUNG = "atasan langsung";

    static Wewenang dari(Pemangku pemangku, boolean diambilAlih) {
        return new Wewenang(
                pemangku.orang().id(),
                pemangku.orang().akun(),
                diambilAlih ? Kapasitas.MENGAMBIL_ALIH : kapasitas(pemangku),
                diambilAlih ? "diambil alih" : ringkas(pemangku),
                diambilAlih ? pemangku.jabatan() + ", mengambil alih verifikasi" : sebagai(pemangku),
                Optional.ofNullable(pemangku.surat()).map(SuratPerintah::id).orElse(null));
    }

    private static Kapasitas kapasitas(Pemangku pemangku) {
        return switch (pemangku.kedudukan()) {
            case PEJABAT -> Kapasitas.ATASAN_LANGSUNG;
            case PENGGANTI -> pemangku.surat().jenis() == JenisPenugasan.PLH ? Kapasitas.PLH : Kapasitas.PLT;
            case ATASAN_PEJABAT -> Kapasitas.ATASAN_PEJABAT;
        };
    }

    private static String ringkas(Pemangku pemangku) {
        return switch (pemangku.kedudukan()) {
            case PEJABAT -> ATASAN_LANGSUNG;
            case PENGGANTI -> pemangku.jabatan();
            case ATASAN_PEJABAT -> "atasan " + pemangku.pejabat().jabatan();
        };
    }

    private static String sebagai(Pemangku pemangku) {
        return switch (pemangku.kedudukan()) {
            case PEJABAT -> ATASAN_LANGSUNG;
            case PENGGANTI ->
                "%s, Surat Perintah %s"
                        .formatted(pemangku.jabatan(), pemangku.surat().nomor());
            case ATASAN_PEJABAT ->
                "%s, atasan %s%s"
                        .formatted(
                                pemangku.jabatan(),
                                pemangku.pejabat().jabatan(),
                                pemangku.surat() == null
                                        ? ""
                                        : ", Surat Perintah " + pemangku.surat().nomor());
        };
    }
}
