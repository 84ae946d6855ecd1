package id.kejar.laporan;

/** The seal of an adopted month: what whoever recomputes it from the records compares his result with. */
record SegelTercetak(String labelPeriode, int versi, String sha256) {

    /** In two lines: a table's column is narrower than 64 digits. */
    String sha256Terbagi() {
        int tengah = sha256.length() / 2;
        return sha256.substring(0, tengah) + "\n" + sha256.substring(tengah);
    }
}
