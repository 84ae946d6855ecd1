package id.kejar.kalender;

/** Kinds of days in the holiday table; a later, local entry may turn a holiday back into a working day. */
public enum JenisLibur {
    LIBUR_NASIONAL("Libur nasional"),
    CUTI_BERSAMA("Cuti bersama"),
    LIBUR_SETEMPAT("Libur setempat"),
    HARI_KERJA_KHUSUS("Hari kerja khusus");

    private final String sebutan;

    JenisLibur(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }

    /** Whether a satker may declare it for itself. */
    public boolean bolehSatker() {
        return this != LIBUR_NASIONAL;
    }
}
