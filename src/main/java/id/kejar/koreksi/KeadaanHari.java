package id.kejar.koreksi;

/** What a day of an adopted month counts as, earlier corrections included. */
enum KeadaanHari {
    DISETUJUI("disetujui"),
    DIKEMBALIKAN("dikembalikan"),
    /** Sent, and neither approved nor returned when the month was compiled. */
    MENUNGGU("terisi, tidak diputuskan"),
    TIDAK_TERISI("tidak terisi"),
    DIKECUALIKAN("dikecualikan"),
    /** Weekend, holiday, or a day on which he did not serve. */
    TIDAK_WAJIB("tidak wajib diisi");

    private final String sebutan;

    KeadaanHari(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }

    /** Something was sent for it. */
    boolean terisi() {
        return this == DISETUJUI || this == DIKEMBALIKAN || this == MENUNGGU;
    }
}
