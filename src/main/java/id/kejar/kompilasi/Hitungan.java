package id.kejar.kompilasi;

/** The figures of an employee's month. Each is a number of days, and {@link HariHitungan} says which. */
public enum Hitungan {
    HARI_KERJA,
    DIKECUALIKAN,
    DINAS_LUAR,
    WAJIB,
    TERISI,
    TERLAMBAT,
    TIDAK_TERISI,
    DISETUJUI,
    DIKEMBALIKAN,
    /** Filled in, and neither approved nor returned. */
    MENUNGGU
}
