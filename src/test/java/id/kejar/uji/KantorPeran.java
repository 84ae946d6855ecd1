package id.kejar.uji;

import id.kejar.organisasi.DataPegawai;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.ProfilSatker;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** An office in which every role is held by one person who holds no other, so that a right shows whose it is. */
public final class KantorPeran {

    private final String awalan;

    private KantorPeran(String awalan) {
        this.awalan = awalan;
    }

    /** @param awalan of the accounts, so that several such offices may stand side by side */
    public static KantorPeran dirikan(OrganisasiService organisasi, ProfilSatker profil, String awalan) {
        organisasi.bukaSatker(profil);
        var kantor = new KantorPeran(awalan);
        for (var peran : Peran.values()) {
            organisasi.terima(
                    new DataPegawai(
                            profil.kode(),
                            kantor.akun(peran),
                            null,
                            "Orang " + kantor.akun(peran),
                            jenis(peran),
                            peran.sebutan(),
                            null,
                            null,
                            null,
                            null,
                            LocalDate.of(2021, 1, 1),
                            null,
                            Set.of(peran)),
                    "kejar");
        }
        return kantor;
    }

    private static JenisPegawai jenis(Peran peran) {
        return switch (peran) {
            case KOMISIONER -> JenisPegawai.KOMISIONER;
            case AUDITOR, ADMIN, PEMANTAU -> JenisPegawai.LUAR;
            default -> JenisPegawai.PNS;
        };
    }

    public String akun(Peran peran) {
        return awalan + "." + peran.name().toLowerCase(Locale.ROOT);
    }
}
