package id.kejar.organisasi;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The roles of the office; each is a group of the engine. */
public enum Peran {
    ASN("ASN"),
    KASUBBAG("Kepala Sub Bagian"),
    RENDATIN("Sub Bagian Rendatin"),
    SEKRETARIS("Sekretaris"),
    KOMISIONER("Ketua dan Anggota KPU"),
    OPERATOR("Operator KEJAR"),
    AUDITOR("Auditor"),
    PEMANTAU("Pemantau wilayah"),
    ADMIN("Administrator");

    private static final Set<Peran> MEMUTUSKAN_ATAU_MEMBACA = EnumSet.of(KASUBBAG, SEKRETARIS, KOMISIONER, AUDITOR);
    private static final Set<Peran> BEKERJA = EnumSet.of(KASUBBAG, RENDATIN, SEKRETARIS, KOMISIONER, OPERATOR, ADMIN);

    private final String sebutan;

    Peran(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }

    /**
     * Why one person cannot hold these roles together. Whoever keeps the accounts reads no evidence and decides nothing (Konawe Utara
     * 7/2026, KELIMA 1 and 5), and whoever audits changes nothing.
     *
     * @return a sentence; empty when he can
     */
    public static Optional<String> keberatanRangkap(Set<Peran> peran) {
        return rangkap(
                        peran,
                        OPERATOR,
                        MEMUTUSKAN_ATAU_MEMBACA,
                        "yang mengurus akun tidak membaca bukti dan tidak memutuskan")
                .or(() -> rangkap(peran, AUDITOR, BEKERJA, "yang memeriksa tidak ikut mengerjakan"));
    }

    private static Optional<String> rangkap(Set<Peran> peran, Peran satu, Set<Peran> lain, String sebab) {
        return lain.stream()
                .filter(itu -> peran.contains(satu) && peran.contains(itu))
                .findFirst()
                .map(itu -> "Peran %s tidak dirangkap dengan %s: %s. Berikan kepada dua orang."
                        .formatted(satu.sebutan, itu.sebutan, sebab));
    }

    /** Whether the operator of a satker gives and takes it; the others only an administrator does. */
    public boolean diberikanOperator() {
        return this != ADMIN && this != PEMANTAU;
    }

    /** The engine's group id; the administrator is the engine's own group. */
    public String grup() {
        return this == ADMIN ? "camunda-admin" : name().toLowerCase(Locale.ROOT);
    }
}
