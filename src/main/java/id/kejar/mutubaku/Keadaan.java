package id.kejar.mutubaku;

/** How the time taken stands to the time allowed. */
enum Keadaan {
    TEPAT("tepat waktu", "ok"),
    TERLAMBAT("terlambat", "perlu"),
    BERJALAN("berjalan", "info"),
    BERJALAN_TERLAMBAT("berjalan, terlambat", "perlu"),
    BELUM("belum", ""),
    /** The month is older than the records, or the moment is not kept. */
    TIDAK_TERCATAT("tidak tercatat", ""),
    /** KEJAR does not see how long it takes. */
    TIDAK_DIUKUR("tidak diukur", "");

    private final String sebutan;
    private final String rupa;

    Keadaan(String sebutan, String rupa) {
        this.sebutan = sebutan;
        this.rupa = rupa;
    }

    String sebutan() {
        return sebutan;
    }

    /** Class of the stylesheet. */
    String rupa() {
        return rupa;
    }

    boolean berjalan() {
        return this == BERJALAN || this == BERJALAN_TERLAMBAT;
    }
}
