package id.kejar.masuk;

/** Something of an account that a node keeps in its memory for a moment. */
interface IngatanAkun {

    void lupakan(String akun);
}
