package id.kejar.shared;

/** A setting with which KEJAR does not start. @see GagalMulaiAnalyzer */
public class PengaturanDitolak extends RuntimeException {

    private final String saran;

    public PengaturanDitolak(String kalimat, String saran) {
        super(kalimat);
        this.saran = saran;
    }

    String saran() {
        return saran;
    }
}
