package id.kejar.pagar;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** A call that some JAX-RS resource on the class path answers; found by reading the annotations, as Jersey does. */
record PanggilanRest(String cara, String pola) {

    private static final int TERDALAM = 6;

    /** All calls of the resources below a package, in order. */
    static List<PanggilanRest> semua(String paket) {
        var pencari = new ClassPathScanningCandidateComponentProvider(false);
        pencari.addIncludeFilter(new AnnotationTypeFilter(Path.class, true, true));
        var ditemukan = new TreeSet<>(Comparator.comparing(PanggilanRest::pola).thenComparing(PanggilanRest::cara));
        for (var kandidat : pencari.findCandidateComponents(paket)) {
            var kelas = kelas(kandidat.getBeanClassName());
            anotasi(kelas, Path.class)
                    .ifPresent(awal -> telusuri(sambung("", awal.value()), kelas, 0, new HashSet<>(), ditemukan));
        }
        return new ArrayList<>(ditemukan);
    }

    /** With something in place of each variable that no database holds. */
    String jalur() {
        return pola.replaceAll("\\{[^}]*}", "tidak-ada");
    }

    private static void telusuri(
            String awal, Class<?> kelas, int dalam, Set<Class<?>> dilalui, Set<PanggilanRest> ditemukan) {
        if (dalam > TERDALAM || !dilalui.add(kelas)) {
            return;
        }
        for (var metode : kelas.getMethods()) {
            var jalur = anotasi(metode, Path.class).map(Path::value);
            var cara = cara(metode);
            var pola = jalur.map(satu -> sambung(awal, satu)).orElse(awal);
            if (cara.isPresent()) {
                ditemukan.add(new PanggilanRest(cara.get(), pola));
            } else if (jalur.isPresent() && !metode.getReturnType().isPrimitive()) {
                telusuri(pola, metode.getReturnType(), dalam + 1, dilalui, ditemukan);
            }
        }
        dilalui.remove(kelas);
    }

    private static String sambung(String awal, String jalur) {
        return (awal + "/" + jalur).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static Optional<String> cara(Method metode) {
        return warisan(metode).stream()
                .flatMap(satu -> Arrays.stream(satu.getAnnotations()))
                .map(satu -> satu.annotationType().getAnnotation(HttpMethod.class))
                .filter(satu -> satu != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> anotasi(Class<?> kelas, Class<A> jenis) {
        return leluhur(kelas).stream()
                .map(satu -> satu.getAnnotation(jenis))
                .filter(satu -> satu != null)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> anotasi(Method metode, Class<A> jenis) {
        return warisan(metode).stream()
                .map(satu -> satu.getAnnotation(jenis))
                .filter(satu -> satu != null)
                .findFirst();
    }

    /** The method as it is declared in the class and in everything that it is derived from. */
    private static List<Method> warisan(Method metode) {
        var semua = new ArrayList<Method>();
        for (var kelas : leluhur(metode.getDeclaringClass())) {
            Arrays.stream(kelas.getDeclaredMethods())
                    .filter(satu -> !Modifier.isStatic(satu.getModifiers()))
                    .filter(satu -> satu.getName().equals(metode.getName())
                            && Arrays.equals(satu.getParameterTypes(), metode.getParameterTypes()))
                    .forEach(semua::add);
        }
        return semua;
    }

    private static List<Class<?>> leluhur(Class<?> kelas) {
        var semua = new ArrayList<Class<?>>();
        var antrean = new ArrayDeque<Class<?>>(List.of(kelas));
        while (!antrean.isEmpty()) {
            var satu = antrean.poll();
            if (semua.contains(satu)) {
                continue;
            }
            semua.add(satu);
            if (satu.getSuperclass() != null) {
                antrean.add(satu.getSuperclass());
            }
            antrean.addAll(Arrays.asList(satu.getInterfaces()));
        }
        return semua;
    }

    private static Class<?> kelas(String nama) {
        try {
            return Class.forName(nama, false, PanggilanRest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
