package id.kejar.verifikasi;

/** As what somebody decides on another's days; it stands beside his name wherever the decision is read. */
public enum Kapasitas {
    ATASAN_LANGSUNG("atasan langsung"),
    MENGAMBIL_ALIH("Sekretaris, mengambil alih verifikasi");

    private final String sebutan;

    Kapasitas(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
