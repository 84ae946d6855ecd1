package id.kejar.audit;

import id.kejar.shared.Sha256;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The end of a satker's chain as a day began, as it is printed and kept elsewhere. */
public record UjungHarian(LocalDate tanggal, String satker, Ujung ujung) {

    /** Date, satker, number of links, hash: e.g. {@code 2026-11-12 657342 1520 9f86…}. */
    String baris() {
        return "%s %s %d %s".formatted(tanggal, satker, ujung.jumlah(), ujung.sidik());
    }

    /** @return empty for a line that is none of these */
    static Optional<UjungHarian> terbaca(String baris) {
        var bagian = baris.strip().split("\\s+");
        if (bagian.length != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UjungHarian(
                    LocalDate.parse(bagian[0]),
                    bagian[1],
                    new Ujung(Long.parseLong(bagian[2]), Sha256.sah(bagian[3]))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
