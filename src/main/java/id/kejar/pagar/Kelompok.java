package id.kejar.pagar;

import id.kejar.organisasi.Peran;
import java.util.EnumSet;
import java.util.Set;

/** Sets of roles that the tables of rights speak of again and again. */
final class Kelompok {

    /** Civil servants of the secretariat: whoever holds an office there is an ASN too, and may be called to act in another. */
    static final Set<Peran> SEKRETARIAT =
            EnumSet.of(Peran.ASN, Peran.KASUBBAG, Peran.RENDATIN, Peran.SEKRETARIS, Peran.OPERATOR);

    /** Whoever has tasks: the secretariat, and Ketua and Anggota, who verify and adopt. */
    static final Set<Peran> PELAKSANA = dan(SEKRETARIAT, Peran.KOMISIONER);

    /** Everybody of an office, its auditor included. */
    static final Set<Peran> SATKER = dan(PELAKSANA, Peran.AUDITOR);

    /** Follow the processes in Cockpit. */
    static final Set<Peran> PENGAWAS = EnumSet.of(Peran.SEKRETARIS, Peran.OPERATOR, Peran.AUDITOR);

    static final Set<Peran> PENGAWAS_DAN_ADMIN = dan(PENGAWAS, Peran.ADMIN);

    static final Set<Peran> SATKER_DAN_ADMIN = dan(SATKER, Peran.ADMIN);

    static final Set<Peran> SEMUA = EnumSet.allOf(Peran.class);

    private Kelompok() {}

    static Set<Peran> dan(Set<Peran> peran, Peran satuLagi) {
        var semua = EnumSet.copyOf(peran);
        semua.add(satuLagi);
        return semua;
    }
}
