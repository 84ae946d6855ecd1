package id.kejar.temuan;

/** What may deserve a verifier's eyes. Which of them are shown, and from where on, is the table {@code ambang-temuan}. */
public enum JenisTemuan {
    BUKTI_TIDAK_ADA("tanpa bukti"),
    BUKTI_TIDAK_TERBACA("bukti tidak terbaca"),
    BUKTI_SAMA("bukti yang sama"),
    TEKS_SAMA("sama dengan hari lain"),
    TEKS_MIRIP("mirip hari lain"),
    TEKS_REKAN("mirip rekan"),
    TEKS_BERULANG("teks berulang"),
    JAM_BERTINDIH("jam bertindih"),
    JAM_BERLEBIH("jam berlebih"),
    JAM_BELUM_TIBA("jam belum tiba"),
    BENTROK_CUTI("bentrok cuti"),
    VOLUME_TIDAK_BIASA("volume tidak biasa"),
    TERLAMBAT("terlambat"),
    KODE_DI_LUAR_DAFTAR("kode di luar daftar"),
    TANPA_INDIKATOR("tanpa indikator");

    private final String sebutan;

    JenisTemuan(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it stands on a chip. */
    public String sebutan() {
        return sebutan;
    }
}
