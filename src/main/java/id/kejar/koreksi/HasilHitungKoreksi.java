package id.kejar.koreksi;

/** What Rendatin makes of a correction; the values of the task's form. */
enum HasilHitungKoreksi {
    TERUSKAN,
    KEMBALIKAN
}
