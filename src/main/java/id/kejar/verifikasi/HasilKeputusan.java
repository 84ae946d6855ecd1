package id.kejar.verifikasi;

/** What a verifier decides on a day. */
enum HasilKeputusan {
    SETUJU,
    KEMBALIKAN
}
