package id.kejar.nomor;

import id.kejar.organisasi.Satker;
import id.kejar.shared.Penolakan;
import java.util.Arrays;

/**
 * A kind of letter that is numbered by itself. KEJAR writes these two; the field knows more (Kpt, ND, SD, ST, SPt, LP …),
 * each of which becomes a line here when KEJAR writes it.
 */
public enum JenisNaskah {
    BERITA_ACARA("BA", "Berita Acara") {
        @Override
        String templat(Satker satker) {
            return satker.templatBeritaAcara();
        }
    },
    UNDANGAN("Und", "Undangan") {
        @Override
        String templat(Satker satker) {
            return satker.templatUndangan();
        }
    };

    /** Both come of the pleno, which KPU files under "Persidangan" (klasifikasi arsip). */
    private static final String PERSIDANGAN = "PK.01";

    private final String kode;
    private final String sebutan;

    JenisNaskah(String kode, String sebutan) {
        this.kode = kode;
        this.sebutan = sebutan;
    }

    abstract String templat(Satker satker);

    /** As it stands in numbers. */
    String kode() {
        return kode;
    }

    /** Archive classification, unless the template names another. */
    String klasifikasi() {
        return PERSIDANGAN;
    }

    public String sebutan() {
        return sebutan;
    }

    /** @throws Penolakan 404 for a kind that is not numbered here */
    static JenisNaskah berkode(String kode) {
        return Arrays.stream(values())
                .filter(jenis -> jenis.kode.equalsIgnoreCase(kode))
                .findFirst()
                .orElseThrow(() -> Penolakan.tidakAda(
                        "Jenis naskah itu tidak ada di Buku nomor. Buka lagi dari menu Buku nomor."));
    }
}
