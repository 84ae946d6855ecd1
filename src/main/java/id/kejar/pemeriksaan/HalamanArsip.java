package id.kejar.pemeriksaan;

import java.util.List;
import java.util.UUID;

/**
 * The page "Arsip": what is kept, how long, since when, how many.
 *
 * @param pegawai those whose data may be handed out on request; empty for a reader who may not
 */
record HalamanArsip(String satker, List<Baris> baris, List<Orang> pegawai) {

    /**
     * @param sejak the oldest; {@code null} when there is none
     * @param lewat the oldest is older than its time
     */
    record Baris(
            String sebutan,
            String klasifikasi,
            String uraian,
            String masa,
            boolean terverifikasi,
            String sumber,
            String jumlah,
            String sejak,
            boolean lewat) {}

    record Orang(UUID id, String nama) {}
}
