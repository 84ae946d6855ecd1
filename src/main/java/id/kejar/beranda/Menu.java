package id.kejar.beranda;

import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import java.util.stream.Stream;

/**
 * What the navigation offers a person.
 *
 * @param alamat the page that is open, which the navigation marks
 * @param orang the account is a person's, who may have tasks and a part in the months
 */
public record Menu(
        String alamat,
        boolean kinerjaSaya,
        boolean belumMengisi,
        boolean kalender,
        boolean penugasan,
        boolean bukuNomor,
        boolean mutuBaku,
        boolean segel,
        boolean cockpit,
        boolean pegawai,
        boolean satker,
        boolean orang) {

    /** @param menggantikan he acts for a superior today */
    static Menu bagi(Pegawai orang, boolean menggantikan, String alamat) {
        return new Menu(
                alamat,
                orang.jenis().asn(),
                orang.memantauPengisian() || menggantikan,
                orang.berperan(Peran.OPERATOR),
                Stream.of(Peran.OPERATOR, Peran.SEKRETARIS, Peran.AUDITOR).anyMatch(orang::berperan),
                Stream.of(Peran.RENDATIN, Peran.SEKRETARIS, Peran.OPERATOR, Peran.AUDITOR)
                        .anyMatch(orang::berperan),
                orang.mengikutiBulan(),
                Stream.of(Peran.RENDATIN, Peran.SEKRETARIS, Peran.KOMISIONER, Peran.AUDITOR)
                        .anyMatch(orang::berperan),
                Stream.of(Peran.SEKRETARIS, Peran.AUDITOR, Peran.OPERATOR, Peran.ADMIN)
                        .anyMatch(orang::berperan),
                orang.berperan(Peran.OPERATOR),
                orang.berperan(Peran.ADMIN),
                true);
    }

    /** The engine's administrator as production begins with him: an account without a person. */
    static Menu bagiAdministrator(String alamat) {
        return new Menu(alamat, false, false, false, false, false, false, false, true, false, true, false);
    }

    /** Whether the open page is this one or lies below it. */
    public boolean di(String halaman) {
        return alamat.equals(halaman) || alamat.startsWith(halaman + "/");
    }
}
