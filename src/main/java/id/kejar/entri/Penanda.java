package id.kejar.entri;

/** What kind of day it was for this person; only the first two count among the days owed. */
public enum Penanda {
    BIASA(null),
    DINAS_LUAR("Dinas luar"),
    LUAR_HARI_KERJA("Lembur/tahapan");

    private final String sebutan;

    Penanda(String sebutan) {
        this.sebutan = sebutan;
    }

    /** {@code null} for an ordinary day. */
    public String sebutan() {
        return sebutan;
    }

    public boolean wajib() {
        return this != LUAR_HARI_KERJA;
    }
}
