package id.kejar.masuk;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.shared.AlamatTidakAda;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One login for our pages, Tasklist, Cockpit, Admin and REST, against the engine's identity tables (docs/adr/0008).
 *
 * <p>People log in by a form and carry a session; programs send HTTP Basic and carry none.
 */
@Configuration(proxyBeanMethods = false)
class MasukConfiguration {

    /** With this in its address a page says that the file of its form was too large. */
    private static final String TERLALU_BESAR = "terlaluBesar";

    private static final String[] TERBUKA = {
        "/masuk", "/css/**", "/lembar/**", "/webjars/**", "/actuator/health", "/favicon.ico"
    };
    private static final RequestMatcher BERSANDI = permintaan -> {
        var kepala = permintaan.getHeader("Authorization");
        return kepala != null && kepala.regionMatches(true, 0, "Basic ", 0, 6);
    };

    /** Authorities are the engine's group ids, without a prefix. */
    @Bean
    static GrantedAuthorityDefaults tanpaAwalanPeran() {
        return new GrantedAuthorityDefaults("");
    }

    /** Programs: every request proves itself, no session, hence no token against forged requests. */
    @Bean
    @Order(1)
    SecurityFilterChain program(
            HttpSecurity http,
            AuthorizationManager<RequestAuthorizationContext> penjagaAlamat,
            PemeriksaAkunFilter pemeriksaAkun)
            throws Exception {
        return http.securityMatcher(permintaan -> permintaan.getServletPath().startsWith("/engine-rest")
                        || (BERSANDI.matches(permintaan)
                                && permintaan.getServletPath().startsWith("/api")))
                .authorizeHttpRequests(aturan -> aturan.requestMatchers("/engine-rest/**")
                        .authenticated()
                        .anyRequest()
                        .access(penjagaAlamat))
                .httpBasic(dasar -> dasar.authenticationEntryPoint(MasukConfiguration::tolakProgram))
                .addFilterBefore(pemeriksaAkun, AuthorizationFilter.class)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sesi -> sesi.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** People. The engine's webapps guard their own API with a token of their own, so ours leaves them out. */
    @Bean
    @Order(2)
    SecurityFilterChain orang(
            HttpSecurity http,
            AuthorizationManager<RequestAuthorizationContext> penjagaAlamat,
            PemeriksaAkunFilter pemeriksaAkun,
            RequestCache halamanYangDituju,
            MultipartProperties unggahan,
            MasukOidc oidc)
            throws Exception {
        oidc.pasang(http);
        if (oidc.sandiDipakai()) {
            http.formLogin(masuk -> masuk.loginPage("/masuk")
                    .failureHandler(MasukConfiguration::gagalMasuk)
                    .defaultSuccessUrl("/"));
        }
        var token = CookieCsrfTokenRepository.withHttpOnlyFalse();
        token.setCookieName("KEJAR-XSRF");
        token.setHeaderName("X-KEJAR-XSRF");
        return http.requestCache(ingatan -> ingatan.requestCache(halamanYangDituju))
                .authorizeHttpRequests(aturan -> aturan.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        // Known hole of 7.24: this path makes an administrator for an anonymous caller.
                        .requestMatchers("/camunda/api/admin/setup/**")
                        .denyAll()
                        .requestMatchers(TERBUKA)
                        .permitAll()
                        // Which calls of the engine are open is for a filter behind this chain to say (package pagar).
                        .requestMatchers("/camunda/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/keluar")
                        .authenticated()
                        .anyRequest()
                        .access(penjagaAlamat))
                .addFilterBefore(pemeriksaAkun, AuthorizationFilter.class)
                .logout(keluar -> keluar.logoutRequestMatcher(KELUAR)
                        .logoutSuccessHandler(
                                (permintaan, jawaban, siapa) -> sudahKeluar(permintaan, jawaban, siapa, oidc)))
                .csrf(csrf -> csrf.csrfTokenRepository(token)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers("/camunda/**"))
                .exceptionHandling(galat -> galat.authenticationEntryPoint(MasukConfiguration::mintaMasuk)
                        .accessDeniedHandler((permintaan, jawaban, sebab) -> {
                            if (terlaluBesar(permintaan, unggahan)) {
                                jawaban.sendRedirect(permintaan.getRequestURI() + "?" + TERLALU_BESAR);
                            } else {
                                tolak(permintaan, jawaban, sebab);
                            }
                        }))
                .headers(kepala -> kepala.contentSecurityPolicy(
                                kebijakan -> kebijakan.policyDirectives("default-src 'self'; img-src 'self' data:;"
                                        + " object-src 'none'; frame-ancestors 'self'; form-action 'self'"
                                        + oidc.tujuanFormulir() + "; base-uri 'self'"))
                        .frameOptions(bingkai -> bingkai.sameOrigin())
                        .referrerPolicy(rujukan -> rujukan.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                izin -> izin.policy("geolocation=(), microphone=(), payment=(), usb=()")))
                .build();
    }

    @Bean
    PemeriksaAkunFilter pemeriksaAkun(MasukService masuk, IngatanStatus ingatan, ObjectMapper json) {
        return new PemeriksaAkunFilter(masuk, ingatan, json);
    }

    /** It stands in the chains of the login and nowhere else. */
    @Bean
    FilterRegistrationBean<PemeriksaAkunFilter> pemeriksaAkunHanyaDiRantai(PemeriksaAkunFilter pemeriksaAkun) {
        var pendaftaran = new FilterRegistrationBean<>(pemeriksaAkun);
        pendaftaran.setEnabled(false);
        return pendaftaran;
    }

    /** Back to the login, which says why and, for a closed account, how long it stays closed. */
    private static void gagalMasuk(
            HttpServletRequest permintaan, HttpServletResponse jawaban, AuthenticationException sebab)
            throws IOException {
        var alasan = sebab instanceof TungguDahulu tunggu
                ? "tunggu=" + tunggu.detik()
                : sebab instanceof DisabledException ? "tutup" : "galat";
        jawaban.sendRedirect(permintaan.getContextPath() + "/masuk?" + alasan);
    }

    private static void tolakProgram(
            HttpServletRequest permintaan, HttpServletResponse jawaban, AuthenticationException sebab)
            throws IOException {
        if (sebab instanceof TungguDahulu tunggu) {
            jawaban.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tunggu.detik()));
            jawaban.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        jawaban.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"KEJAR\"");
        jawaban.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    /** A page leads to the login; a call by script gets 401 and stays where it is. */
    private static void mintaMasuk(
            HttpServletRequest permintaan, HttpServletResponse jawaban, AuthenticationException e) throws IOException {
        var alamat = permintaan.getServletPath();
        if (alamat.startsWith("/api/") || alamat.startsWith("/camunda/api/")) {
            jawaban.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            var berakhir = permintaan.getRequestedSessionId() != null && !permintaan.isRequestedSessionIdValid();
            jawaban.sendRedirect(permintaan.getContextPath() + (berakhir ? "/masuk?berakhir" : "/masuk"));
        }
    }

    /** A form with a file beyond the limit is not read at all, so its token seems to be missing: its page says so. */
    private static boolean terlaluBesar(HttpServletRequest permintaan, MultipartProperties unggahan) {
        var jenis = permintaan.getContentType();
        return jenis != null
                && jenis.startsWith("multipart/")
                && permintaan.getContentLengthLong() > unggahan.getMaxFileSize().toBytes();
    }

    /** After the session has ended a call by script lacks its token too: what the person must do is log in. */
    private static void tolak(HttpServletRequest permintaan, HttpServletResponse jawaban, AccessDeniedException e)
            throws IOException {
        var siapa = SecurityContextHolder.getContext().getAuthentication();
        if (siapa == null || siapa instanceof AnonymousAuthenticationToken) {
            mintaMasuk(permintaan, jawaban, null);
        } else if (AlamatTidakAda.sebab(e)) {
            jawaban.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            permintaan.setAttribute(WebAttributes.ACCESS_DENIED_403, e);
            jawaban.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The webapps' own script goes on to the login by itself and wants no page. */
    private static void sudahKeluar(
            HttpServletRequest permintaan, HttpServletResponse jawaban, Authentication siapa, MasukOidc oidc)
            throws IOException, ServletException {
        if (permintaan.getRequestURI().contains("/camunda/")) {
            jawaban.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (siapa != null && siapa.getPrincipal() instanceof PenggunaKantor) {
            oidc.keluar().onLogoutSuccess(permintaan, jawaban, siapa);
        } else {
            jawaban.sendRedirect(permintaan.getContextPath() + "/masuk?keluar");
        }
    }

    /** Our own button, and the one in the webapps' menu. */
    private static final RequestMatcher KELUAR = permintaan -> HttpMethod.POST.matches(permintaan.getMethod())
            && (permintaan.getServletPath().equals("/keluar")
                    || permintaan.getRequestURI().matches(".*/camunda/api/admin/auth/user/[^/]+/logout")
                            && denganTandaWebapp(permintaan));

    /** The webapps' own token against forged requests, which stands in a cookie and is to come back in a header. */
    private static boolean denganTandaWebapp(HttpServletRequest permintaan) {
        var tanda = permintaan.getHeader("X-XSRF-TOKEN");
        return tanda != null
                && Stream.of(Optional.ofNullable(permintaan.getCookies()).orElse(new Cookie[0]))
                        .anyMatch(kuki -> "XSRF-TOKEN".equals(kuki.getName()) && tanda.equals(kuki.getValue()));
    }
}
