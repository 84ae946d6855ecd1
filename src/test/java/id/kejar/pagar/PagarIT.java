package id.kejar.pagar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Peran;
import id.kejar.uji.KantorPeran;
import id.kejar.uji.KlienUji;
import id.kejar.uji.SatkerUji;
import id.kejar.uji.SesiUji;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.script.ScriptEngineManager;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.util.ResourceTypeUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The fence, walked from both sides: every role at every address of ours and at every call of the engine and its webapps
 * gets what the tables say; and the known holes of the engine, tried from outside.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kejar.waktu.mulai=2026-11-11T07:45", "kejar.demo=false"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class PagarIT {

    /** Open to everybody before any login, or after it to whoever logged in: no row rules them. */
    private static final Set<String> TANPA_BARIS = Set.of("GET /masuk", "POST /keluar");

    private static final String UNGKAPAN = "${''.getClass().forName('java.lang.System').getProperty('user.dir')}";

    @DynamicPropertySource
    static void folderData(DynamicPropertyRegistry pengaturan) throws IOException {
        var folder = Files.createTempDirectory("kejar-pagar");
        pengaturan.add("kejar.data", folder::toString);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping alamat;

    @Autowired
    private AuthorizationService authorizationService;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private FilterService filterService;

    @Autowired
    private PeranProcess peranProcess;

    private KantorPeran kantor;
    private KlienUji klien;
    private final Map<Peran, SesiUji> sesi = new EnumMap<>(Peran.class);

    @BeforeAll
    void dirikan() {
        kantor = KantorPeran.dirikan(organisasi, SatkerUji.profil("910300", ZoneId.of("Asia/Makassar")), "satu");
        klien = new KlienUji(port);
        for (var peran : Peran.values()) {
            sesi.put(peran, klien.masuk(kantor.akun(peran)));
        }
    }

    // the tables -----------------------------------------------------------------------------------------------

    private List<String> alamatKita() {
        return alamat.getHandlerMethods().entrySet().stream()
                .filter(satu -> satu.getValue().getBeanType().getPackageName().startsWith("id.kejar"))
                .flatMap(satu -> caraDanPola(satu.getKey()))
                .distinct()
                .filter(satu -> !satu.endsWith(" /error"))
                .sorted()
                .toList();
    }

    private static Stream<String> caraDanPola(RequestMappingInfo info) {
        var cara = info.getMethodsCondition().getMethods().isEmpty()
                ? Set.of(RequestMethod.values())
                : info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream().flatMap(pola -> cara.stream().map(satu -> satu.name() + " " + pola));
    }

    @Test
    void tabelMemuatSetiapAlamatDanTidakSatuPunYangTidakAda() {
        assertThat(TabelAlamat.ISI.stream().map(baris -> baris.cara() + " " + baris.pola()))
                .containsExactlyInAnyOrderElementsOf(alamatKita().stream()
                        .filter(satu -> !TANPA_BARIS.contains(satu))
                        .toList());
    }

    @Test
    void setiapPeranDiSetiapAlamatMendapatYangTertulis() {
        var keliru = new SoftAssertions();
        for (var baris : TabelAlamat.ISI) {
            var jalur = baris.pola().replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000000");
            for (var peran : Peran.values()) {
                var jawaban = sesi.get(peran).panggil(baris.cara(), jalur, "GET".equals(baris.cara()) ? null : "{}");
                var tertutup = jawaban.status() == 403 && jawaban.isi().contains(baris.bukanPekerjaannya());
                keliru.assertThat(tertutup)
                        .as("%s %s bagi %s: %d", baris.cara(), jalur, peran, jawaban.status())
                        .isEqualTo(!baris.peran().contains(peran));
                keliru.assertThat(jawaban.status())
                        .as("%s %s bagi %s", baris.cara(), jalur, peran)
                        .isNotEqualTo(401)
                        .isLessThan(500);
            }
        }
        keliru.assertAll();
    }

    @Test
    void setiapPeranDiSetiapPanggilanMesinMendapatYangTertulis() {
        var tabel = new TabelWewenang(TabelMesin.ISI);
        var semua = PanggilanRest.semua("org.camunda.bpm.engine.rest.impl");
        assertThat(semua).hasSizeGreaterThan(400);
        var keliru = new SoftAssertions();
        for (var panggilan : semua) {
            if (panggilan.cara().equals("OPTIONS") || panggilan.pola().startsWith("/engine/")) {
                continue;
            }
            for (var peran : Peran.values()) {
                var terbuka = tabel.baris(panggilan.cara(), panggilan.jalur())
                        .filter(baris -> baris.peran().contains(peran))
                        .isPresent();
                var jawaban = klien.panggil(
                        kantor.akun(peran), panggilan.cara(), "/engine-rest" + panggilan.jalur(), isi(panggilan));
                keliru.assertThat(tertutup(jawaban))
                        .as("%s %s bagi %s: %s", panggilan.cara(), panggilan.jalur(), peran, jawaban)
                        .isEqualTo(!terbuka);
            }
            var lewatWebapp = sesi.get(Peran.ASN)
                    .panggil(panggilan.cara(), "/camunda/api/engine/engine/default" + panggilan.jalur(), (String)
                            isi(panggilan));
            keliru.assertThat(lewatWebapp.isi().contains(PagarMesinFilter.TERTUTUP)
                            || lewatWebapp.isi().contains(PagarMesinFilter.TUGAS))
                    .as("%s %s bagi ASN lewat webapp: %s", panggilan.cara(), panggilan.jalur(), lewatWebapp)
                    .isEqualTo(tabel.baris(panggilan.cara(), panggilan.jalur())
                            .filter(baris -> baris.peran().contains(Peran.ASN))
                            .isEmpty());
        }
        keliru.assertAll();
    }

    /** Cockpit asks for the names behind accounts; the engine tells of others only to the administrator. */
    @Test
    void daftarAkunMesinMemuatDiriSendiriSaja() {
        var sendiri = "[{\"id\":\"%1$s\",\"firstName\":\"Orang %1$s\",\"lastName\":\"\",\"email\":null}]";
        for (var peran : Kelompok.PENGAWAS) {
            var akun = kantor.akun(peran);
            assertThat(klien.panggil(akun, "GET", "/engine-rest/user", null)
                            .isi()
                            .toString())
                    .isEqualTo(sendiri.formatted(akun));
            assertThat(sesi.get(peran)
                            .panggil("GET", "/camunda/api/engine/engine/default/user", null)
                            .isi())
                    .isEqualTo(sendiri.formatted(akun));
        }
        assertThat(klien.panggil(kantor.akun(Peran.ADMIN), "GET", "/engine-rest/user", null)
                        .isi()
                        .toString())
                .contains(kantor.akun(Peran.ASN));
    }

    private static Object isi(PanggilanRest panggilan) {
        return "GET".equals(panggilan.cara()) || "DELETE".equals(panggilan.cara()) ? null : "{}";
    }

    private static boolean tertutup(KlienUji.Jawaban jawaban) {
        return jawaban.status() == 403
                && Set.of(PagarMesinFilter.TERTUTUP, PagarMesinFilter.TUGAS).contains(jawaban.kalimat());
    }

    @Test
    void setiapPeranDiSetiapWebappMendapatYangTertulis() {
        var keliru = new SoftAssertions();
        for (var baris : TabelMesin.APLIKASI) {
            var jalur = "/camunda/app" + baris.pola().replace("**", "default/");
            for (var peran : Peran.values()) {
                keliru.assertThat(sesi.get(peran).buka(jalur).status())
                        .as("%s bagi %s", jalur, peran)
                        .isEqualTo(baris.peran().contains(peran) ? 200 : 403);
            }
        }
        for (var panggilan : PanggilanRest.semua("org.camunda.bpm.webapp")) {
            if (panggilan.pola().endsWith("/logout")) {
                // It is our own log-out, and the sessions are needed.
                continue;
            }
            for (var peran : Peran.values()) {
                for (var jalur : Stream.of("/admin", "/cockpit", "/tasklist", "/welcome")
                        .map(webapp -> webapp + panggilan.jalur())
                        .toList()) {
                    var terbuka = new TabelWewenang(TabelMesin.WEBAPP)
                            .baris(panggilan.cara(), jalur)
                            .filter(baris -> baris.peran().contains(peran))
                            .isPresent();
                    var jawaban = sesi.get(peran).panggil(panggilan.cara(), "/camunda/api" + jalur, null);
                    keliru.assertThat(jawaban.status() == 403)
                            .as("%s %s bagi %s: %s", panggilan.cara(), jalur, peran, jawaban)
                            .isEqualTo(!terbuka);
                }
            }
        }
        keliru.assertAll();
    }

    @Test
    void hakDiMesinPersisSepertiTabelJugaSesudahDiubahOrang() {
        var seharusnya = hakTersimpan();
        var lebih = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        lebih.setGroupId(Peran.ASN.grup());
        lebih.setResource(Resources.DEPLOYMENT);
        lebih.setResourceId("*");
        lebih.addPermission(Permissions.CREATE);
        authorizationService.saveAuthorization(lebih);
        var ditawarkan = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        ditawarkan.setGroupId(Peran.RENDATIN.grup());
        ditawarkan.setResource(Resources.TASK);
        ditawarkan.setResourceId("sebuah-tugas");
        ditawarkan.addPermission(Permissions.READ);
        authorizationService.saveAuthorization(ditawarkan);
        assertThat(hakTersimpan()).isNotEqualTo(seharusnya);
        peranProcess.siapkan();
        assertThat(authorizationService
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .resourceId("sebuah-tugas")
                        .count())
                .as("yang diberikan mesin bagi tugas yang ditawarkan")
                .isOne();
        authorizationService.deleteAuthorization(ditawarkan.getId());
        assertThat(hakTersimpan()).isEqualTo(seharusnya);
        assertThat(seharusnya.stream().filter(hak -> hak.contains(" 5 "))).allMatch(hak -> hak.endsWith(" [READ]"));
    }

    /** As {@code group resource-type resource-id [permissions]}; the administrator's group has all of them. */
    private List<String> hakTersimpan() {
        return authorizationService.createAuthorizationQuery().list().stream()
                .filter(hak -> hak.getGroupId() != null && !Peran.ADMIN.grup().equals(hak.getGroupId()))
                .map(hak -> "%s %d %s %s"
                        .formatted(
                                hak.getGroupId(),
                                hak.getResourceType(),
                                hak.getResourceId(),
                                Arrays.stream(ResourceTypeUtil.getPermissionsByResourceType(hak.getResourceType()))
                                        .filter(hak::isPermissionGranted)
                                        .map(Permission::getName)
                                        .filter(nama -> !nama.equals("NONE"))
                                        .sorted()
                                        .toList()))
                .sorted()
                .toList();
    }

    // the known holes ------------------------------------------------------------------------------------------

    private void ditolak(KlienUji.Jawaban jawaban, int status) {
        assertThat(jawaban.status()).as("%s", jawaban).isEqualTo(status);
        assertThat(jawaban.kalimat()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"nameLike\":\"%%\",\"orQueries\":[{\"candidateGroupsExpression\":\"%s\"}]}]}",
                "{\"assigneeExpression\":\"%s\"}",
                "{\"orQueries\":[{\"assigneeExpressio\\u006e\":\"%s\"}],\"orQueries\":[]}",
                "{\"orQueries\":[{\"dueBeforeExpression\":\"%s\"}],\"sorting\":[]}"
            })
    void ungkapanDitolakDiKeduaTempat(String isi) {
        var permintaan = isi.formatted(UNGKAPAN);
        for (var jalur : List.of("/task", "/task/count")) {
            for (var awal : List.of("/engine-rest", "/engine-rest/engine/default")) {
                var jawaban = klien.panggil(kantor.akun(Peran.ASN), "POST", awal + jalur, permintaan);
                ditolak(jawaban, 400);
                assertThat(jawaban.kalimat()).isEqualTo(UngkapanFilter.DITOLAK);
            }
            var lewatWebapp =
                    sesi.get(Peran.ASN).panggil("POST", "/camunda/api/engine/engine/default" + jalur, permintaan);
            assertThat(lewatWebapp.status()).isEqualTo(400);
            assertThat(lewatWebapp.isi()).contains(UngkapanFilter.DITOLAK);
        }
    }

    @Test
    void ungkapanDiAlamatJugaDitolak() {
        ditolak(
                klien.panggil(kantor.akun(Peran.ASN), "GET", "/engine-rest/task?assigneeExpression=%24%7B1%7D", null),
                400);
    }

    @Test
    void ungkapanDalamIsiSaringanDitolak() {
        var saringan = filterService
                .createFilterQuery()
                .filterName("Tugas saya")
                .singleResult()
                .getId();
        ditolak(
                klien.panggil(
                        kantor.akun(Peran.ASN),
                        "POST",
                        "/engine-rest/filter/" + saringan + "/list",
                        "{\"orQueries\":[{\"assigneeExpression\":\"" + UNGKAPAN + "\"}]}"),
                400);
    }

    /** The hole itself, as long as the engine has it: a mend that is no longer needed may go. */
    @Test
    void tanpaMasukTidakAdaYangMembuatAdministrator() {
        var pengguna = "{\"profile\":{\"id\":\"tamu\",\"firstName\":\"T\",\"lastName\":\"T\",\"email\":\"\"},"
                + "\"credentials\":{\"password\":\"tamu-tamu-tamu\"}}";
        for (var jalur : List.of(
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup/lain/user/create")) {
            assertThat(klien.panggil(null, "POST", jalur, pengguna).status()).isIn(401, 403);
            assertThat(sesi.get(Peran.ADMIN).panggil("POST", jalur, pengguna).status())
                    .as(jalur)
                    .isEqualTo(403);
        }
        assertThat(identityService.createUserQuery().userId("tamu").count()).isZero();
        assertThat(identityService
                        .createUserQuery()
                        .memberOfGroup(Peran.ADMIN.grup())
                        .count())
                .isPositive();
    }

    @Test
    void tidakSeorangPunMembuatSaringanAtauMemasangModel() {
        var saringan = "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{},\"properties\":{}}";
        for (var peran : Peran.values()) {
            ditolak(klien.panggil(kantor.akun(peran), "POST", "/engine-rest/filter/create", saringan), 403);
            ditolak(klien.panggil(kantor.akun(peran), "POST", "/engine-rest/deployment/create", "{}"), 403);
            ditolak(klien.panggil(kantor.akun(peran), "POST", "/engine-rest/identity/verify", "{}"), 403);
        }
        assertThat(filterService.createFilterQuery().count()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "2001", "-1", "banyak", "99999999999"})
    void hasilTanpaBatasDitolak(String banyak) {
        ditolak(klien.panggil(kantor.akun(Peran.AUDITOR), "GET", "/engine-rest/task?maxResults=" + banyak, null), 400);
        ditolak(
                klien.panggil(
                        kantor.akun(Peran.AUDITOR), "POST", "/engine-rest/history/task?maxResults=" + banyak, "{}"),
                400);
    }

    @Test
    void tanpaBatasDiberiBatas() {
        assertThat(klien.ambil(kantor.akun(Peran.AUDITOR), "/engine-rest/task").isArray())
                .isTrue();
        assertThat(klien.ambil(kantor.akun(Peran.AUDITOR), "/engine-rest/history/process-instance?maxResults=2000")
                        .isArray())
                .isTrue();
    }

    @Test
    void kirimanBesarDitolakSebelumDibaca() {
        var besar = "{\"name\":\"" + "x".repeat(BatasKirimanFilter.TERBESAR) + "\"}";
        ditolak(klien.panggil(kantor.akun(Peran.ASN), "POST", "/engine-rest/task", besar), 413);
        ditolak(klien.panggil(kantor.akun(Peran.ASN), "POST", "/api/hari", besar), 413);
    }

    /** A class named in a posted value is not built: whoever can name one can have code run. */
    @Test
    void nilaiBerkelasDitolak() {
        var isi = "{\"variables\":{\"x\":{\"type\":\"Object\",\"value\":\"{}\",\"valueInfo\":{\"objectTypeName\":"
                + "\"javax.swing.JEditorPane\",\"serializationDataFormat\":\"application/json\"}}}}";
        var jawaban = klien.panggil(
                kantor.akun(Peran.OPERATOR), "POST", "/engine-rest/process-definition/key/buka-hari-kerja/start", isi);
        assertThat(jawaban.status()).as("%s", jawaban).isBetween(400, 499);
    }

    /** A start takes instructions that begin in the middle of a model, past its checks and in another satker. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Buka_Lembar_Harian\","
                        + "\"variables\":{\"satkerKode\":{\"value\":\"658834\",\"type\":\"String\"}}}]}",
                "{\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Hari_Dibuka\"}]}",
                "{\"skipCustomListeners\":true}",
                "{\"businessKey\":\"karangan\"}",
                "{\"variables\":{\"daftarSatker\":{\"value\":\"x\"}}}",
                "{\"variables\":{\"apa\":{\"value\":\"x\"}}}"
            })
    void mulaiHanyaDenganNilaiFormulirnya(String isi) {
        var mulai = "/process-definition/key/buka-hari-kerja/";
        var sebelum = klien.ambil(kantor.akun(Peran.AUDITOR), "/engine-rest/history/process-instance/count");
        for (var langkah : List.of("start", "start/", "submit-form")) {
            ditolak(klien.panggil(kantor.akun(Peran.OPERATOR), "POST", "/engine-rest" + mulai + langkah, isi), 422);
            assertThat(sesi.get(Peran.OPERATOR)
                            .panggil("POST", "/camunda/api/engine/engine/default" + mulai + langkah, isi)
                            .status())
                    .isEqualTo(422);
        }
        assertThat(klien.ambil(kantor.akun(Peran.AUDITOR), "/engine-rest/history/process-instance/count"))
                .isEqualTo(sebelum);
    }

    /** Written with codes a call could pass the fence as another than the engine takes it for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%65ngine-rest/user",
                "/engine-rest/us%65r",
                "/engine-rest/task/x/c%6Fmplete",
                "/camunda/%61pi/engine/engine/default/user",
                "/camunda/%61pi/admin/setup/default/user/create"
            })
    void alamatBersandiDitolak(String jalur) {
        for (var cara : List.of("GET", "POST")) {
            assertThat(klien.panggil(null, cara, jalur, null).status()).as(cara).isEqualTo(400);
            assertThat(klien.panggil(kantor.akun(Peran.ASN), cara, jalur, null).status())
                    .as(cara)
                    .isEqualTo(400);
            assertThat(sesi.get(Peran.ADMIN).panggil(cara, jalur, null).status())
                    .as(cara)
                    .isEqualTo(400);
        }
    }

    @Test
    void awalHasilYangMustahilDitolak() {
        ditolak(klien.panggil(kantor.akun(Peran.ASN), "GET", "/engine-rest/task?firstResult=-5", null), 400);
    }

    @Test
    void tidakAdaBahasaSkrip() {
        assertThat(new ScriptEngineManager()
                        .getEngineFactories().stream()
                                .flatMap(pabrik -> pabrik.getNames().stream())
                                .map(String::toLowerCase)
                                .collect(Collectors.toSet()))
                .doesNotContain("groovy", "javascript", "js", "ruby", "python", "jython", "jruby", "kotlin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/h2-console",
                "/h2-console/",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/v3/api-docs",
                "/engine-rest/../actuator/env",
                "/tidak-ada"
            })
    void yangTidakDibukaTidakAda(String jalur) {
        for (var peran : List.of(Peran.ASN, Peran.ADMIN)) {
            assertThat(sesi.get(peran).buka(jalur).status()).as(jalur).isIn(400, 404);
        }
        assertThat(klien.panggil(null, "GET", jalur, null).status()).isIn(302, 400, 401);
    }

    @Test
    void kesehatanTerbukaTanpaRincian() {
        var jawaban = klien.panggil(null, "GET", "/actuator/health", null);
        assertThat(jawaban.status()).isEqualTo(200);
        assertThat(jawaban.isi().size()).isEqualTo(1);
    }

    @Test
    void galatTidakMenceritakanIsiPerut() {
        var jawaban = new ArrayList<String>();
        jawaban.add(klien.panggil(kantor.akun(Peran.ASN), "GET", "/api/entri/bukan-uuid", null)
                .isi()
                .toString());
        jawaban.add(klien.panggil(kantor.akun(Peran.ASN), "POST", "/engine-rest/task", "{rusak")
                .isi()
                .toString());
        jawaban.add(klien.panggil(kantor.akun(Peran.ASN), "POST", "/engine-rest/task", "[]")
                .isi()
                .toString());
        jawaban.add(klien.panggil(kantor.akun(Peran.ASN), "POST", "/engine-rest/task", "{\"createdAfter\":\"2020\"}")
                .isi()
                .toString());
        jawaban.add(sesi.get(Peran.AUDITOR).buka("/jejak?dari=-999999999-01-01").isi());
        jawaban.add(sesi.get(Peran.ASN).buka("/kinerja/hari/bukan-uuid").isi());
        jawaban.add(sesi.get(Peran.ASN).buka("/kinerja?bulan=%00").isi());
        assertThat(jawaban)
                .noneMatch(isi -> isi.contains("Exception")
                        || isi.contains("at org.")
                        || isi.contains("org.camunda")
                        || isi.contains("id.kejar."));
    }

    @Test
    void caraYangTidakDikenalDitolak() {
        for (var cara : List.of(HttpMethod.TRACE, HttpMethod.PATCH)) {
            assertThat(klien.panggil(kantor.akun(Peran.ADMIN), cara.name(), "/engine-rest/task", null)
                            .status())
                    .isBetween(400, 499);
        }
    }
}
