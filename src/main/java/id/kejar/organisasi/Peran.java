package id.kejar.organisasi;

import java.util.Locale;

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

    private final String sebutan;

    Peran(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
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
