package id.kejar.koreksi;

/** What a correction changes. A day's own rows stay as they were sealed; the correction stands beside them. */
public enum JenisKoreksi {
    /** Work was done and is proved by the evidence, and the day counts as approved. */
    HARI_DIAKUI("Hari diakui", true),
    /** A day approved by mistake does not count. */
    HARI_TIDAK_DIAKUI("Hari tidak diakui", true),
    /** Leave whose letter came late: the day is no longer owed. */
    HARI_DIKECUALIKAN("Hari dikecualikan", true),
    /** A wrong figure, unit, output code or text in one activity; no value changes. */
    ISI_KEGIATAN("Isi kegiatan dibetulkan", false);

    private final String sebutan;
    private final boolean mengubahAngka;

    JenisKoreksi(String sebutan, boolean mengubahAngka) {
        this.sebutan = sebutan;
        this.mengubahAngka = mengubahAngka;
    }

    public String sebutan() {
        return sebutan;
    }

    boolean mengubahAngka() {
        return mengubahAngka;
    }
}
