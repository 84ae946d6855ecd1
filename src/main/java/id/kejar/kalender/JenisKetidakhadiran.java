package id.kejar.kalender;

/** Why somebody is not at his desk. Leave excuses from the daily entry, dinas luar does not (PP 11/2017 on leave; surat tugas for dinas luar). */
public enum JenisKetidakhadiran {
    CUTI_TAHUNAN("Cuti tahunan"),
    CUTI_BESAR("Cuti besar"),
    CUTI_SAKIT("Cuti sakit"),
    CUTI_MELAHIRKAN("Cuti melahirkan"),
    CUTI_ALASAN_PENTING("Cuti karena alasan penting"),
    CUTI_DI_LUAR_TANGGUNGAN("Cuti di luar tanggungan negara"),
    TUGAS_BELAJAR("Tugas belajar"),
    DINAS_LUAR("Dinas luar");

    private final String sebutan;

    JenisKetidakhadiran(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }

    /**
     * For everybody but the person himself and the operator who enters it: that the day is excused is what they need to
     * know, not whether somebody is ill (UU 27/2022 ps. 4(2), docs/adr/0030).
     */
    public String sebutanBagiLain() {
        return name().startsWith("CUTI_") ? "Cuti" : sebutan;
    }

    /** Its letters tell of somebody's health. */
    public boolean menyangkutKesehatan() {
        return this == CUTI_SAKIT || this == CUTI_MELAHIRKAN;
    }

    /** Whether the day leaves the days owed. */
    public boolean membebaskan() {
        return this != DINAS_LUAR;
    }
}
