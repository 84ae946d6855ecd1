package id.kejar.arsitektur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import id.kejar.kalender.TenggatKerja;
import id.kejar.shared.JamKejar;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** What docs/adr promises about the code. A rule that finds no class to judge fails, so that none dies unnoticed. */
@AnalyzeClasses(packages = "id.kejar", importOptions = ImportOption.DoNotIncludeTests.class)
class ArsitekturTest {

    /** A package may use the packages to its left, and none at its own place (docs/adr/0002). */
    private static final List<Set<String>> URUTAN = List.of(
            Set.of("shared"),
            Set.of("audit", "pdf", "tandatangan"),
            Set.of("organisasi", "bukti"),
            Set.of("pagar"),
            Set.of("penugasan", "pemberitahuan", "nomor", "masuk", "arsip"),
            Set.of("kalender", "indikator", "kepegawaian"),
            Set.of("periode"),
            Set.of("entri"),
            Set.of("temuan"),
            Set.of("verifikasi", "pengingat"),
            Set.of("kompilasi"),
            Set.of("pleno"),
            Set.of("segel"),
            Set.of("koreksi"),
            Set.of("laporan", "kinerja", "beranda", "demo", "mutubaku", "wilayah"),
            Set.of("pemeriksaan"));

    // the engine (docs/adr/0001)

    @ArchTest
    static final ArchRule hanyaKelasBersufiksMesinYangMengenalCamunda = noClasses()
            .that(beradaDiLuarShared())
            .and(tidakBerakhiran("Process", "Delegate", "Listener", "Variables"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule tanggalLamaHanyaDiTepiMesin = noClasses()
            .that(beradaDiLuarShared())
            .and(tidakBerakhiran("Process", "Delegate", "Listener"))
            .and(bukan(TenggatKerja.class))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Date.class)
            .because("only the engine wants it; everybody else uses java.time");

    // visibility (docs/adr/0002)

    @ArchTest
    static final ArchRule delegateTertutupDalamPaketnya =
            classes().that().haveSimpleNameEndingWith("Delegate").should().bePackagePrivate();

    @ArchTest
    static final ArchRule listenerTertutupDalamPaketnya =
            classes().that().haveSimpleNameEndingWith("Listener").should().bePackagePrivate();

    @ArchTest
    static final ArchRule controllerTertutupDalamPaketnya = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule repositoryTertutupDalamPaketnya = classes()
            .that()
            .areAssignableTo(Repository.class)
            .or()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .bePackagePrivate();

    // direction (docs/adr/0002)

    @ArchTest
    static void setiapPaketPunyaTempatDalamUrutan(JavaClasses produk) {
        classes()
                .that()
                .resideOutsideOfPackage("id.kejar")
                .should()
                .resideInAnyPackage(paket(URUTAN.stream().flatMap(Set::stream)))
                .because("a package takes its place in the order when it is begun (docs/adr/0002)")
                .check(produk);
    }

    @ArchTest
    static void paketHanyaMemakaiPaketDiKirinya(JavaClasses produk) {
        for (int tempat = 0; tempat < URUTAN.size(); tempat++) {
            for (String nama : URUTAN.get(tempat)) {
                var selainDiKiri = URUTAN.subList(tempat, URUTAN.size()).stream()
                        .flatMap(Set::stream)
                        .filter(lain -> !lain.equals(nama));
                noClasses()
                        .that()
                        .resideInAPackage("id.kejar." + nama + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(paket(selainDiKiri))
                        .because("dependencies point one way only (docs/adr/0002)")
                        .check(produk);
            }
        }
    }

    @ArchTest
    static final ArchRule laporanTidakDipakaiSiapaPun = noClasses()
            .that()
            .resideOutsideOfPackage("..laporan..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..laporan..");

    // names (docs/adr/0003)

    @ArchTest
    static final ArchRule namaKelasBerbahasaKantor = noClasses()
            .should()
            .haveNameMatching(".*\\.[^.]*(Entry|Evidence|Verification|Plenary|Employee)[^.]*")
            .because("if a Kasubbag says it, it is Indonesian");

    @ArchTest
    static final ArchRule namaKelasMenyebutTugasnya = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager)")
            .because("such a suffix hides what the class is for");

    // time (docs/adr/0009)

    @ArchTest
    static final ArchRule waktuHanyaDariJamKejar = noClasses()
            .that(bukan(JamKejar.class))
            .should()
            .accessTargetWhere(target(describe("the system's time", ArsitekturTest::waktuSistem)))
            .because("there is one clock and it is injected: LocalDate.now(clock)");

    // house rules

    @ArchTest
    static final ArchRule angkaKinerjaSelaluTepat = classes()
            .that()
            .resideInAnyPackage(
                    "..entri..",
                    "..verifikasi..",
                    "..kompilasi..",
                    "..pleno..",
                    "..segel..",
                    "..koreksi..",
                    "..periode..",
                    "..kinerja..",
                    "..nomor..",
                    "..mutubaku..")
            .should(new TanpaPecahanBiner())
            .because("what counts for a person is exact: int, long or BigDecimal");

    @ArchTest
    static final ArchRule tanpaInjeksiKeField = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule tidakMenulisKeKonsol = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private static DescribedPredicate<JavaClass> beradaDiLuarShared() {
        return JavaClass.Predicates.resideOutsideOfPackage("..shared..");
    }

    /** Judged by the top-level class: a lambda, record or enum inside a …Process belongs to it. */
    private static DescribedPredicate<JavaClass> tidakBerakhiran(String... akhiran) {
        return describe("are not named " + Stream.of(akhiran).map("…"::concat).toList(), kelas -> Stream.of(akhiran)
                .noneMatch(terluar(kelas).getSimpleName()::endsWith));
    }

    private static DescribedPredicate<JavaClass> bukan(Class<?> pengecualian) {
        return describe("are not " + pengecualian.getSimpleName(), kelas -> !terluar(kelas)
                .isEquivalentTo(pengecualian));
    }

    private static JavaClass terluar(JavaClass kelas) {
        return kelas.getEnclosingClass().map(ArsitekturTest::terluar).orElse(kelas);
    }

    private static String[] paket(Stream<String> nama) {
        return nama.map(n -> "id.kejar." + n + "..").toArray(String[]::new);
    }

    private static boolean waktuSistem(AccessTarget sasaran) {
        if (!(sasaran instanceof CodeUnitAccessTarget panggilan)) {
            return false;
        }
        var pemilik = panggilan.getOwner();
        var nama = panggilan.getName();
        if (pemilik.isEquivalentTo(Clock.class)) {
            return nama.startsWith("system") || nama.startsWith("tick");
        }
        if (pemilik.getPackageName().startsWith("java.time")) {
            return nama.equals("now")
                    && panggilan.getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
        }
        return pemilik.isEquivalentTo(System.class) && nama.equals("currentTimeMillis")
                || pemilik.isEquivalentTo(Calendar.class) && nama.equals("getInstance")
                || pemilik.isEquivalentTo(Date.class)
                        && nama.equals("<init>")
                        && panggilan.getRawParameterTypes().isEmpty();
    }
}
