package id.kejar.organisasi;

/** For what an office wants evidence. The sources name evidence without saying how much, so it is data. */
public enum KebijakanBukti {
    TIAP_KEGIATAN("Wajib pada tiap kegiatan"),
    TIAP_HARI("Wajib pada tiap hari"),
    TIDAK_WAJIB("Tidak wajib");

    private final String sebutan;

    KebijakanBukti(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
