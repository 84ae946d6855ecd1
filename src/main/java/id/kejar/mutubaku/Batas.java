package id.kejar.mutubaku;

import id.kejar.shared.Angka;

/** The time that the SOP allows for a step. */
record Batas(int banyak, Satuan satuan) {

    enum Satuan {
        MENIT_PER_HARI("menit per hari"),
        MENIT("menit"),
        HARI_KERJA("hari kerja");

        private final String sebutan;

        Satuan(String sebutan) {
            this.sebutan = sebutan;
        }
    }

    static Batas menitPerHari(int banyak) {
        return new Batas(banyak, Satuan.MENIT_PER_HARI);
    }

    static Batas menit(int banyak) {
        return new Batas(banyak, Satuan.MENIT);
    }

    /** The SOP says "hari"; an office reads it as working days. */
    static Batas hariKerja(int banyak) {
        return new Batas(banyak, Satuan.HARI_KERJA);
    }

    boolean berhariKerja() {
        return satuan == Satuan.HARI_KERJA;
    }

    String sebutan() {
        return Angka.bulat(banyak) + " " + satuan.sebutan;
    }
}
