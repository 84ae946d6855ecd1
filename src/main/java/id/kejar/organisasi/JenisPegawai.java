package id.kejar.organisasi;

/** What a person is to the office. Only ASN owe daily entries; commissioners adopt and owe none. */
public enum JenisPegawai {
    PNS("PNS"),
    CPNS("CPNS"),
    PPPK("PPPK"),
    /** Ketua and Anggota: no ASN, no NIP. */
    KOMISIONER("Komisioner"),
    /** Tenaga pendukung, Jagat Saksana, driver: no ASN, no NIP. */
    HONORER("Honorer"),
    /** Somebody of another office with an account here, such as the auditor. */
    LUAR("Luar satker");

    private final String sebutan;

    JenisPegawai(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }

    public boolean asn() {
        return this == PNS || this == CPNS || this == PPPK;
    }
}
