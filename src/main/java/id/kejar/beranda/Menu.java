package id.kejar.beranda;

import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import java.util.stream.Stream;

/**
 * What the navigation offers a person.
 *
 * @param alamat the page that is open, which the navigation marks
 */
public record Menu(
        String alamat,
        boolean tugas,
        boolean kinerjaSaya,
        boolean belumMengisi,
        boolean verifikasi,
        boolean kalender,
        boolean penugasan,
        boolean bukuNomor,
        boolean mutuBaku,
        boolean segel,
        boolean wilayah,
        boolean jejak,
        boolean arsip,
        boolean cockpit) {

    /** @param menggantikan he acts for a superior today */
    static Menu bagi(Pegawai orang, boolean menggantikan, String alamat) {
        return new Menu(
                alamat,
                Stream.of(Peran.values())
                        .filter(peran -> peran != Peran.AUDITOR && peran != Peran.PEMANTAU)
                        .anyMatch(orang::berperan),
                orang.jenis().asn(),
                orang.memantauPengisian() || menggantikan,
                !orang.berperan(Peran.PEMANTAU) && !orang.berperan(Peran.ADMIN),
                orang.berperan(Peran.OPERATOR),
                Stream.of(Peran.OPERATOR, Peran.SEKRETARIS, Peran.AUDITOR).anyMatch(orang::berperan),
                Stream.of(Peran.RENDATIN, Peran.SEKRETARIS, Peran.OPERATOR, Peran.AUDITOR)
                        .anyMatch(orang::berperan),
                orang.mengikutiBulan(),
                Stream.of(Peran.RENDATIN, Peran.SEKRETARIS, Peran.KOMISIONER, Peran.AUDITOR)
                        .anyMatch(orang::berperan),
                orang.berperan(Peran.PEMANTAU),
                orang.berperan(Peran.AUDITOR),
                Stream.of(Peran.OPERATOR, Peran.AUDITOR).anyMatch(orang::berperan),
                Stream.of(Peran.SEKRETARIS, Peran.AUDITOR, Peran.OPERATOR, Peran.ADMIN)
                        .anyMatch(orang::berperan));
    }

    /** Whether the open page is this one or lies below it. */
    public boolean di(String halaman) {
        return alamat.equals(halaman) || alamat.startsWith(halaman + "/");
    }
}
