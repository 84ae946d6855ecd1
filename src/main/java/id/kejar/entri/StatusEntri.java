package id.kejar.entri;

/** Where one day of one ASN stands. */
public enum StatusEntri {
    /** Opened; documents and activities are being put together. */
    TERBUKA("Belum dikirim"),
    /** Sent; waits for the verifier. */
    TERISI("Terisi"),
    /** Filling closed and nothing was sent. */
    TIDAK_TERISI("Tidak terisi"),
    /** The obligation fell away (leave or holiday entered later). */
    GUGUR("Gugur"),
    DISETUJUI("Disetujui"),
    /** The verifier gave it back with a reason. */
    DIKEMBALIKAN("Dikembalikan");

    private final String sebutan;

    StatusEntri(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
