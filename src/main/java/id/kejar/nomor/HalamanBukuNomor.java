package id.kejar.nomor;

import java.util.List;
import java.util.UUID;

/**
 * The register of one kind and year.
 *
 * @param kode, @param jenis the kind, for addresses and for people
 * @param dapatMencatat the reader may write into it
 * @param hariIni as a date field wants it
 * @param berikutnya the next number of a letter of today; {@code null} for another year
 * @param halangan why the office gets no numbers at all; {@code null} when it does
 */
record HalamanBukuNomor(
        String satker,
        String kode,
        String jenis,
        int tahun,
        List<Pilihan> daftarJenis,
        List<Integer> daftarTahun,
        boolean dapatMencatat,
        String hariIni,
        String berikutnya,
        String halangan,
        List<Baris> nomor) {

    record Pilihan(String kode, String sebutan) {}

    /**
     * @param pencatatan when and by whom it was entered
     * @param pembatalan when, by whom and why it was given up; {@code null} otherwise
     */
    record Baris(
            UUID id,
            String teks,
            String tanggal,
            String keterangan,
            Keadaan keadaan,
            String pencatatan,
            String pembatalan) {

        /** Only what no letter bears yet can be given up. */
        public boolean dapatDibatalkan() {
            return keadaan == Keadaan.DIPESAN;
        }
    }

    enum Keadaan {
        DIPESAN("dipesan", "perlu"),
        DIPAKAI("dipakai", "ok"),
        DI_LUAR("di luar KEJAR", "info"),
        DIBATALKAN("dibatalkan", "tolak");

        private final String sebutan;
        private final String rupa;

        Keadaan(String sebutan, String rupa) {
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
}
