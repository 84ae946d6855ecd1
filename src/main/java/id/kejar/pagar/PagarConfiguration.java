package id.kejar.pagar;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * The fence around the engine's REST, behind the login and before everything that reads what is posted: is the call open
 * at all, is it small, does it carry code, does it ask for too much.
 */
@Configuration(proxyBeanMethods = false)
class PagarConfiguration {

    private static final String[] REST_MESIN = {"/engine-rest/*", "/camunda/api/*"};
    private static final String[] SELURUH_MESIN = {"/engine-rest/*", "/camunda/api/*", "/camunda/app/*"};

    @Bean
    FilterRegistrationBean<AlamatPolosFilter> alamatPolos(ObjectMapper json) {
        var pendaftaran = new FilterRegistrationBean<>(new AlamatPolosFilter(json));
        pendaftaran.addUrlPatterns(SELURUH_MESIN);
        pendaftaran.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return pendaftaran;
    }

    @Bean
    FilterRegistrationBean<PagarMesinFilter> pagarMesin(ObjectMapper json) {
        return pasang(new PagarMesinFilter(json), 18, SELURUH_MESIN);
    }

    @Bean
    FilterRegistrationBean<BatasKirimanFilter> batasKiriman(ObjectMapper json) {
        return pasang(new BatasKirimanFilter(json), 17, "/engine-rest/*", "/camunda/api/*", "/api/*");
    }

    @Bean
    FilterRegistrationBean<UngkapanFilter> ungkapan(ObjectMapper json) {
        return pasang(new UngkapanFilter(json), 16, REST_MESIN);
    }

    @Bean
    FilterRegistrationBean<BatasHasilFilter> batasHasil(ObjectMapper json) {
        return pasang(new BatasHasilFilter(json), 15, REST_MESIN);
    }

    private static <F extends Filter> FilterRegistrationBean<F> pasang(
            F penyaring, int sebelumAkhir, String... alamat) {
        var pendaftaran = new FilterRegistrationBean<>(penyaring);
        pendaftaran.addUrlPatterns(alamat);
        pendaftaran.setOrder(Ordered.LOWEST_PRECEDENCE - sebelumAkhir);
        return pendaftaran;
    }
}
