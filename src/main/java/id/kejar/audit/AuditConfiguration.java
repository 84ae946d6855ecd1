package id.kejar.audit;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    /** Also a failure of a kind that Spring Security does not know is told. */
    @Bean
    AuthenticationEventPublisher peristiwaMasuk(ApplicationEventPublisher peristiwa) {
        var penerbit = new DefaultAuthenticationEventPublisher(peristiwa);
        penerbit.setDefaultAuthenticationFailureEvent(AuthenticationFailureBadCredentialsEvent.class);
        return penerbit;
    }

    @Bean
    FilterRegistrationBean<PencatatPenolakanFilter> pencatatPenolakanFilter(JejakMasukService jejak) {
        var pendaftaran = new FilterRegistrationBean<>(new PencatatPenolakanFilter(jejak));
        pendaftaran.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return pendaftaran;
    }
}
