package id.kejar.pengingat;

/**
 * What the mail server did with one letter.
 *
 * @param galat class of the fault and the server's code, {@code null} when all went well; never its words, which repeat
 *     the address
 */
record HasilKirim(Jenis jenis, String galat) {

    enum Jenis {
        /** The server has taken it over. */
        DITERIMA,
        /** Refused for good: the address does not exist, or its server does not want the letter. */
        DITOLAK,
        /** Not taken this time, for a reason that lies with this address. */
        DITUNDA,
        /** Not taken because the server is out of reach or will not serve us: it would take no other letter either. */
        SERVER_TIDAK_MELAYANI,
        /** The connection broke before the answer came: taken or not, nobody knows. */
        TANPA_KABAR
    }
}
