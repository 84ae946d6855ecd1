package id.kejar.nomor;

import id.kejar.shared.Penolakan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The register of one office, kind and year, and its rule: numbers follow each other without gap or double, and a letter
 * stands only behind a number that is there (counter per kind and year, suffixes, reserved and cancelled states: KPU-APP
 * Belu, domain.md 7). An office may begin in mid-year with its paper book, so the first number recorded may be any.
 */
final class BukuTahun {

    private final List<NomorNaskah> isi;

    BukuTahun(List<NomorNaskah> isi) {
        this.isi = List.copyOf(isi);
    }

    private Optional<NomorUrut> tertinggi() {
        return isi.stream()
                .flatMap(nomor -> nomor.urut().stream())
                .map(NomorUrut::urut)
                .max(Integer::compare)
                .map(NomorUrut::new);
    }

    /** One more than the highest, whatever became of that. */
    NomorUrut berikutnya() {
        return tertinggi().map(NomorUrut::sesudah).orElse(new NomorUrut(1));
    }

    Optional<NomorNaskah> tercatat(NomorUrut urut) {
        return isi.stream()
                .filter(nomor -> nomor.urut().filter(urut::equals).isPresent())
                .findFirst();
    }

    /** By how it is written, also when the template has become another since. */
    Optional<NomorNaskah> tercatat(String teks) {
        return isi.stream()
                .filter(nomor -> tanpaSpasi(nomor.teks()).equals(tanpaSpasi(teks)))
                .findFirst();
    }

    private static String tanpaSpasi(String teks) {
        return teks.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Whether this letter has its number already. */
    boolean memuat(UUID acuan) {
        return isi.stream()
                .anyMatch(nomor -> nomor.acuan().filter(acuan::equals).isPresent());
    }

    /** For a letter that is written now: the next number, or a letter behind one that is there. */
    void periksaBerikutnya(NomorUrut baru) {
        periksaTanpaCelah(baru);
        if (!baru.sisipan() && baru.urut() < berikutnya().urut() && tertinggi().isPresent()) {
            throw Penolakan.aturan(
                    "Nomor %s lebih kecil dari nomor terakhir dan belum tercatat. Bila sudah dipakai di luar KEJAR, catat di Buku nomor; untuk naskah ini pakai nomor %s."
                            .formatted(baru, berikutnya()));
        }
    }

    /** For a letter written outside KEJAR, which may also fill what was left open before. */
    void periksaTanpaCelah(NomorUrut baru) {
        if (baru.sisipan()) {
            periksaSisipan(baru);
            return;
        }
        var seharusnya = berikutnya();
        if (tertinggi().isPresent() && baru.urut() > seharusnya.urut()) {
            var celah = baru.sebelum().equals(seharusnya)
                    ? seharusnya.toString()
                    : "%s sampai %s".formatted(seharusnya, baru.sebelum());
            throw Penolakan.aturan(
                    "Nomor %s belum tercatat. Catat dahulu di Buku nomor bila sudah dipakai di luar KEJAR, atau pakai nomor %s."
                            .formatted(celah, seharusnya));
        }
    }

    private void periksaSisipan(NomorUrut baru) {
        if (tercatat(baru.sebelum()).isEmpty()) {
            throw Penolakan.aturan(
                    "Nomor %s belum tercatat, jadi %s belum dapat dipakai. Pakai nomor yang sudah tercatat, dan sisipannya urut dari a."
                            .formatted(baru.sebelum(), baru));
        }
    }
}
