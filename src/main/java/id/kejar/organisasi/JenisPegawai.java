package id.kejar.organisasi;

/** What a person is to the office. Only ASN owe daily entries; commissioners adopt and owe none. */
public enum JenisPegawai {
    PNS,
    CPNS,
    PPPK,
    KOMISIONER,
    LUAR;

    public boolean asn() {
        return this == PNS || this == CPNS || this == PPPK;
    }
}
