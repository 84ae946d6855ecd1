package id.kejar.arsitektur;

import static id.kejar.arsitektur.Model.tempat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/**
 * Models and beans know each other by name only. A slip in a name would otherwise show itself when somebody reaches the
 * task.
 */
class PerangkaianTest {

    /** docs/proses.md: names that other systems rely on. */
    private static final Map<String, Set<String>> KUNCI = Map.of(
            "buka-hari-kerja", kata(""),
            "entri-harian", kata("isi-data-kinerja"),
            "ingatkan-pengisian", kata(""),
            "penugasan-pejabat", kata(""),
            "siklus-bulanan", kata(""),
            "verifikasi-bulanan",
                    kata("verifikasi-data-kinerja perbaiki-data-kinerja lengkapi-atasan-langsung"
                            + " tindak-lanjuti-keterlambatan"),
            "kompilasi-rendatin", kata("himpun-data-kinerja"),
            "rapat-pleno", kata("siapkan-rapat rapat-pleno"),
            "himpun-hasil-pleno", kata("himpun-hasil-pleno"));

    /** docs/adr/0004: a variable enters the models by entering this list, and none carries personal data. */
    private static final Set<String> VARIABEL = kata("satker periodeId entriId lembarId pegawaiId rapatId"
            + " daftarSatker satkerKode daftarLembar daftarPerbaikan adaVerifikator adaPengembalian putaran"
            + " hasil hasilKompilasi hasilPleno kembaliKe kuorum disahkan tindakan batasHariKerja akhirPengisian batasRisalah"
            + " adaPenarikan suratPerintahId berlakuSejak berakhirPada"
            + " atasan pernyataan catatan keterangan keputusan kegiatan");

    /** Beans that an expression may call. They are public: on others the call ends in a bare NullPointerException. */
    private static final Set<String> BEAN_EKSPRESI = Set.of("tenggatKerja");

    /** The engine's own offer and the words of the expression language. */
    private static final Set<String> BAWAAN = kata("execution null true false and or not empty");

    private static final Pattern EKSPRESI = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern TEKS = Pattern.compile("'[^']*'");
    private static final Pattern ENTITAS = Pattern.compile("&\\w+;");
    private static final Pattern BACA_VARIABEL = Pattern.compile("execution\\.getVariable\\('(\\w+)'\\)");
    private static final Pattern PANGGILAN_BEAN = Pattern.compile("(?!execution\\b)\\b(\\w+)\\.(\\w+)\\(([^)]*)\\)");
    private static final Pattern NAMA = Pattern.compile("(?<![.\\w])[A-Za-z_]\\w*");

    private static final Map<String, Class<?>> KOMPONEN = KomponenProduk.menurutNama();

    @Test
    void setiapDelegateExpressionMenunjukKomponenYangTepat() {
        var diperiksa =
                periksaPerangkai(ServiceTask.class, ServiceTask::getCamundaDelegateExpression, JavaDelegate.class)
                        + periksaPerangkai(
                                CamundaTaskListener.class,
                                CamundaTaskListener::getCamundaDelegateExpression,
                                TaskListener.class)
                        + periksaPerangkai(
                                CamundaExecutionListener.class,
                                CamundaExecutionListener::getCamundaDelegateExpression,
                                ExecutionListener.class);

        assertThat(diperiksa)
                .as("delegate expressions looked at, of those that the files hold")
                .isEqualTo((int) cari(Pattern.compile("delegateExpression=\"")).count());
    }

    @Test
    void modelTidakMemuatKelasDanSkrip() {
        var terlarang = Pattern.compile(
                "camunda:(class|expression|type|topic)=|Listener[^>]* (class|expression)=|:script|:connector");

        assertThat(cari(terlarang).map(MatchResult::group))
                .as("models carry bean names only (docs/adr/0001)")
                .isEmpty();
    }

    @Test
    void ekspresiHanyaMemakaiBeanDanVariabelYangDikenal() {
        var dikenal =
                Stream.of(BEAN_EKSPRESI, VARIABEL, BAWAAN).flatMap(Set::stream).collect(Collectors.toSet());
        assertSoftly(periksa -> ekspresi()
                .forEach(ekspresi -> periksa.assertThat(namaDalam(ekspresi).filter(nama -> !dikenal.contains(nama)))
                        .as("names in ${%s} that are neither a bean nor a documented variable", ekspresi)
                        .isEmpty()));
    }

    @Test
    void ekspresiHanyaMemanggilMethodPublikYangAda() {
        var panggilan =
                ekspresi().flatMap(e -> PANGGILAN_BEAN.matcher(e).results()).toList();
        assertThat(panggilan).isNotEmpty();
        assertSoftly(periksa -> panggilan.forEach(p -> periksa.assertThat(
                        methodPublik(p.group(1), p.group(2), p.group(3).split(",").length))
                .as("public method behind ${%s}", p.group())
                .isTrue()));
    }

    @Test
    void variabelYangDialirkanModelDikenal() {
        var dialirkan = Stream.of(
                        Model.semua(MultiInstanceLoopCharacteristics.class).stream()
                                .flatMap(u -> Stream.of(u.getCamundaCollection(), u.getCamundaElementVariable())),
                        Model.semua(CamundaIn.class).stream()
                                .filter(u -> u.getCamundaBusinessKey() == null)
                                .flatMap(u -> Stream.of(u.getCamundaSource(), u.getCamundaTarget())),
                        Model.semua(CamundaOut.class).stream()
                                .flatMap(u -> Stream.of(u.getCamundaSource(), u.getCamundaTarget())),
                        Model.semua(CamundaInputParameter.class).stream().map(CamundaInputParameter::getCamundaName))
                .flatMap(Function.identity());

        assertThat(dialirkan.filter(nama -> !VARIABEL.contains(nama)))
                .as("undocumented variables in collections, mappings and input parameters")
                .isEmpty();
    }

    @Test
    void setiapProsesYangDipanggilAdaDanMewarisiKunciBisnis() {
        var dapatDijalankan = Model.semua(Process.class).stream()
                .filter(Process::isExecutable)
                .map(Process::getId)
                .toList();
        assertSoftly(periksa -> Model.semua(CallActivity.class).forEach(panggilan -> {
            periksa.assertThat(panggilan.getCalledElement())
                    .as("%s: called process", tempat(panggilan))
                    .isIn(dapatDijalankan);
            periksa.assertThat(panggilan.getCamundaCalledElementBinding())
                    .as("%s: binding", tempat(panggilan))
                    .isEqualTo("deployment");
            periksa.assertThat(panggilan.getExtensionElements().getChildElementsByType(CamundaIn.class))
                    .as("%s: business key of the called process", tempat(panggilan))
                    .extracting(CamundaIn::getCamundaBusinessKey)
                    .contains("#{execution.processBusinessKey}");
        }));
    }

    @Test
    void setiapProsesDanTugasMemakaiKunciYangDijanjikan() {
        var kunci = new TreeMap<String, Set<String>>();
        Model.semua(Process.class).forEach(proses -> kunci.put(proses.getId(), new TreeSet<>()));
        Model.semua(UserTask.class)
                .forEach(tugas -> kunci.get(Model.proses(tugas).getId()).add(Model.kunci(tugas)));

        assertThat(kunci).containsAllEntriesOf(KUNCI);
    }

    private static <T extends ModelElementInstance> int periksaPerangkai(
            Class<T> unsur, Function<T, String> ekspresi, Class<?> peran) {
        var daftar = Model.semua(unsur);
        assertSoftly(periksa -> daftar.forEach(satu -> {
            var isi = String.valueOf(ekspresi.apply(satu));
            periksa.assertThat(isi).as("%s: delegate expression", tempat(satu)).matches("\\$\\{\\w+}");
            periksa.assertThat(KOMPONEN.get(isi.replaceAll("\\W", "")))
                    .as("%s: component behind %s", tempat(satu), isi)
                    .matches(
                            komponen -> komponen != null && peran.isAssignableFrom(komponen),
                            "is a " + peran.getName());
        }));
        return daftar.size();
    }

    /** What stands between the braces, except the delegate expressions. */
    private static Stream<String> ekspresi() {
        return cari(EKSPRESI)
                .map(hasil -> hasil.group(1))
                .filter(isi -> !KOMPONEN.containsKey(isi) || BEAN_EKSPRESI.contains(isi));
    }

    private static Stream<String> namaDalam(String ekspresi) {
        var tanpaTeks = ENTITAS.matcher(TEKS.matcher(ekspresi).replaceAll("")).replaceAll("");
        return Stream.concat(
                NAMA.matcher(tanpaTeks).results().map(MatchResult::group),
                BACA_VARIABEL.matcher(ekspresi).results().map(hasil -> hasil.group(1)));
    }

    private static boolean methodPublik(String bean, String nama, int jumlahArgumen) {
        var kelas = KOMPONEN.get(bean);
        return kelas != null
                && Modifier.isPublic(kelas.getModifiers())
                && Stream.of(kelas.getMethods())
                        .anyMatch(m -> m.getName().equals(nama) && m.getParameterCount() == jumlahArgumen);
    }

    private static Stream<MatchResult> cari(Pattern pola) {
        return Model.semua().stream()
                .flatMap(model -> pola.matcher(model.teks()).results());
    }

    private static Set<String> kata(String daftar) {
        return daftar.isEmpty() ? Set.of() : Set.of(daftar.split(" "));
    }
}
