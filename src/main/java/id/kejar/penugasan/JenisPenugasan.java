package id.kejar.penugasan;

/** How somebody stands in for the holder of an office; it stands before the office wherever he signs. */
public enum JenisPenugasan {
    /** The holder is away for a while. */
    PLH("Plh.", "Pelaksana Harian (Plh.), pejabatnya berhalangan sementara"),
    /** The office has nobody, or nobody who will come back soon. */
    PLT("Plt.", "Pelaksana Tugas (Plt.), jabatannya kosong atau pejabatnya berhalangan tetap");

    private final String singkatan;
    private final String sebutan;

    JenisPenugasan(String singkatan, String sebutan) {
        this.singkatan = singkatan;
        this.sebutan = sebutan;
    }

    public String singkatan() {
        return singkatan;
    }

    public String sebutan() {
        return sebutan;
    }
}
