package id.kejar.masuk;

import id.kejar.organisasi.OrganisasiService;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
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
    private final PemeriksaSandi pemeriksa;
    private final OrganisasiService organisasi;
    private final IngatanStatus ingatanStatus;
    private final BatasAlamat batasAlamat;

    PenyediaMasuk(
            MasukService masuk,
            PemeriksaSandi pemeriksa,
            OrganisasiService organisasi,
            IngatanStatus ingatanStatus,
            BatasAlamat batasAlamat) {
        this.masuk = masuk;
        this.pemeriksa = pemeriksa;
        this.organisasi = organisasi;
        this.ingatanStatus = ingatanStatus;
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
        var alamat = alamat(permintaan);
        batasAlamat.tertutup(alamat).ifPresent(sisa -> {
            throw new TungguDahulu(sisa);
        });
        var akun = organisasi.akunMenurut(ketikan);
        if (!pemeriksa.cocok(akun, sandi)) {
            batasAlamat.gagal(alamat);
            throw new BadCredentialsException("Akun atau kata sandi tidak cocok.");
        }
        var status = ingatanStatus.status(akun, masuk::status);
        if (!status.boleh()) {
            throw new DisabledException("Akun ini sudah ditutup, atau masa tugas pemiliknya sudah berakhir.");
        }
        var wewenang = AuthorityUtils.createAuthorityList(status.grup());
        var hasil = UsernamePasswordAuthenticationToken.authenticated(new User(akun, "", wewenang), null, wewenang);
        hasil.setDetails(permintaan.getDetails());
        return hasil;
    }

    private static String alamat(Authentication permintaan) {
        return Optional.ofNullable(permintaan.getDetails())
                .filter(WebAuthenticationDetails.class::isInstance)
                .map(rincian -> ((WebAuthenticationDetails) rincian).getRemoteAddress())
                .orElse("");
    }
}
