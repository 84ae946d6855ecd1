package id.kejar.pagar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Peran;
import id.kejar.uji.KantorPeran;
import id.kejar.uji.KlienUji;
import id.kejar.uji.SatkerUji;
import id.kejar.uji.SesiUji;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The people of another office, one of each role, who try every address and every call with the ids of an office that is
 * full of data. Nothing of it may show in any answer, and nothing in it may change.
 */
public final class SatkerLain {

    private static final Pattern VARIABEL = Pattern.compile("\\{([^}]*)}");

    /** How many ids of a kind are tried: of each kind the first and the last, whatever their state. */
    private static final int TIAP_JENIS = 2;

    /** Where ids of a variable come from: in paths of ours by its name, where it is just {@code id} by the path. */
    private static final Map<String, String> SUMBER_ID = new LinkedHashMap<>();

    static {
        SUMBER_ID.put("/pemberitahuan/{id}", "select id from pemberitahuan");
        SUMBER_ID.put("/dokumen/{kunci}/{id}", "select id from dokumen");
        SUMBER_ID.put("/api/dokumen/{id}", "select id from dokumen");
        SUMBER_ID.put("/segel/{id}", "select id from segel");
        SUMBER_ID.put("/koreksi/{id}", "select id from koreksi");
        SUMBER_ID.put("/penugasan/{id}", "select id from surat_perintah");
        SUMBER_ID.put("/api/kalender/libur/{id}", "select id from hari_libur where satker = '657342'");
        SUMBER_ID.put("/api/kalender/ketidakhadiran/{id}", "select id from ketidakhadiran");
        SUMBER_ID.put("/pegawai/pindahan/{id}", "select id from pegawai where satker = '657342'");
        SUMBER_ID.put("/pegawai/impor/{id}", "select id from berkas_impor");
        SUMBER_ID.put("/pegawai/{id}", "select id from pegawai where satker = '657342'");
        SUMBER_ID.put("/subbagian/{id}", "select id from subbagian where satker = '657342'");
        SUMBER_ID.put("{entriId}", "select id from entri where status <> 'GUGUR'");
        SUMBER_ID.put("{kegiatanId}", "select id from kegiatan");
        SUMBER_ID.put("{buktiId}", "select id from bukti");
        SUMBER_ID.put("{lembarId}", "select id from lembar_verifikasi");
        SUMBER_ID.put("{rapatId}", "select id from rapat_pleno");
        SUMBER_ID.put("{naskahId}", "select id from naskah_bertanda_tangan");
        SUMBER_ID.put("{taskId}", "select id_ from act_ru_task");
        SUMBER_ID.put("{kunci}", "select kunci from periode");
        SUMBER_ID.put("{kunciPeriode}", "select kunci from periode");
        SUMBER_ID.put("{nomor}", "select 1");
        SUMBER_ID.put("{ke}", "select 0");
        SUMBER_ID.put("{bentuk}", "select 'docx'");
    }

    /** Ids in calls of the engine, by the first word of the path. */
    private static final Map<String, String> SUMBER_ID_MESIN = Map.ofEntries(
            Map.entry("task", "select id_ from act_ru_task"),
            Map.entry("process-instance", "select id_ from act_ru_execution where parent_id_ is null"),
            Map.entry("execution", "select id_ from act_ru_execution"),
            Map.entry("variable-instance", "select id_ from act_ru_variable"),
            Map.entry("job", "select id_ from act_ru_job where tenant_id_ is not null"),
            Map.entry("incident", "select id_ from act_ru_incident"),
            Map.entry("user", "select id_ from act_id_user where id_ not like 'lain.%'"),
            Map.entry("history/process-instance", "select id_ from act_hi_procinst where tenant_id_ is not null"),
            Map.entry("history/activity-instance", "select id_ from act_hi_actinst where tenant_id_ is not null"),
            Map.entry("history/variable-instance", "select id_ from act_hi_varinst where tenant_id_ is not null"),
            Map.entry("history/detail", "select id_ from act_hi_detail where tenant_id_ is not null"),
            Map.entry("history/job-log", "select id_ from act_hi_job_log where tenant_id_ is not null"),
            Map.entry("history/decision-instance", "select id_ from act_hi_decinst where tenant_id_ is not null"));

    /** All roles but the administrator, who keeps the engine of all offices and sees no page of another. */
    private static final List<Peran> PENCOBA =
            Stream.of(Peran.values()).filter(peran -> peran != Peran.ADMIN).toList();

    private final String satker;
    private final JdbcTemplate jdbc;
    private final KlienUji klien;
    private final KantorPeran kantor;
    private final Set<String> milikMereka;

    private SatkerLain(String satker, JdbcTemplate jdbc, KlienUji klien, KantorPeran kantor, Set<String> milikMereka) {
        this.satker = satker;
        this.jdbc = jdbc;
        this.klien = klien;
        this.kantor = kantor;
        this.milikMereka = milikMereka;
    }

    /** @param satker the office full of data */
    public static SatkerLain dirikan(String satker, OrganisasiService organisasi, JdbcTemplate jdbc, KlienUji klien) {
        var milikMereka = new LinkedHashSet<String>();
        milikMereka.add(satker);
        organisasi.semuaPegawai(satker).forEach(orang -> {
            milikMereka.add(orang.nama());
            orang.nip().ifPresent(nip -> milikMereka.add(nip.angka()));
        });
        assertThat(milikMereka).hasSizeGreaterThan(30);
        lengkapi(satker, jdbc);
        return new SatkerLain(
                satker,
                jdbc,
                klien,
                KantorPeran.dirikan(organisasi, SatkerUji.profil("910400", ZoneId.of("Asia/Jayapura")), "lain"),
                milikMereka);
    }

    /** What a month seldom has, so that there is one of everything to try. */
    private static void lengkapi(String satker, JdbcTemplate jdbc) {
        jdbc.update(
                "insert into hari_libur (id, satker, tanggal, nama, jenis, status)"
                        + " values (gen_random_uuid(), ?, date '2027-01-04', 'Libur setempat', 'LIBUR_SETEMPAT', 'RESMI')",
                satker);
        jdbc.update(
                "insert into berkas_impor (id, akun, satker, nama, isi, sidik, diunggah)"
                        + " values (gen_random_uuid(), 'operator', ?, 'daftar.csv', '\\x00'::bytea, 'x', now())",
                satker);
        jdbc.update(
                "insert into surat_perintah (id, satker, jenis, nomor, pejabat_id, pelaksana_id, mulai, selesai, berkas_id,"
                        + " nama_berkas, dicatat_oleh, dicatat_pada, revisi)"
                        + " select gen_random_uuid(), ?, 'PLH', '1/SP', a.id, b.id, date '2027-02-01', date '2027-02-02',"
                        + " (select id from berkas limit 1), 'sp.pdf', 'operator', now(), 0 from pegawai a, pegawai b"
                        + " where a.akun = 'kasubbag.kul' and b.akun = 'kasubbag.teknis'",
                satker);
        jdbc.update(
                "insert into naskah_bertanda_tangan (id, dokumen_id, urutan, berkas_id, nama_berkas, sha256, cara, lengkap,"
                        + " oleh, pada, revisi) select gen_random_uuid(), d.id, 99, b.id, 'naskah.pdf', b.sha256, 'UNGGAH', true,"
                        + " 'rendatin', now(), 0 from (select id from dokumen order by id limit 1) d,"
                        + " (select id, sha256 from berkas limit 1) b");
    }

    /** @return how many calls were made, so that nobody takes an empty walk for a clean one */
    public int cobaSemua() {
        var sebelum = keadaan();
        var bocor = new SoftAssertions();
        var banyak = 0;
        for (var peran : PENCOBA) {
            var sesi = klien.masuk(kantor.akun(peran));
            for (var baris : TabelAlamat.ISI) {
                for (var jalur : jalur(baris.pola())) {
                    banyak++;
                    periksa(bocor, peran, baris, jalur, sesi.panggil(baris.cara(), jalur, isi(baris)));
                }
            }
            for (var baris : TabelMesin.ISI) {
                for (var jalur : jalurMesin(baris.pola())) {
                    banyak += 2;
                    var kiriman = isi(baris);
                    periksa(bocor, peran, baris, jalur, lewatRest(peran, baris, "/engine-rest" + jalur, kiriman));
                    var lewatWebapp = "/camunda/api/engine/engine/default" + jalur;
                    periksa(bocor, peran, baris, lewatWebapp, sesi.panggil(baris.cara(), lewatWebapp, kiriman));
                }
            }
            banyak += cobaCockpit(bocor, peran, sesi);
        }
        bocor.assertAll();
        assertThat(keadaan()).isEqualTo(sebelum);
        return banyak;
    }

    private SesiUji.Jawaban lewatRest(Peran peran, Baris baris, String jalur, String isi) {
        var jawaban = klien.panggil(kantor.akun(peran), baris.cara(), jalur, isi);
        return new SesiUji.Jawaban(jawaban.status(), jawaban.isi().toString().getBytes(StandardCharsets.UTF_8));
    }

    private int cobaCockpit(SoftAssertions bocor, Peran peran, SesiUji sesi) {
        var jalur = new ArrayList<String>();
        for (var akhir : List.of("process-definition/statistics", "process-instance", "incident")) {
            jalur.add("/camunda/api/cockpit/plugin/base/default/" + akhir);
        }
        ambil("select id_ from act_ru_execution where parent_id_ is null")
                .forEach(id -> jalur.add("/camunda/api/cockpit/plugin/base/default/process-instance/" + id
                        + "/called-process-instances"));
        var baris = new Baris("GET", "cockpit", Set.of(), "");
        jalur.forEach(satu -> periksa(bocor, peran, baris, satu, sesi.panggil("GET", satu, null)));
        return jalur.size();
    }

    private void periksa(SoftAssertions bocor, Peran peran, Baris baris, String jalur, SesiUji.Jawaban jawaban) {
        // An answer may repeat what was asked for.
        var isi = jawaban.isi();
        var terlihat = milikMereka.stream()
                .filter(milik -> !jalur.contains(milik) && isi.contains(milik))
                .toList();
        bocor.assertThat(terlihat)
                .as("%s %s bagi %s (%d)", baris.cara(), jalur, peran, jawaban.status())
                .isEmpty();
        if (VARIABEL.matcher(baris.pola()).find() && !"GET".equals(baris.cara())) {
            bocor.assertThat(jawaban.status())
                    .as("%s %s bagi %s", baris.cara(), jalur, peran)
                    .isBetween(400, 499);
        }
        bocor.assertThat(jawaban.status())
                .as("%s %s bagi %s: %s", baris.cara(), jalur, peran, isi.length() > 300 ? "…" : isi)
                .isLessThan(500);
    }

    private static String isi(Baris baris) {
        return "GET".equals(baris.cara()) || "DELETE".equals(baris.cara()) ? null : "{}";
    }

    // ids ------------------------------------------------------------------------------------------------------

    private List<String> jalur(String pola) {
        var hasil = List.of(pola);
        var cocok = VARIABEL.matcher(pola);
        while (cocok.find()) {
            var variabel = cocok.group();
            var sumber = SUMBER_ID.entrySet().stream()
                    .filter(satu ->
                            variabel.equals("{id}") ? pola.startsWith(satu.getKey()) : variabel.equals(satu.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Dari mana " + variabel + " pada " + pola + "?"));
            hasil = isiVariabel(hasil, variabel, sumber);
        }
        return hasil;
    }

    private List<String> isiVariabel(List<String> jalur, String variabel, String sumber) {
        var id = ambil(sumber);
        assertThat(id).as("tidak ada data untuk %s: %s", variabel, sumber).isNotEmpty();
        return jalur.stream()
                .flatMap(satu -> id.stream().map(nilai -> satu.replace(variabel, nilai)))
                .toList();
    }

    private List<String> jalurMesin(String pola) {
        var dasar = pola.replace("/**", "");
        if (!pola.contains("{id}") && !pola.endsWith("/**")) {
            return List.of(pola);
        }
        var sumber = SUMBER_ID_MESIN.get(kata(dasar));
        if (pola.contains("{id}")) {
            return sumber == null ? List.of() : isiVariabel(List.of(pola), "{id}", sumber);
        }
        var jalur = new ArrayList<>(List.of(dasar));
        SUMBER_ID_MESIN.forEach((nama, kueri) -> {
            if (("/" + nama).equals(dasar) || ("/" + nama).startsWith(dasar + "/")) {
                jalur.add("/" + nama);
                ambil(kueri).forEach(id -> jalur.addAll(rincian("/" + nama + "/" + id)));
            }
        });
        return jalur;
    }

    private static String kata(String jalur) {
        return jalur.substring(1).split("/\\{")[0];
    }

    private static List<String> rincian(String satu) {
        return Stream.of(
                        "",
                        "/variables",
                        "/form",
                        "/form-variables",
                        "/comment",
                        "/identity-links",
                        "/activity-instances",
                        "/localVariables",
                        "/stacktrace",
                        "/profile",
                        "/attachment",
                        "/retries",
                        "/data")
                .map(akhir -> satu + akhir)
                .toList();
    }

    private List<String> ambil(String kueri) {
        var semua = jdbc.queryForList(kueri, Object.class).stream()
                .map(String::valueOf)
                .toList();
        return semua.size() <= TIAP_JENIS ? semua : List.of(semua.get(0), semua.get(semua.size() - 1));
    }

    // state ----------------------------------------------------------------------------------------------------

    /** A sum over every row of theirs that somebody might have changed, revisions included. */
    private Map<String, String> keadaan() {
        var keadaan = new LinkedHashMap<String, String>();
        for (var tabel : List.of(
                "entri",
                "lembar_verifikasi",
                "rapat_pleno",
                "dokumen",
                "koreksi",
                "surat_perintah",
                "pegawai",
                "periode",
                "nomor_naskah",
                "hari_libur")) {
            keadaan.put(tabel, jumlah(tabel + " t where t.satker = '" + satker + "'"));
        }
        for (var tabel : List.of("kegiatan", "bukti", "keputusan", "ketidakhadiran", "pemberitahuan")) {
            keadaan.put(tabel, jumlah(tabel + " t"));
        }
        return keadaan;
    }

    private String jumlah(String dari) {
        return jdbc.queryForObject("select md5(string_agg(t::text, ',' order by t::text)) from " + dari, String.class);
    }
}
