package id.kejar.segel;

import id.kejar.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A month as one text that can be written in one way only: the head, then one line of JSON for each row, in the order of
 * their bytes, UTF-8, each ended by a line feed (docs/segel.md). Its SHA-256 is the seal, so that {@code sha256sum} can
 * recompute it.
 */
record NaskahKanonik(List<String> baris) {

    NaskahKanonik {
        baris = List.copyOf(baris);
    }

    /** @param isi in any order */
    static NaskahKanonik dari(String kepala, List<String> isi) {
        var urut = isi.stream()
                .map(baris -> baris.getBytes(StandardCharsets.UTF_8))
                .sorted(Arrays::compareUnsigned)
                .map(bita -> new String(bita, StandardCharsets.UTF_8))
                .toList();
        var semua = new ArrayList<String>(urut.size() + 1);
        semua.add(kepala);
        semua.addAll(urut);
        return new NaskahKanonik(semua);
    }

    static NaskahKanonik baca(byte[] isi) {
        return new NaskahKanonik(new String(isi, StandardCharsets.UTF_8).lines().toList());
    }

    byte[] isi() {
        return (String.join("\n", baris) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    String sidik() {
        return Sha256.dari(isi());
    }
}
