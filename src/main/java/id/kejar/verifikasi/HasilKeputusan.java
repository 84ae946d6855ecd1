package id.kejar.verifikasi;

/** What a verifier decides on a day. */
enum HasilKeputusan {
    SETUJU("Disetujui"),
    KEMBALIKAN("Dikembalikan");

    private final String sebutan;

    HasilKeputusan(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }
}
