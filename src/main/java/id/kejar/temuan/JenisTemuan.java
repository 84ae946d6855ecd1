package id.kejar.temuan;

/** What may deserve a verifier's eyes. Which of them are shown, and from where on, is the table {@code ambang-temuan}. */
public enum JenisTemuan {
    BUKTI_TIDAK_ADA("tanpa bukti", RentangAmbang.TANPA),
    BUKTI_TIDAK_TERBACA("bukti tidak terbaca", RentangAmbang.TANPA),
    BUKTI_SAMA("bukti yang sama", RentangAmbang.TANPA),
    TEKS_SAMA("sama dengan hari lain", RentangAmbang.HARI),
    TEKS_MIRIP("mirip hari lain", RentangAmbang.KEMIRIPAN),
    TEKS_REKAN("mirip rekan", RentangAmbang.KEMIRIPAN),
    TEKS_BERULANG("teks berulang", RentangAmbang.HARI),
    JAM_BERTINDIH("jam bertindih", RentangAmbang.TANPA),
    JAM_BERLEBIH("jam berlebih", RentangAmbang.JAM),
    JAM_BELUM_TIBA("jam belum tiba", RentangAmbang.JAM),
    BENTROK_CUTI("bentrok cuti", RentangAmbang.TANPA),
    VOLUME_TIDAK_BIASA("volume tidak biasa", RentangAmbang.KELIPATAN),
    TERLAMBAT("terlambat", RentangAmbang.HARI),
    KODE_DI_LUAR_DAFTAR("kode di luar daftar", RentangAmbang.TANPA),
    TANPA_INDIKATOR("tanpa indikator", RentangAmbang.BAGIAN);

    private final String sebutan;
    private final RentangAmbang rentang;

    JenisTemuan(String sebutan, RentangAmbang rentang) {
        this.sebutan = sebutan;
        this.rentang = rentang;
    }

    RentangAmbang rentang() {
        return rentang;
    }

    /** As it stands on a chip. */
    public String sebutan() {
        return sebutan;
    }
}
