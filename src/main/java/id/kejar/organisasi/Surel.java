package id.kejar.organisasi;

import id.kejar.shared.Penolakan;
import id.kejar.shared.Teks;
import java.util.regex.Pattern;

/** The e-mail address of a person, as an office writes it: {@code nama@domain}, nothing around it. */
public record Surel(String alamat) {

    static final int PANJANG = 160;

    private static final String KATA = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

    /** RFC 5321 without quoted names, address literals and names without a domain, which no office hands out. */
    private static final Pattern NAMA_DOMAIN =
            Pattern.compile(KATA + "(?:\\." + KATA + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    /** @throws Penolakan without repeating the address, when it cannot be one */
    public static Surel baca(String ketikan) {
        var alamat = Teks.wajib(ketikan, "Alamat surel", PANJANG);
        if (!NAMA_DOMAIN.matcher(alamat).matches()) {
            throw Penolakan.aturan(
                    "Alamat surel harus berbentuk nama@domain, misalnya nama@kpu.go.id. Periksa kembali.");
        }
        return new Surel(alamat);
    }
}
