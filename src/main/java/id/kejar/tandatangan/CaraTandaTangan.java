package id.kejar.tandatangan;

/** How a document came by its signature. */
public enum CaraTandaTangan {
    /** Signed on paper or by another program, then uploaded. */
    UNGGAH("diunggah"),
    /** Signed by the national e-signature service at the request of KEJAR. */
    BSRE("tanda tangan elektronik BSrE");

    private final String sebutan;

    CaraTandaTangan(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
