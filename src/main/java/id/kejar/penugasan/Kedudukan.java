package id.kejar.penugasan;

/** By what right somebody decides in an office. */
public enum Kedudukan {
    /** He holds it. */
    PEJABAT,
    /** He acts in it under an order. */
    PENGGANTI,
    /** He is the superior of its holder, because whoever acts in it would decide on himself. */
    ATASAN_PEJABAT
}
