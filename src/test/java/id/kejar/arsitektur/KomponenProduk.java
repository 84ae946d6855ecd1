package id.kejar.arsitektur;

import id.kejar.KejarApplication;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

/** The beans that Spring will find in the product, by name and without starting it. */
final class KomponenProduk {

    private KomponenProduk() {}

    static Map<String, Class<?>> menurutNama() {
        var wadah = new SimpleBeanDefinitionRegistry();
        return new ClassPathScanningCandidateComponentProvider(true)
                .findCandidateComponents(KejarApplication.class.getPackageName()).stream()
                        .filter(calon -> milikProduk(kelas(calon.getBeanClassName())))
                        .collect(Collectors.toMap(
                                calon -> AnnotationBeanNameGenerator.INSTANCE.generateBeanName(calon, wadah),
                                calon -> kelas(calon.getBeanClassName())));
    }

    /** Test classes live in the same packages. */
    private static boolean milikProduk(Class<?> kelas) {
        return asal(kelas).equals(asal(KejarApplication.class));
    }

    private static String asal(Class<?> kelas) {
        return kelas.getProtectionDomain().getCodeSource().getLocation().toString();
    }

    private static Class<?> kelas(String nama) {
        return ClassUtils.resolveClassName(nama, KejarApplication.class.getClassLoader());
    }
}
