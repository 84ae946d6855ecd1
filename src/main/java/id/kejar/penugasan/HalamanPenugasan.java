package id.kejar.penugasan;

import java.util.List;
import java.util.UUID;

/**
 * The page of acting office-holders.
 *
 * @param dapatMencatat the reader is the operator
 * @param naskahTerbesar of the document, in bytes
 * @param hariIni the first day of a new order, as a date field wants it
 */
record HalamanPenugasan(
        String satker,
        boolean dapatMencatat,
        String hariIni,
        long naskahTerbesar,
        List<Baris> surat,
        List<Pilihan> pejabat,
        List<Pilihan> pelaksana) {

    record Pilihan(String id, String nama, String jabatan) {}

    /**
     * One order.
     *
     * @param keadaan {@code BERLAKU}, {@code AKAN_BERLAKU}, {@code BERAKHIR} or {@code DICABUT}
     * @param pencabutan by whom, when and why it was withdrawn; {@code null} otherwise
     * @param pencatatan by whom and when it was recorded
     */
    record Baris(
            UUID id,
            String sebutan,
            String nomor,
            String pelaksana,
            String pejabat,
            String rentang,
            Keadaan keadaan,
            String pencabutan,
            String pencatatan,
            String namaBerkas) {

        /** Only what has not ended can be withdrawn. */
        public boolean dapatDicabut() {
            return keadaan == Keadaan.BERLAKU || keadaan == Keadaan.AKAN_BERLAKU;
        }
    }

    enum Keadaan {
        BERLAKU("berlaku", "ok"),
        AKAN_BERLAKU("akan berlaku", "info"),
        BERAKHIR("berakhir", ""),
        DICABUT("dicabut", "tolak");

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
