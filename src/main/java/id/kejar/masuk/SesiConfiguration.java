package id.kejar.masuk;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** What is kept of people between two requests: their session in the database, and before that nothing of ours (docs/adr/0029). */
@Configuration(proxyBeanMethods = false)
class SesiConfiguration {

    private static final int ALAMAT_DIINGAT = 400;

    private static final String TULIS_POSTGRES =
            """
            insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes) values (?, ?, ?)
            on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes""";
    private static final String TULIS_H2 =
            """
            merge into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
            key (session_primary_id, attribute_name) values (?, ?, ?)""";

    /** Requests at the same moment write the same attribute: the later one replaces it instead of failing. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sesiSerentak(DataSource basisData) throws SQLException {
        try (var sambungan = basisData.getConnection()) {
            var postgres = "PostgreSQL".equals(sambungan.getMetaData().getDatabaseProductName());
            return sesi -> sesi.setCreateSessionAttributeQuery(postgres ? TULIS_POSTGRES : TULIS_H2);
        }
    }

    /** Where somebody wanted to go before he logged in: a page, and kept by his browser, so that nobody fills the table of sessions. */
    @Bean
    RequestCache halamanYangDituju() {
        var ingatan = new CookieRequestCache();
        ingatan.setRequestMatcher(permintaan -> HttpMethod.GET.matches(permintaan.getMethod())
                && !permintaan.getServletPath().startsWith("/api/")
                && !permintaan.getServletPath().startsWith("/camunda/api/")
                && String.valueOf(permintaan.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE)
                && String.valueOf(permintaan.getQueryString()).length() <= ALAMAT_DIINGAT);
        return ingatan;
    }
}
