package id.kejar.shared;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@Profile("produksi")
class ProduksiConfiguration {

    /** Before any bean is made, so that nothing has been opened, connected or migrated when the start is refused. */
    @Bean
    static BeanFactoryPostProcessor pengaturanProduksiDiperiksa(Environment pengaturan) {
        return pabrik -> new PengaturanProduksi(pengaturan).periksa();
    }
}
