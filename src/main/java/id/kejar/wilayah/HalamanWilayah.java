package id.kejar.wilayah;

import java.util.List;

/**
 * One month of several offices, in sums. It names no person and no day.
 *
 * @param pilihan the months to choose from
 */
record HalamanWilayah(String cakupan, String sebutan, List<Pilihan> pilihan, List<Baris> satker, int ditetapkan) {

    public record Pilihan(String kunci, String sebutan, boolean terpilih) {}

    /** @param rupa the look of the state; the figures are {@code –} until the month is compiled */
    public record Baris(
            String kode,
            String nama,
            String keadaan,
            String rupa,
            String pegawai,
            String wajib,
            String terisi,
            String disetujui,
            String nilai) {}

    public int belumDitetapkan() {
        return satker.size() - ditetapkan;
    }
}
