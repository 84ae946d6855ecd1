package id.kejar.beranda;

import static id.kejar.organisasi.Peran.ADMIN;
import static id.kejar.organisasi.Peran.AUDITOR;
import static id.kejar.organisasi.Peran.KOMISIONER;
import static id.kejar.organisasi.Peran.OPERATOR;
import static id.kejar.organisasi.Peran.PEMANTAU;
import static id.kejar.organisasi.Peran.RENDATIN;
import static id.kejar.organisasi.Peran.SEKRETARIS;

import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the navigation offers a person.
 *
 * @param alamat the page that is open, which the navigation marks
 */
public record Menu(String alamat, Set<Pintu> pintu) {

    /** A page, or a few that belong together. */
    public enum Pintu {
        BERANDA,
        TUGAS,
        KINERJA_SAYA,
        BELUM_MENGISI,
        VERIFIKASI,
        MUTU_BAKU,
        PEGAWAI,
        SATKER,
        KALENDER,
        PENUGASAN,
        BUKU_NOMOR,
        SEGEL,
        WILAYAH,
        JEJAK,
        ARSIP,
        COCKPIT
    }

    /** @param menggantikan he acts for a superior today */
    static Menu bagi(Pegawai orang, boolean menggantikan, String alamat) {
        var pintu = EnumSet.of(Pintu.BERANDA);
        buka(pintu, Pintu.TUGAS, orang.peran().stream().anyMatch(peran -> peran != AUDITOR && peran != PEMANTAU));
        buka(pintu, Pintu.KINERJA_SAYA, orang.jenis().asn());
        buka(pintu, Pintu.BELUM_MENGISI, orang.memantauPengisian() || menggantikan);
        buka(pintu, Pintu.VERIFIKASI, orang.peran().stream().anyMatch(peran -> peran != PEMANTAU && peran != ADMIN));
        buka(pintu, Pintu.MUTU_BAKU, orang.mengikutiBulan());
        buka(pintu, Pintu.PEGAWAI, salahSatu(orang, OPERATOR));
        buka(pintu, Pintu.SATKER, salahSatu(orang, ADMIN));
        buka(pintu, Pintu.KALENDER, salahSatu(orang, OPERATOR));
        buka(pintu, Pintu.PENUGASAN, salahSatu(orang, OPERATOR, SEKRETARIS, AUDITOR));
        buka(pintu, Pintu.BUKU_NOMOR, salahSatu(orang, RENDATIN, SEKRETARIS, OPERATOR, AUDITOR));
        buka(pintu, Pintu.SEGEL, salahSatu(orang, RENDATIN, SEKRETARIS, KOMISIONER, AUDITOR));
        buka(pintu, Pintu.WILAYAH, salahSatu(orang, PEMANTAU));
        buka(pintu, Pintu.JEJAK, salahSatu(orang, AUDITOR));
        buka(pintu, Pintu.ARSIP, salahSatu(orang, OPERATOR, AUDITOR));
        buka(pintu, Pintu.COCKPIT, salahSatu(orang, SEKRETARIS, AUDITOR, OPERATOR, ADMIN));
        return new Menu(alamat, pintu);
    }

    /** The engine's administrator as production begins with him: an account without a person. */
    static Menu bagiAdministrator(String alamat) {
        return new Menu(alamat, EnumSet.of(Pintu.SATKER, Pintu.COCKPIT));
    }

    private static void buka(Set<Pintu> pintu, Pintu satu, boolean terbuka) {
        if (terbuka) {
            pintu.add(satu);
        }
    }

    private static boolean salahSatu(Pegawai orang, Peran... peran) {
        return Stream.of(peran).anyMatch(orang::berperan);
    }

    /** @param nama of a {@link Pintu} */
    public boolean ada(String nama) {
        return pintu.contains(Pintu.valueOf(nama));
    }

    /** Whether the open page is this one or lies below it. */
    public boolean di(String halaman) {
        return alamat.equals(halaman) || alamat.startsWith(halaman + "/");
    }
}
