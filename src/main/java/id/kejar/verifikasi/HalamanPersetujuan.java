package id.kejar.verifikasi;

import java.util.List;
import java.util.UUID;

/** What a verifier has approved in the months that are still being verified, and may take back. */
record HalamanPersetujuan(String satker, List<Bulan> bulan) {

    record Bulan(String sebutan, List<Orang> orang) {}

    record Orang(UUID id, String nama, List<Hari> hari) {}

    /** @param ringkasan the activities of the day in one line */
    record Hari(UUID entriId, String tanggal, String ringkasan, String disetujui) {}
}
