package id.kejar.kinerja;

/**
 * How a day stands in the calendar of its owner.
 *
 * <p>Each has a sign beside its colour, so that it can be told on a small screen and without seeing colours.
 */
enum KeadaanHari {
    DISETUJUI("disetujui", "✓", "ok"),
    TERISI("terisi", "↑", "ok"),
    DIKEMBALIKAN("dikembalikan", "↺", "tolak"),
    KONSEP("konsep, belum dikirim", "✎", "info"),
    BELUM_DIISI("belum diisi", "○", "perlu"),
    TIDAK_TERISI("tidak terisi", "✕", "tolak"),
    CUTI("cuti", "C", "info"),
    LIBUR("libur", "", "libur"),
    AKHIR_PEKAN("akhir pekan", "", "libur"),
    NANTI("", "", ""),
    BUKAN_TUGAS("tidak bertugas", "", "libur");

    private final String sebutan;
    private final String tanda;
    private final String kelas;

    KeadaanHari(String sebutan, String tanda, String kelas) {
        this.sebutan = sebutan;
        this.tanda = tanda;
        this.kelas = kelas;
    }

    String sebutan() {
        return sebutan;
    }

    String tanda() {
        return tanda;
    }

    /** Class of the stylesheet. */
    String kelas() {
        return kelas;
    }
}
