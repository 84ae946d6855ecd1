package id.kejar.pemeriksaan;

import java.util.List;

/**
 * The page "Jejak audit".
 *
 * @param dari the first day shown, @param sampai the last
 * @param daftarTindakan words of acts that occur between them
 * @param daftarPelaku people to choose from
 * @param berikutnya where the next page begins; {@code null} on the last
 * @param ujung the end of the chain as the last day began; {@code null} before the first
 * @param hasil {@code null} until it is asked for
 */
record HalamanJejak(
        String satker,
        String dari,
        String sampai,
        List<Pilihan> daftarTindakan,
        List<Pilihan> daftarPelaku,
        List<Baris> baris,
        String berikutnya,
        Ujung ujung,
        Hasil hasil) {

    record Pilihan(String nilai, String sebutan) {}

    record Baris(String pada, String pelaku, String tindakan, String objek, String rincian) {}

    record Ujung(String tanggal, String jumlah, String sidik) {}

    record Hasil(boolean utuh, String ringkasan, List<String> keganjilan) {}
}
