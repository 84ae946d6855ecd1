package id.kejar.masuk;

import id.kejar.organisasi.OrganisasiService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Login at the office's identity provider. The provider says who somebody is; what he may do stands in the engine's
 * store, never in the token.
 */
@Component
class MasukOidc {

    private static final Logger LOG = LoggerFactory.getLogger(MasukOidc.class);
    private static final String ASING = "akun_tidak_dikenal";
    private static final String DITUTUP = "akun_ditutup";

    private final PengaturanOidc pengaturan;
    private final MasukService masuk;
    private final OrganisasiService organisasi;
    private final OidcUserService layanan = new OidcUserService();
    private final PenyediaIdentitas penyedia;

    MasukOidc(PengaturanOidc pengaturan, MasukService masuk, OrganisasiService organisasi) {
        this.pengaturan = pengaturan;
        this.masuk = masuk;
        this.organisasi = organisasi;
        this.penyedia = new PenyediaIdentitas(pengaturan);
    }

    void pasang(HttpSecurity http) throws Exception {
        if (!pengaturan.dipakai()) {
            return;
        }
        http.oauth2Login(kantor -> kantor.clientRegistrationRepository(penyedia)
                .authorizedClientRepository(new TanpaToken())
                .loginPage("/masuk")
                .defaultSuccessUrl("/")
                .userInfoEndpoint(orang -> orang.oidcUserService(this::kenali))
                .failureHandler(MasukOidc::gagal)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F menujuPenyedia) {
                        menujuPenyedia.setAuthenticationFailureHandler(MasukOidc::gagal);
                        return menujuPenyedia;
                    }
                }));
    }

    boolean sandiDipakai() {
        return pengaturan.sandiDipakai();
    }

    /** Where our forms may lead besides our own pages: the button of log-out to the provider's. */
    String tujuanFormulir() {
        return pengaturan.dipakai() ? " " + pengaturan.asal() : "";
    }

    /** Ends the provider's session too, which would else let the next person at this computer in. */
    LogoutSuccessHandler keluar() {
        var keluar = new OidcClientInitiatedLogoutSuccessHandler(penyedia);
        keluar.setPostLogoutRedirectUri("{baseUrl}/masuk?keluar");
        keluar.setDefaultTargetUrl("/masuk?keluar");
        return keluar;
    }

    private OidcUser kenali(OidcUserRequest permintaan) {
        var orang = layanan.loadUser(permintaan);
        var nilai = orang.getClaimAsString(pengaturan.klaim());
        var akun = organisasi.akunMenurut(nilai == null ? "" : nilai);
        if (!masuk.dikenal(akun)) {
            throw new OAuth2AuthenticationException(ASING);
        }
        var status = masuk.status(akun);
        if (!status.boleh()) {
            throw new OAuth2AuthenticationException(DITUTUP);
        }
        return new PenggunaKantor(akun, AuthorityUtils.createAuthorityList(status.grup()), orang);
    }

    private static void gagal(HttpServletRequest permintaan, HttpServletResponse jawaban, AuthenticationException sebab)
            throws IOException {
        var kode = sebab instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "";
        LOG.warn(
                "Masuk lewat akun kantor gagal: {} ({})",
                kode.isEmpty() ? "penyedia tidak menjawab" : kode,
                NestedExceptionUtils.getMostSpecificCause(sebab).getClass().getSimpleName());
        var alasan =
                switch (kode) {
                    case ASING -> "kantor=asing";
                    case DITUTUP -> "tutup";
                    default -> "kantor=gagal";
                };
        jawaban.sendRedirect(permintaan.getContextPath() + "/masuk?" + alasan);
    }

    /** KEJAR asks the provider for nothing in a person's name, so it keeps none of his tokens. */
    private static final class TanpaToken implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
                String id, Authentication siapa, HttpServletRequest permintaan) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient klien,
                Authentication siapa,
                HttpServletRequest permintaan,
                HttpServletResponse jawaban) {
            // Nothing to keep.
        }

        @Override
        public void removeAuthorizedClient(
                String id, Authentication siapa, HttpServletRequest permintaan, HttpServletResponse jawaban) {
            // Nothing was kept.
        }
    }
}
