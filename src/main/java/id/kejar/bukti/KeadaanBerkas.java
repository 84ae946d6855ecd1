package id.kejar.bukti;

/** What is known about viruses in a file. */
public enum KeadaanBerkas {
    BERSIH("sudah diperiksa", true),
    /** No scanner is configured. */
    TIDAK_DIPINDAI("belum dipindai", true),
    /** The scanner did not answer: the file exists and waits. */
    KARANTINA("menunggu pemeriksaan", false),
    /** For good: a file once found infected is never served. */
    TERINFEKSI("mengandung virus", false);

    private final String sebutan;
    private final boolean dapatDibuka;

    KeadaanBerkas(String sebutan, boolean dapatDibuka) {
        this.sebutan = sebutan;
        this.dapatDibuka = dapatDibuka;
    }

    public String sebutan() {
        return sebutan;
    }

    public boolean dapatDibuka() {
        return dapatDibuka;
    }
}
