package id.kejar.koreksi;

/** Where a correction stands; it changes with the token of {@code koreksi-pasca-pleno}, in the same transaction. */
enum StatusKoreksi {
    DIPERIKSA_ATASAN("Diperiksa atasan langsung", true),
    DILENGKAPI("Dikembalikan kepada pemohon", true),
    DIHITUNG("Dihitung Rendatin", true),
    MENUNGGU_PLENO("Menunggu rapat pleno", true),
    DISAHKAN("Disahkan pleno", false),
    TIDAK_DISAHKAN("Tidak disahkan pleno", false),
    DITOLAK_ATASAN("Ditolak atasan langsung", false),
    GUGUR("Gugur, tidak dilengkapi", false);

    private final String sebutan;
    private final boolean berjalan;

    StatusKoreksi(String sebutan, boolean berjalan) {
        this.sebutan = sebutan;
        this.berjalan = berjalan;
    }

    String sebutan() {
        return sebutan;
    }

    /** Whether it is still to be decided. */
    boolean berjalan() {
        return berjalan;
    }
}
