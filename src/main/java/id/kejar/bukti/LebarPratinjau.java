package id.kejar.bukti;

/** How large a preview is at most: in a list, and opened. A smaller picture is not enlarged. */
public enum LebarPratinjau {
    KECIL(320),
    BESAR(1600);

    private final int piksel;

    LebarPratinjau(int piksel) {
        this.piksel = piksel;
    }

    public int piksel() {
        return piksel;
    }

    /** A strip that is many times higher than wide would else make a preview larger than the picture of a camera. */
    int tinggiTerbanyak() {
        return 2 * piksel;
    }
}
