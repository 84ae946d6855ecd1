package id.kejar.tandatangan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.kejar.shared.Penolakan;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an answer other than success means to the person. Seen: {@code {"error":"Passphrase anda salah","status_code":2031}}
 * and {@code {"error":"Proses signing gagal : User tidak terdaftar 2011","status_code":400}}, so the code may stand in
 * either place. The other meanings are guessed from words (not verified).
 */
final class JawabanBsre {

    private static final Logger LOG = LoggerFactory.getLogger(JawabanBsre.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TIDAK_TERDAFTAR = "2011";
    private static final String PASSPHRASE_SALAH = "2031";
    private static final int KESALAHAN_SERVER = 500;

    private JawabanBsre() {}

    static Penolakan penolakan(int status, byte[] badan) {
        var isi = baca(badan);
        var kode = isi.path("status_code").asInt(status);
        LOG.warn("Layanan tanda tangan elektronik menolak: HTTP {}, kode {}", status, kode);
        if (status >= KESALAHAN_SERVER) {
            return Penolakan.terganggu(
                    "Layanan tanda tangan elektronik sedang terganggu. Coba lagi nanti, atau unggah naskah yang"
                            + " ditandatangani di luar KEJAR.");
        }
        if (status == 401 || status == 403) {
            return Penolakan.terganggu(
                    "Layanan tanda tangan elektronik menolak akun kantor. Beri tahu operator KEJAR agar"
                            + " memeriksa KEJAR_BSRE_PENGGUNA dan KEJAR_BSRE_SANDI.");
        }
        return menurutSebab(kode + " " + isi.path("error").asText("").toLowerCase(Locale.ROOT), kode);
    }

    private static Penolakan menurutSebab(String sebab, int kode) {
        if (sebab.contains(PASSPHRASE_SALAH) || sebab.contains("passphrase")) {
            return Penolakan.aturan("Passphrase salah, jadi naskah belum ditandatangani. Periksa lalu isi lagi.");
        }
        if (sebab.contains(TIDAK_TERDAFTAR) || sebab.contains("tidak terdaftar")) {
            return Penolakan.aturan(
                    "NIK itu tidak terdaftar pada layanan tanda tangan elektronik. Periksa NIK-nya, atau"
                            + " daftarkan dahulu sertifikatnya.");
        }
        if (sebab.matches(".*(expired|kedaluwarsa|kadaluarsa|kadaluwarsa).*")) {
            return Penolakan.aturan(
                    "Sertifikat elektronik penanda tangan sudah kedaluwarsa. Perpanjang dahulu, atau unggah"
                            + " naskah yang ditandatangani di luar KEJAR.");
        }
        return Penolakan.aturan(
                "Layanan tanda tangan elektronik menolak naskah ini (kode %d). Periksa NIK dan PDF-nya; bila"
                                .formatted(kode)
                        + " berulang, beri tahu operator KEJAR.");
    }

    /** An answer that is no JSON, e.g. the page of a proxy, has no reason to give. */
    private static JsonNode baca(byte[] badan) {
        try {
            var isi = JSON.readTree(badan);
            return isi == null ? MissingNode.getInstance() : isi;
        } catch (IOException bukanJson) {
            return MissingNode.getInstance();
        }
    }
}
