package id.kejar.penugasan;

/** How somebody stands in for the holder of an office. */
public enum JenisPenugasan {
    /** Pelaksana harian: the holder is away for a while. */
    PLH("Plh."),
    /** Pelaksana tugas: the office has nobody, or nobody who will come back soon. */
    PLT("Plt.");

    private final String singkatan;

    JenisPenugasan(String singkatan) {
        this.singkatan = singkatan;
    }

    /** It stands before the office wherever he signs. */
    public String singkatan() {
        return singkatan;
    }
}
