package id.kejar.verifikasi;

/** As what somebody decides on another's days; the words beside his name are {@link Wewenang#sebagai()}. */
public enum Kapasitas {
    ATASAN_LANGSUNG,
    /** For the atasan langsung, under an order. */
    PLH,
    PLT,
    /** One level up, because the acting person would judge himself. */
    ATASAN_PEJABAT,
    /** The Sekretaris, after the time was over. */
    MENGAMBIL_ALIH
}
