package id.kejar.bukti;

/** What the store says of a file that is on record. */
public enum KeadaanTersimpan {
    ADA,
    /** Lost, or on a disk that is not there. */
    TIDAK_DITEMUKAN,
    /** Shorter or longer than what was handed in. */
    BERUBAH
}
