package id.kejar.periode;

/** Where a month stands; it changes with the token of {@code siklus-bulanan}, in the same transaction. */
public enum StatusPeriode {
    TERBUKA("Terbuka"),
    VERIFIKASI("Verifikasi"),
    KOMPILASI("Kompilasi"),
    PLENO("Pleno"),
    DITETAPKAN("Ditetapkan");

    private final String sebutan;

    StatusPeriode(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }

    /** Forward one step, or back along the arrows of the model: to verification or to compilation. */
    boolean bolehMenjadi(StatusPeriode berikut) {
        return switch (this) {
            case TERBUKA -> berikut == VERIFIKASI;
            case VERIFIKASI -> berikut == KOMPILASI;
            case KOMPILASI -> berikut == PLENO || berikut == VERIFIKASI;
            case PLENO -> berikut == DITETAPKAN || berikut == KOMPILASI || berikut == VERIFIKASI;
            case DITETAPKAN -> false;
        };
    }
}
