package id.kejar.koreksi;

/** What a superior makes of a correction; the values of the task's form. */
enum HasilPeriksaKoreksi {
    SETUJU,
    KEMBALIKAN,
    TOLAK
}
