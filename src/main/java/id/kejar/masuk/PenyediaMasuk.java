package id.kejar.masuk;

import id.kejar.organisasi.OrganisasiService;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks an account and its password, for people at the form and for programs with each call. Who he is may be typed as an
 * account or as a NIP, with spaces and dots or without.
 */
@Component
class PenyediaMasuk implements AuthenticationProvider {

    private final MasukService masuk;
    private final MasukProcess mesin;
    private final OrganisasiService organisasi;
    private final IngatanSandi ingatanSandi;
    private final IngatanStatus ingatanStatus;
    private final AkunTakDikenal takDikenal;
    private final BatasAlamat batasAlamat;

    PenyediaMasuk(
            MasukService masuk,
            MasukProcess mesin,
            OrganisasiService organisasi,
            IngatanSandi ingatanSandi,
            IngatanStatus ingatanStatus,
            AkunTakDikenal takDikenal,
            BatasAlamat batasAlamat) {
        this.masuk = masuk;
        this.mesin = mesin;
        this.organisasi = organisasi;
        this.ingatanSandi = ingatanSandi;
        this.ingatanStatus = ingatanStatus;
        this.takDikenal = takDikenal;
        this.batasAlamat = batasAlamat;
    }

    @Override
    public boolean supports(Class<?> jenis) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(jenis);
    }

    @Override
    public Authentication authenticate(Authentication permintaan) {
        var ketikan = permintaan.getName();
        var sandi = String.valueOf(permintaan.getCredentials());
        var akun = ingatanSandi.terbukti(ketikan, sandi) ? ketikan : diperiksa(ketikan, sandi, alamat(permintaan));
        var status = ingatanStatus.status(akun, masuk::status);
        if (!status.boleh()) {
            throw new DisabledException("Akun ini sudah ditutup, atau masa tugas pemiliknya sudah berakhir.");
        }
        var wewenang = AuthorityUtils.createAuthorityList(status.grup());
        var hasil = UsernamePasswordAuthenticationToken.authenticated(new User(akun, "", wewenang), null, wewenang);
        hasil.setDetails(permintaan.getDetails());
        return hasil;
    }

    private String diperiksa(String ketikan, String sandi, String alamat) {
        batasAlamat.tertutup(alamat).ifPresent(PenyediaMasuk::tungguDahulu);
        var akun = organisasi.akunMenurut(ketikan);
        var dikenal = mesin.ada(akun);
        (dikenal ? masuk.terkunci(akun) : takDikenal.terkunci(akun)).ifPresent(PenyediaMasuk::tungguDahulu);
        if (!mesin.cocok(akun, sandi)) {
            batasAlamat.gagal(alamat);
            if (dikenal) {
                masuk.sandiSalah(akun);
                ingatanSandi.lupakan(akun);
            } else {
                takDikenal.sandiSalah(akun);
            }
            throw new BadCredentialsException("Akun atau kata sandi tidak cocok.");
        }
        masuk.sandiBenar(akun);
        ingatanSandi.ingat(akun, sandi);
        return akun;
    }

    private static void tungguDahulu(Duration sisa) {
        throw new TungguDahulu(sisa);
    }

    private static String alamat(Authentication permintaan) {
        return Optional.ofNullable(permintaan.getDetails())
                .filter(WebAuthenticationDetails.class::isInstance)
                .map(rincian -> ((WebAuthenticationDetails) rincian).getRemoteAddress())
                .orElse("");
    }

    /** Too many wrong passwords. @see AturanKunci */
    static final class TungguDahulu extends LockedException {

        private final transient Duration sisa;

        TungguDahulu(Duration sisa) {
            super("Terlalu banyak percobaan yang salah.");
            this.sisa = sisa;
        }

        /** Whole seconds, at least one. */
        long detik() {
            return Math.max(1, sisa.plusMillis(999).toSeconds());
        }
    }
}
