package id.kejar.pleno;

/** A commissioner's vote on adopting the month. */
public enum Suara {
    SETUJU("setuju"),
    TIDAK_SETUJU("tidak setuju"),
    ABSTAIN("abstain");

    private final String sebutan;

    Suara(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
