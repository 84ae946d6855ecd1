package id.kejar.wilayah;

import id.kejar.organisasi.Satker;

/**
 * Which offices an observer looks over, by the Kemendagri code of his own: {@code 33} is a province and sees {@code 3319},
 * {@value #NASIONAL} is the whole country, and a kabupaten or kota sees itself.
 */
record Cakupan(String kodeWilayah) {

    static final String NASIONAL = "00";

    private static final int PANJANG_PROVINSI = 2;

    boolean mencakup(Satker satker) {
        return kodeWilayah.equals(NASIONAL)
                || (provinsi()
                        ? satker.kodeWilayah().startsWith(kodeWilayah)
                        : satker.kodeWilayah().equals(kodeWilayah));
    }

    String sebutan() {
        return kodeWilayah.equals(NASIONAL)
                ? "seluruh Indonesia"
                : provinsi() ? "satuan kerja di provinsi Anda" : "satuan kerja Anda";
    }

    private boolean provinsi() {
        return kodeWilayah.length() == PANJANG_PROVINSI;
    }
}
