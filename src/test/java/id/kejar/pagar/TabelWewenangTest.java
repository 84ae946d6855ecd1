package id.kejar.pagar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.organisasi.Peran;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class TabelWewenangTest {

    private final TabelWewenang mesin = new TabelWewenang(TabelMesin.ISI);

    @Test
    void barisYangPalingTepatYangBerlaku() {
        assertThat(mesin.baris("GET", "/group/count").orElseThrow().peran()).contains(Peran.ASN);
        assertThat(mesin.baris("GET", "/group/asn").orElseThrow().peran()).containsExactly(Peran.ADMIN);
    }

    @Test
    void yangTidakTertulisTertutup() {
        assertThat(mesin.baris("POST", "/deployment/create")).isEmpty();
        assertThat(mesin.baris("PUT", "/filter/abc")).isEmpty();
        assertThat(mesin.baris("POST", "/task/abc/complete/lagi")).isEmpty();
        assertThat(mesin.baris("PATCH", "/task")).isEmpty();
    }

    @Test
    void kepalaDibacaSepertiIsinya() {
        assertThat(mesin.baris("HEAD", "/task")).isEqualTo(mesin.baris("GET", "/task"));
    }

    @Test
    void tidakAdaAlamatYangTertulisDuaKali() {
        for (var tabel : List.of(TabelAlamat.ISI, TabelMesin.ISI, TabelMesin.WEBAPP, TabelMesin.APLIKASI)) {
            var terlihat = new HashSet<String>();
            assertThat(tabel).allMatch(baris -> terlihat.add(baris.cara() + " " + baris.pola()));
        }
    }

    /** Issue 5, point 3: the auditor changes nothing, the operator decides nothing, an observer sees aggregates only. */
    @Test
    void auditorTidakMengubahApaPun() {
        var bukanBacaan = Stream.of(TabelAlamat.ISI, TabelMesin.ISI, TabelMesin.WEBAPP)
                .flatMap(List::stream)
                .filter(baris -> !"GET".equals(baris.cara()) && baris.peran().contains(Peran.AUDITOR))
                .map(Baris::pola)
                .filter(pola -> !TANYA_DAN_MILIK_SENDIRI.contains(pola))
                .toList();
        assertThat(bukanBacaan).isEmpty();
    }

    /** Queries that are posted because they are long, and what is the auditor's own. */
    private static final List<String> TANYA_DAN_MILIK_SENDIRI = Stream.concat(
                    Stream.of("/pemberitahuan/{id}/dibaca", "/sandi"),
                    Stream.of(
                            "/task",
                            "/task/count",
                            "/filter/{id}/list",
                            "/filter/{id}/count",
                            "/filter/{id}/singleResult",
                            "/process-instance",
                            "/process-instance/count",
                            "/execution",
                            "/execution/count",
                            "/variable-instance",
                            "/variable-instance/count",
                            "/job",
                            "/job/count",
                            "/job-definition",
                            "/job-definition/count",
                            "/history/activity-instance",
                            "/history/activity-instance/count",
                            "/history/detail",
                            "/history/job-log",
                            "/history/job-log/count",
                            "/history/process-instance",
                            "/history/process-instance/count",
                            "/history/task",
                            "/history/task/count",
                            "/history/variable-instance",
                            "/history/variable-instance/count",
                            "/identity/password-policy",
                            "/group",
                            "/cockpit/plugin/base/{mesin}/incident",
                            "/cockpit/plugin/base/{mesin}/incident/count",
                            "/cockpit/plugin/base/{mesin}/process-instance",
                            "/cockpit/plugin/base/{mesin}/process-instance/count",
                            "/cockpit/plugin/base/{mesin}/process-instance/{id}/called-process-instances",
                            "/cockpit/plugin/base/{mesin}/process-definition/{id}/called-process-definitions"))
            .toList();

    @Test
    void pemantauTidakMemanggilMesin() {
        assertThat(Stream.of(TabelMesin.ISI, TabelMesin.WEBAPP, TabelMesin.APLIKASI)
                        .flatMap(List::stream)
                        .filter(baris -> baris.peran().contains(Peran.PEMANTAU)))
                .isEmpty();
        assertThat(PeranProcess.TABEL).noneMatch(hak -> hak.peran().contains(Peran.PEMANTAU));
    }

    @Test
    void setiapPeranBertempatDiTabel() {
        var disebut = EnumSet.noneOf(Peran.class);
        TabelAlamat.ISI.forEach(baris -> disebut.addAll(baris.peran()));
        assertThat(disebut).isEqualTo(EnumSet.allOf(Peran.class));
    }

    @ParameterizedTest
    @CsvSource({
        "/engine-rest/task,MESIN,/task",
        "/engine-rest/engine/default/task/1/complete,MESIN,/task/1/complete",
        "/camunda/api/engine/engine/default/incident/,MESIN,/incident",
        "/camunda/api/engine/engine/,MESIN,/engine",
        "/engine-rest/engine/lain/deployment/create,MESIN,/deployment/create",
        "/engine-rest,MESIN,''",
        "/camunda/api/cockpit/plugin/base/default/incident/,WEBAPP,/cockpit/plugin/base/default/incident",
        "/camunda/api/admin/setup/default/user/create,WEBAPP,/admin/setup/default/user/create",
        "/camunda/app/tasklist/default/,APLIKASI,/tasklist/default"
    })
    void panggilanTerbacaDariKeduaTempatMasuk(String alamat, PanggilanMesin.Tempat tempat, String jalur) {
        assertThat(PanggilanMesin.dari(new MockHttpServletRequest("GET", alamat)))
                .contains(new PanggilanMesin(tempat, jalur));
    }

    @Test
    void gambarWebappBukanPanggilan() {
        assertThat(PanggilanMesin.dari(new MockHttpServletRequest("GET", "/camunda/favicon.ico")))
                .isEmpty();
    }
}
