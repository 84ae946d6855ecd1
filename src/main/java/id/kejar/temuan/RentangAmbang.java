package id.kejar.temuan;

import java.math.BigDecimal;

/** Between what a threshold makes sense, and how that is said to whoever writes the table. */
enum RentangAmbang {
    /** Found or not found: there is nothing to set. */
    TANPA("0", "0", "0, karena temuan ini tidak berambang"),
    /** A share of common words. Of nothing in common everything would resemble everything. */
    KEMIRIPAN("0.01", "1", "angka 0.01 sampai 1 (1 berarti sama semua), misalnya 0.85"),
    BAGIAN("0", "1", "angka 0 sampai 1 (1 berarti semuanya), misalnya 0.5"),
    HARI("0", "31", "bilangan bulat 0 sampai 31", 0),
    JAM("0", "24", "angka 0 sampai 24"),
    KELIPATAN("1", "1000", "angka 1 sampai 1000");

    private static final int SEMUA_PECAHAN = Integer.MAX_VALUE;

    private final BigDecimal terkecil;
    private final BigDecimal terbesar;
    private final String sebutan;
    private final int pecahanTerbanyak;

    RentangAmbang(String terkecil, String terbesar, String sebutan) {
        this(terkecil, terbesar, sebutan, SEMUA_PECAHAN);
    }

    RentangAmbang(String terkecil, String terbesar, String sebutan, int pecahanTerbanyak) {
        this.terkecil = new BigDecimal(terkecil);
        this.terbesar = new BigDecimal(terbesar);
        this.sebutan = sebutan;
        this.pecahanTerbanyak = pecahanTerbanyak;
    }

    boolean memuat(BigDecimal ambang) {
        return ambang.compareTo(terkecil) >= 0
                && ambang.compareTo(terbesar) <= 0
                && ambang.stripTrailingZeros().scale() <= pecahanTerbanyak;
    }

    /** What is accepted, in the middle of a sentence. */
    String sebutan() {
        return sebutan;
    }
}
