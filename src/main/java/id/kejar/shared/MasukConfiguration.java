package id.kejar.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
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

    @Bean
    EngineAuthenticationProvider engineAuthenticationProvider(IdentityService identityService) {
        return new EngineAuthenticationProvider(identityService);
    }

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
            EngineAuthenticationProvider akun,
            AuthorizationManager<RequestAuthorizationContext> penjagaAlamat)
            throws Exception {
        return http.securityMatcher(permintaan -> permintaan.getServletPath().startsWith("/engine-rest")
                        || (BERSANDI.matches(permintaan)
                                && permintaan.getServletPath().startsWith("/api")))
                .authenticationProvider(akun)
                .authorizeHttpRequests(aturan -> aturan.requestMatchers("/engine-rest/**")
                        .authenticated()
                        .anyRequest()
                        .access(penjagaAlamat))
                .httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sesi -> sesi.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** People. The engine's webapps guard their own API with a token of their own, so ours leaves them out. */
    @Bean
    @Order(2)
    SecurityFilterChain orang(
            HttpSecurity http,
            EngineAuthenticationProvider akun,
            AuthorizationManager<RequestAuthorizationContext> penjagaAlamat,
            MultipartProperties unggahan)
            throws Exception {
        var token = CookieCsrfTokenRepository.withHttpOnlyFalse();
        token.setCookieName("KEJAR-XSRF");
        token.setHeaderName("X-KEJAR-XSRF");
        return http.authenticationProvider(akun)
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
                .formLogin(masuk ->
                        masuk.loginPage("/masuk").failureUrl("/masuk?galat").defaultSuccessUrl("/"))
                .logout(keluar ->
                        keluar.logoutRequestMatcher(KELUAR).logoutSuccessHandler(MasukConfiguration::sudahKeluar))
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
                                        + " frame-ancestors 'self'; form-action 'self'; base-uri 'self'"))
                        .frameOptions(bingkai -> bingkai.sameOrigin()))
                .build();
    }

    /** A page leads to the login; a call by script gets 401 and stays where it is. */
    private static void mintaMasuk(
            HttpServletRequest permintaan, HttpServletResponse jawaban, AuthenticationException e) throws IOException {
        var alamat = permintaan.getServletPath();
        if (alamat.startsWith("/api/") || alamat.startsWith("/camunda/api/")) {
            jawaban.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            jawaban.sendRedirect(permintaan.getContextPath() + "/masuk");
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
        if (permintaan.getUserPrincipal() == null) {
            mintaMasuk(permintaan, jawaban, null);
        } else if (AlamatTidakAda.sebab(e)) {
            jawaban.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            jawaban.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The webapps' own script goes on to the login by itself and wants no page. */
    private static void sudahKeluar(HttpServletRequest permintaan, HttpServletResponse jawaban, Authentication siapa)
            throws IOException {
        if (permintaan.getRequestURI().contains("/camunda/")) {
            jawaban.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            jawaban.sendRedirect(permintaan.getContextPath() + "/masuk?keluar");
        }
    }

    /** Our own button, and the one in the webapps' menu. */
    private static final RequestMatcher KELUAR = permintaan -> HttpMethod.POST.matches(permintaan.getMethod())
            && (permintaan.getServletPath().equals("/keluar")
                    || permintaan.getRequestURI().matches(".*/camunda/api/admin/auth/user/[^/]+/logout"));

    /** Tells the webapps who logged in with us. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> penggunaWebapp() {
        var pendaftaran = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        pendaftaran.setInitParameters(Map.of("authentication-provider", PenggunaWebappProvider.class.getName()));
        pendaftaran.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        pendaftaran.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
        return pendaftaran;
    }

    /** Tells the engine who calls {@code /engine-rest}, {@code /api} and our pages. */
    @Bean
    FilterRegistrationBean<PenggunaEngineFilter> penggunaEngine(IdentityService identityService) {
        var pendaftaran = new FilterRegistrationBean<>(new PenggunaEngineFilter(identityService));
        pendaftaran.addUrlPatterns("/engine-rest/*", "/api/*", "/");
        pendaftaran.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
        return pendaftaran;
    }
}
