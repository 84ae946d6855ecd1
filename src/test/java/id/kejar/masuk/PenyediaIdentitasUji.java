package id.kejar.masuk;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** An identity provider as an office has one: Spring Authorization Server on this machine. Found by no scan. */
@EnableWebMvc
@EnableWebSecurity
class PenyediaIdentitasUji {

    static final String KLIEN = "kejar";
    static final String RAHASIA = "rahasia-uji-oidc";
    static final String SANDI = "sandi-kantor";

    /** What the next tokens are spoilt with; {@code null} for sound ones. */
    static volatile String cacat;

    static ServletWebServerApplicationContext jalankan() {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(PenyediaIdentitasUji.class)
                .web(WebApplicationType.SERVLET)
                .properties("spring.main.banner-mode=off", "spring.jmx.enabled=false")
                .run("--kejar.demo=false");
    }

    @Bean
    TomcatServletWebServerFactory server() {
        return new TomcatServletWebServerFactory(0);
    }

    /** Without any servlet Tomcat asks no filter. */
    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    @Bean
    DelegatingFilterProxyRegistrationBean rantai() {
        return new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
    }

    @Bean
    @Order(1)
    SecurityFilterChain oidc(HttpSecurity http) throws Exception {
        var server = OAuth2AuthorizationServerConfigurer.authorizationServer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, satu -> satu.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(aturan -> aturan.anyRequest().authenticated())
                .exceptionHandling(
                        galat -> galat.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain orang(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(aturan -> aturan.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService orangKantor() {
        return new InMemoryUserDetailsManager(
                User.withUsername("19910830 202506 1 005")
                        .password("{noop}" + SANDI)
                        .roles("X")
                        .build(),
                User.withUsername("tamu").password("{noop}" + SANDI).roles("X").build());
    }

    @Bean
    RegisteredClientRepository klien() {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId("1")
                .clientId(KLIEN)
                .clientSecret("{noop}" + RAHASIA)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                // On loopback any port will do (RFC 8252).
                .redirectUri("http://127.0.0.1/login/oauth2/code/kantor")
                .scope("openid")
                .scope("profile")
                .build());
    }

    @Bean
    JWKSource<SecurityContext> kunci() throws GeneralSecurityException {
        var pembuat = KeyPairGenerator.getInstance("RSA");
        pembuat.initialize(2048);
        var pasangan = pembuat.generateKeyPair();
        return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pasangan.getPublic())
                .privateKey(pasangan.getPrivate())
                .keyID("uji")
                .build()));
    }

    @Bean
    JwtDecoder pembaca(JWKSource<SecurityContext> kunci) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(kunci);
    }

    @Bean
    AuthorizationServerSettings pengaturan() {
        return AuthorizationServerSettings.builder().build();
    }

    /** Claims groups of its own, which KEJAR must not believe. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> isiToken() {
        return token -> {
            if (!OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
                return;
            }
            token.getClaims()
                    .claim("preferred_username", token.getPrincipal().getName())
                    .claim("groups", List.of("camunda-admin", "operator"));
            if ("penerima".equals(cacat)) {
                token.getClaims().audience(List.of("aplikasi-lain"));
            } else if ("kedaluwarsa".equals(cacat)) {
                token.getClaims()
                        .issuedAt(Instant.now().minusSeconds(7_200))
                        .expiresAt(Instant.now().minusSeconds(3_600));
            } else if ("penerbit".equals(cacat)) {
                token.getClaims().issuer("http://penyedia-lain.example");
            }
        };
    }
}
