package id.kejar.pagar;

import id.kejar.organisasi.Peran;
import java.util.Set;

/**
 * One row of a table of rights: who may come to an address with which method. What of it he may see or change there is
 * narrowed further by the feature: his own, his people's, his satker's.
 *
 * @param cara {@code GET} (also {@code HEAD}), {@code POST}, {@code PUT} or {@code DELETE}
 * @param pola a path with variables in braces, as Spring writes it
 * @param peran any of these is enough; nobody when empty
 * @param guna what for, for the reader of docs/wewenang.md
 */
record Baris(String cara, String pola, Set<Peran> peran, String guna) {

    /** More would be no help to anybody. */
    private static final int DISEBUT = 3;

    static Baris baca(String pola, Set<Peran> peran, String guna) {
        return new Baris("GET", pola, peran, guna);
    }

    /** Also queries of the engine that are posted because they are long. */
    static Baris kirim(String pola, Set<Peran> peran, String guna) {
        return new Baris("POST", pola, peran, guna);
    }

    static Baris ganti(String pola, Set<Peran> peran, String guna) {
        return new Baris("PUT", pola, peran, guna);
    }

    static Baris hapus(String pola, Set<Peran> peran, String guna) {
        return new Baris("DELETE", pola, peran, guna);
    }

    /** To whoever holds none of the roles: whose work it is, where it is few people's. */
    String bukanPekerjaannya() {
        var sebutan = peran.stream().sorted().map(Peran::sebutan).toList();
        if (sebutan.isEmpty() || sebutan.size() > DISEBUT) {
            return "Ini bukan wewenang Anda. Bila seharusnya, hubungi operator KEJAR.";
        }
        var akhir = sebutan.get(sebutan.size() - 1);
        return "Ini pekerjaan %s. Mintalah kepadanya."
                .formatted(
                        switch (sebutan.size()) {
                            case 1 -> akhir;
                            case 2 -> sebutan.get(0) + " atau " + akhir;
                            default -> String.join(", ", sebutan.subList(0, sebutan.size() - 1)) + ", atau " + akhir;
                        });
    }
}
