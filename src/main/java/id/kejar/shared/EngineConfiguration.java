package id.kejar.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What KEJAR changes in the engine; each item has its reason in its own class. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    ProcessEnginePlugin pengaturanKejar(
            PengulangBentrok pengulang,
            PenyandiSandi penyandi,
            ObjectProvider<PasswordPolicy> kebijakanSandi,
            List<DmnTransformListener> pemeriksaTabel) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                // Accounts such as kasubbag.kul carry a dot, which the engine's default pattern refuses.
                engine.setUserResourceWhitelistPattern("[a-zA-Z0-9]+(\\.[a-zA-Z0-9]+)*");
                engine.setCustomHistoryLevels(tambah(engine.getCustomHistoryLevels(), new RiwayatKejar()));
                engine.setHistoryRemovalTimeProvider(new MasaSimpanRiwayat());
                // We grant and never revoke (PeranProcess): no need to look for revocations with every act.
                engine.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
                engine.setCustomSessionFactories(
                        tambah(engine.getCustomSessionFactories(), (SessionFactory) new HakKelompok.Pabrik()));
                engine.setPasswordEncryptor(penyandi);
                kebijakanSandi.ifAvailable(engine::setPasswordPolicy);
                engine.setEnablePasswordPolicy(true);
                // An account closes by our own rule, which both nodes and our pages know; two rules would get in each
                // other's way.
                engine.setLoginMaxAttempts(Integer.MAX_VALUE);
                engine.setLoginDelayBase(0);
                engine.setLoginDelayMaxTime(0);
                // A value of a class of somebody's choice would be built by naming it in a posted variable.
                engine.setDeserializationTypeValidationEnabled(true);
                engine.setIdentityProviderSessionFactory(new GenericManagerFactory(PenjagaAdministrator.class));
                engine.setCommandCheckers(List.of(new TenantCommandChecker(), new HakPemegangTugas()));
                engine.setTenantIdProvider(new SatkerTenantProvider());
                engine.setCustomPreBPMNParseListeners(tambah(
                        tambah(engine.getCustomPreBPMNParseListeners(), new KunciTugasParseListener()),
                        new PemegangTugasParseListener()));
                engine.setDmnEngineConfiguration(tabelKeputusan(pemeriksaTabel));
                engine.setCustomPreCommandInterceptorsTxRequired(tambah(
                        engine.getCustomPreCommandInterceptorsTxRequired(), new KesalahanEngineInterceptor(pengulang)));
                engine.setCustomPreCommandInterceptorsTxRequiresNew(tambah(
                        engine.getCustomPreCommandInterceptorsTxRequiresNew(),
                        new KesalahanEngineInterceptor(pengulang)));
            }
        };
    }

    /** Each feature looks over the tables that it reads, whenever one is deployed. */
    static DefaultDmnEngineConfiguration tabelKeputusan(List<DmnTransformListener> pemeriksa) {
        var tabel = new DefaultDmnEngineConfiguration();
        tabel.getTransformer().getTransformListeners().addAll(pemeriksa);
        return tabel;
    }

    private static <T> List<T> tambah(List<T> ada, T baru) {
        var semua = ada == null ? new ArrayList<T>() : new ArrayList<>(ada);
        semua.add(baru);
        return semua;
    }

    @Bean
    PenyandiSandi penyandiSandi() {
        return new PenyandiSandi();
    }

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

    @Bean
    FilterRegistrationBean<KirimanFilter> kirimanFilter(KirimanService kiriman, ObjectMapper json) {
        var pendaftaran = new FilterRegistrationBean<>(new KirimanFilter(kiriman, json));
        pendaftaran.addUrlPatterns("/api/*", "/engine-rest/*", "/camunda/api/*");
        pendaftaran.setOrder(Ordered.LOWEST_PRECEDENCE - 14);
        return pendaftaran;
    }

    @Bean
    FilterRegistrationBean<LepasTugasFilter> lepasTugasFilter(TaskService taskService, ObjectMapper json) {
        var pendaftaran = new FilterRegistrationBean<>(new LepasTugasFilter(taskService, json));
        pendaftaran.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        pendaftaran.setOrder(Ordered.LOWEST_PRECEDENCE - 12);
        return pendaftaran;
    }

    @Bean
    FilterRegistrationBean<KomentarTugasFilter> komentarTugasFilter(
            TaskService taskService,
            HistoryService historyService,
            IdentityService identityService,
            AtasNamaSistem atasNamaSistem,
            ObjectMapper json) {
        var pendaftaran = new FilterRegistrationBean<>(
                new KomentarTugasFilter(taskService, historyService, identityService, atasNamaSistem, json));
        pendaftaran.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        pendaftaran.setOrder(Ordered.LOWEST_PRECEDENCE - 12);
        return pendaftaran;
    }

    @Bean
    FilterRegistrationBean<NilaiKirimanFilter> nilaiKirimanFilter(
            TaskService taskService, AtasNamaSistem atasNamaSistem, ObjectMapper json) {
        var pendaftaran = new FilterRegistrationBean<>(new NilaiKirimanFilter(taskService, atasNamaSistem, json));
        pendaftaran.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        pendaftaran.setOrder(Ordered.LOWEST_PRECEDENCE - 11);
        return pendaftaran;
    }

    @Bean
    FilterRegistrationBean<IsianSekaliPakaiFilter> isianSekaliPakaiFilter(TaskService taskService, ObjectMapper json) {
        var pendaftaran = new FilterRegistrationBean<>(new IsianSekaliPakaiFilter(taskService, json));
        pendaftaran.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        pendaftaran.setOrder(Ordered.LOWEST_PRECEDENCE - 9);
        return pendaftaran;
    }

    @Bean
    FilterRegistrationBean<KesalahanEngineFilter> kesalahanEngineFilter(ObjectMapper json) {
        var pendaftaran = new FilterRegistrationBean<>(new KesalahanEngineFilter(json));
        pendaftaran.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        pendaftaran.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return pendaftaran;
    }
}
