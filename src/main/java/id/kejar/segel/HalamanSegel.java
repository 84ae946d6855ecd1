package id.kejar.segel;

import java.util.List;
import java.util.UUID;

/**
 * The page "Periksa segel".
 *
 * @param bolehMembacaNaskah the reader may save the canonical texts, which hold everybody's days
 */
record HalamanSegel(String satker, boolean bolehMembacaNaskah, List<Bulan> bulan) {

    /** @param segel the latest version first; empty for a month that was adopted before months were sealed */
    record Bulan(String kunci, String sebutan, List<Baris> segel) {}

    /** @param hasil {@code null} until it is asked for */
    record Baris(
            UUID id,
            int versi,
            String sidik,
            String dasar,
            String berlaku,
            String sebelumnya,
            String menggantikan,
            Hasil hasil) {}

    record Hasil(boolean utuh, String ringkasan, List<String> keganjilan) {}
}
