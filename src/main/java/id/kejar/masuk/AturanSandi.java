package id.kejar.masuk;

import id.kejar.shared.KelemahanSandi;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a password must be that somebody chooses for himself; the same by every road (issue 5, point 2). */
final class AturanSandi {

    /** Far beyond what anybody types; longer ones would only cost time. */
    static final int TERPANJANG = 200;

    /** Shorter parts of a name are in half of all words. */
    private static final int BAGIAN_NAMA = 4;

    private AturanSandi() {}

    /**
     * @param nama of the owner, as he is called
     * @return a sentence about what is wrong and what to do; empty when nothing is
     */
    static Optional<String> keberatan(String akun, String nama, String sandi) {
        if (sandi != null && sandi.length() > TERPANJANG) {
            return Optional.of("Kata sandi paling panjang %d huruf. Pendekkan.".formatted(TERPANJANG));
        }
        return KelemahanSandi.dari(akun, sandi)
                .map(sebab ->
                        "Kata sandi %s. Pilih yang lain, misalnya empat kata yang tidak berhubungan.".formatted(sebab))
                .or(() -> memuatNama(akun, nama, sandi));
    }

    private static Optional<String> memuatNama(String akun, String nama, String sandi) {
        var kecil = sandi.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(akun), Stream.of(nama.split("[^\\p{L}]+")))
                        .map(bagian -> bagian.toLowerCase(Locale.ROOT))
                        .filter(bagian -> bagian.length() >= BAGIAN_NAMA)
                        .anyMatch(kecil::contains)
                ? Optional.of(
                        "Kata sandi memuat nama atau akun Anda. Pilih yang lain, misalnya empat kata yang tidak berhubungan.")
                : Optional.empty();
    }
}
