package id.kejar.shared;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.Pointcuts;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;

/** Every transaction of ours is begun again after a conflict, as the engine's commands are. */
@Configuration(proxyBeanMethods = false)
class PengulangConfiguration {

    private static final String KEJAR = "id.kejar.";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static PengulangBentrok pengulangBentrok() {
        return new PengulangBentrok();
    }

    /** Stands outside the transaction, whose own advice has the lowest precedence. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor pengulangTransaksi(PengulangBentrok pengulang) {
        // An invocation may go on once only; each attempt takes a copy of it.
        MethodInterceptor ulang = panggilan -> pengulang.jalankan(
                () -> ((ProxyMethodInvocation) panggilan).invocableClone().proceed());
        var bertransaksi = new ComposablePointcut(
                        (ClassFilter) kelas -> kelas.getName().startsWith(KEJAR))
                .intersection(Pointcuts.union(
                        AnnotationMatchingPointcut.forClassAnnotation(Transactional.class),
                        AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class)));
        var advisor = new DefaultPointcutAdvisor(bertransaksi, ulang);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }
}
