package id.kejar.shared;

/** A setting with which KEJAR does not start. @see GagalMulaiAnalyzer */
class PengaturanDitolak extends RuntimeException {

    private final String saran;

    PengaturanDitolak(String kalimat, String saran) {
        super(kalimat);
        this.saran = saran;
    }

    String saran() {
        return saran;
    }
}
