package id.kejar.kepegawaian;

import id.kejar.organisasi.DataDiri;
import id.kejar.organisasi.IsiPenempatan;
import id.kejar.organisasi.Peran;
import id.kejar.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a list would do, row by row. All of it or nothing is done.
 *
 * @param peringatan about the file as a whole
 */
record RencanaImpor(List<Baris> baris, List<String> peringatan) {

    enum Hasil {
        DITOLAK("ditolak", "tolak"),
        BARU("baru", "info"),
        BERUBAH("berubah", "perlu"),
        TETAP("tidak berubah", "");

        private final String sebutan;
        private final String rupa;

        Hasil(String sebutan, String rupa) {
            this.sebutan = sebutan;
            this.rupa = rupa;
        }

        public String sebutan() {
            return sebutan;
        }

        /** The chip's class. */
        public String rupa() {
            return rupa;
        }
    }

    /** @param lama what stands there now; empty where there is nothing */
    record Perubahan(String kolom, String lama, String baru) {}

    /**
     * @param nomor of the row in the file
     * @param galat what is wrong; the list cannot be taken over with it
     * @param peringatan what is doubtful
     * @param isi what is to be written; {@code null} for a row that is refused
     */
    record Baris(
            int nomor,
            String nama,
            Hasil hasil,
            List<Perubahan> perubahan,
            List<String> galat,
            List<String> peringatan,
            Isi isi) {}

    /**
     * @param pegawaiId {@code null} for somebody new
     * @param penempatan its superior does not count: {@code atasan} does
     * @param atasan account of the superior, who may be in the same list; {@code null} for none
     * @param peran as they are to be
     * @param berlakuMulai from when on the placement holds
     */
    record Isi(
            UUID pegawaiId,
            String akun,
            DataDiri dataDiri,
            IsiPenempatan penempatan,
            String atasan,
            Set<Peran> peran,
            LocalDate mulai,
            LocalDate berlakuMulai) {

        boolean baru() {
            return pegawaiId == null;
        }
    }

    long jumlah(Hasil hasil) {
        return baris.stream().filter(satu -> satu.hasil() == hasil).count();
    }

    /** How many rows come to what, as the page shows it. */
    record Jumlah(String sebutan, String rupa, long jumlah) {}

    public List<Jumlah> hitungan() {
        return Arrays.stream(Hasil.values())
                .map(hasil -> new Jumlah(hasil.sebutan(), hasil.rupa(), jumlah(hasil)))
                .toList();
    }

    public long ditolak() {
        return jumlah(Hasil.DITOLAK);
    }

    public boolean dapatDiterapkan() {
        return ditolak() == 0 && jumlah(Hasil.BARU) + jumlah(Hasil.BERUBAH) > 0;
    }

    public boolean adaPeringatan() {
        return !peringatan.isEmpty()
                || baris.stream().anyMatch(satu -> !satu.peringatan().isEmpty());
    }

    /** Two plans with one fingerprint do the same to the same people: what was agreed to is what is done. */
    String sidik() {
        return Sha256.dari(baris.stream()
                .map(satu -> String.join(
                        "\u001F",
                        String.valueOf(satu.nomor()),
                        satu.hasil().name(),
                        satu.isi() == null ? "" : String.valueOf(satu.isi().pegawaiId()),
                        satu.perubahan().toString(),
                        satu.galat().toString()))
                .collect(Collectors.joining("\u001E"))
                .getBytes(StandardCharsets.UTF_8));
    }
}
