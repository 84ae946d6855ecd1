package id.kejar.laporan;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.shared.Penolakan;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may do what with the documents of his satker. */
@Component
class HakDokumen {

    /** Documents of a month name every employee: they are for those who compile, decide, pay and audit. */
    private static final Set<Peran> MEMBACA = EnumSet.of(
            Peran.KASUBBAG, Peran.RENDATIN, Peran.SEKRETARIS, Peran.KOMISIONER, Peran.OPERATOR, Peran.AUDITOR);

    private static final Set<Peran> MENULIS = EnumSet.of(Peran.RENDATIN, Peran.SEKRETARIS);

    /** Ketua and Anggota sign the Berita Acara, and nobody else may know their passphrase. */
    private static final Set<Peran> MENANDATANGANI = EnumSet.of(Peran.RENDATIN, Peran.SEKRETARIS, Peran.KOMISIONER);

    private final OrganisasiService organisasi;

    HakDokumen(OrganisasiService organisasi) {
        this.organisasi = organisasi;
    }

    boolean membaca(String akun) {
        return organisasi.cariBerakun(akun).filter(HakDokumen::membaca).isPresent();
    }

    private static boolean membaca(Pegawai orang) {
        return MEMBACA.stream().anyMatch(orang::berperan);
    }

    boolean menulis(Pegawai orang) {
        return MENULIS.stream().anyMatch(orang::berperan);
    }

    boolean menandatangani(Pegawai orang) {
        return MENANDATANGANI.stream().anyMatch(orang::berperan);
    }

    /** @throws Penolakan 403 for those who may not read documents */
    Pegawai pembaca(String akun) {
        var orang = organisasi.pegawaiBerakun(akun);
        if (!membaca(orang)) {
            throw Penolakan.bukanWewenang(
                    "Dokumen bulan memuat data seluruh pegawai. Yang membacanya: Kasubbag, Rendatin,"
                            + " Sekretaris, Ketua dan Anggota, operator, dan auditor.");
        }
        return orang;
    }

    /** @throws Penolakan 403 for those who only read them */
    Pegawai penulis(String akun) {
        var orang = pembaca(akun);
        if (!menulis(orang)) {
            throw Penolakan.bukanWewenang("Naskah rapat diunggah dan diterbitkan ulang oleh Rendatin atau Sekretaris.");
        }
        return orang;
    }

    /** @throws Penolakan 403 for those who do not sign */
    Pegawai penandaTangan(String akun) {
        var orang = pembaca(akun);
        if (!menandatangani(orang)) {
            throw Penolakan.bukanWewenang(
                    "Yang menandatangani di sini: Ketua dan Anggota, Sekretaris, dan Rendatin, masing-masing dengan"
                            + " passphrase sendiri.");
        }
        return orang;
    }
}
