package id.kejar.pagar;

import static id.kejar.pagar.Baris.baca;
import static id.kejar.pagar.Baris.ganti;
import static id.kejar.pagar.Baris.kirim;
import static id.kejar.pagar.Kelompok.PELAKSANA;
import static id.kejar.pagar.Kelompok.PENGAWAS_DAN_ADMIN;
import static id.kejar.pagar.Kelompok.SATKER_DAN_ADMIN;
import static id.kejar.pagar.Kelompok.dan;

import id.kejar.organisasi.Peran;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which calls of the engine's REST are open, for both mounts: for programs below {@code /engine-rest}, for the webapps below
 * {@code /camunda/api}. What does not stand here is closed to everybody, the administrator included: deployments, filters
 * and scripts are code, and whoever moves a token, sets a variable or hands a task on goes past the rules of the office.
 *
 * <p>What an open call answers is narrowed by the engine's own grants ({@link PeranProcess}) and by the satker.
 */
final class TabelMesin {

    private static final Set<Peran> ADMIN = EnumSet.of(Peran.ADMIN);
    private static final Set<Peran> PENGAWAS_PEKERJAAN = EnumSet.of(Peran.OPERATOR, Peran.ADMIN);

    /** Paths below the engine, without the mount and without {@code engine/default}. */
    static final List<Baris> ISI = List.of(
            // tasks
            baca("/task/**", SATKER_DAN_ADMIN, "daftar tugas, formulir, riwayat komentar"),
            kirim("/task", SATKER_DAN_ADMIN, "mencari tugas"),
            kirim("/task/count", SATKER_DAN_ADMIN, "menghitung tugas"),
            kirim("/task/{id}/complete", PELAKSANA, "menyelesaikan tugas"),
            kirim("/task/{id}/submit-form", PELAKSANA, "menyelesaikan tugas dari formulir"),
            kirim("/task/{id}/claim", PELAKSANA, "mengambil tugas kelompok"),
            kirim("/task/{id}/unclaim", PELAKSANA, "melepas tugas kelompok"),
            kirim("/task/{id}/comment/create", PELAKSANA, "memberi komentar"),
            baca("/filter/**", SATKER_DAN_ADMIN, "saringan Tasklist"),
            kirim("/filter/{id}/list", SATKER_DAN_ADMIN, "isi saringan"),
            kirim("/filter/{id}/count", SATKER_DAN_ADMIN, "isi saringan"),
            kirim("/filter/{id}/singleResult", SATKER_DAN_ADMIN, "isi saringan"),

            // models and running processes
            baca("/process-definition/**", SATKER_DAN_ADMIN, "model proses dan gambarnya"),
            kirim("/process-definition/key/buka-hari-kerja/start", EnumSet.of(Peran.OPERATOR), "membuka hari kerja"),
            kirim(
                    "/process-definition/key/buka-hari-kerja/submit-form",
                    EnumSet.of(Peran.OPERATOR),
                    "membuka hari kerja dari Tasklist"),
            baca("/decision-definition/**", PENGAWAS_DAN_ADMIN, "tabel keputusan"),
            baca("/decision-requirements-definition/**", PENGAWAS_DAN_ADMIN, "tabel keputusan"),
            baca("/process-instance/**", SATKER_DAN_ADMIN, "proses berjalan"),
            kirim("/process-instance", PENGAWAS_DAN_ADMIN, "mencari proses berjalan"),
            kirim("/process-instance/count", PENGAWAS_DAN_ADMIN, "menghitung proses berjalan"),
            baca("/execution/**", PENGAWAS_DAN_ADMIN, "proses berjalan"),
            kirim("/execution", PENGAWAS_DAN_ADMIN, "mencari proses berjalan"),
            kirim("/execution/count", PENGAWAS_DAN_ADMIN, "menghitung proses berjalan"),
            baca("/variable-instance/**", PENGAWAS_DAN_ADMIN, "nilai proses"),
            kirim("/variable-instance", PENGAWAS_DAN_ADMIN, "mencari nilai proses"),
            kirim("/variable-instance/count", PENGAWAS_DAN_ADMIN, "menghitung nilai proses"),
            baca("/event-subscription/**", PENGAWAS_DAN_ADMIN, "yang ditunggu proses"),
            baca("/incident/**", PENGAWAS_DAN_ADMIN, "gangguan"),
            baca("/job/**", PENGAWAS_DAN_ADMIN, "pekerjaan latar"),
            kirim("/job", PENGAWAS_DAN_ADMIN, "mencari pekerjaan latar"),
            kirim("/job/count", PENGAWAS_DAN_ADMIN, "menghitung pekerjaan latar"),
            baca("/job-definition/**", PENGAWAS_DAN_ADMIN, "pekerjaan latar"),
            kirim("/job-definition", PENGAWAS_DAN_ADMIN, "mencari pekerjaan latar"),
            kirim("/job-definition/count", PENGAWAS_DAN_ADMIN, "menghitung pekerjaan latar"),
            ganti("/job/{id}/retries", PENGAWAS_PEKERJAAN, "mengulang pekerjaan latar yang gagal"),

            // history
            baca("/history/**", SATKER_DAN_ADMIN, "riwayat proses"),
            kirim("/history/activity-instance", PENGAWAS_DAN_ADMIN, "mencari riwayat"),
            kirim("/history/activity-instance/count", PENGAWAS_DAN_ADMIN, "menghitung riwayat"),
            kirim("/history/detail", PENGAWAS_DAN_ADMIN, "mencari riwayat"),
            kirim("/history/job-log", PENGAWAS_DAN_ADMIN, "mencari riwayat"),
            kirim("/history/job-log/count", PENGAWAS_DAN_ADMIN, "menghitung riwayat"),
            kirim("/history/process-instance", PENGAWAS_DAN_ADMIN, "mencari riwayat"),
            kirim("/history/process-instance/count", PENGAWAS_DAN_ADMIN, "menghitung riwayat"),
            kirim("/history/task", PENGAWAS_DAN_ADMIN, "mencari riwayat"),
            kirim("/history/task/count", PENGAWAS_DAN_ADMIN, "menghitung riwayat"),
            kirim("/history/variable-instance", PENGAWAS_DAN_ADMIN, "mencari riwayat"),
            kirim("/history/variable-instance/count", PENGAWAS_DAN_ADMIN, "menghitung riwayat"),

            // accounts and rights, as far as the webapps ask for them
            baca("/identity/groups", SATKER_DAN_ADMIN, "kelompok sendiri"),
            baca("/identity/password-policy", SATKER_DAN_ADMIN, "aturan kata sandi"),
            kirim("/identity/password-policy", SATKER_DAN_ADMIN, "aturan kata sandi"),
            baca("/authorization/check", SATKER_DAN_ADMIN, "hak sendiri"),
            baca("/authorization/**", ADMIN, "hak semua kelompok"),
            baca("/user/{id}/profile", SATKER_DAN_ADMIN, "nama sendiri"),
            baca("/user", PENGAWAS_DAN_ADMIN, "ditanyakan Cockpit; selain administrator hanya melihat akunnya sendiri"),
            baca("/user/**", ADMIN, "akun"),
            baca("/group/**", ADMIN, "kelompok"),
            baca("/group/count", SATKER_DAN_ADMIN, "kelompok sendiri"),
            kirim("/group", SATKER_DAN_ADMIN, "kelompok sendiri"),
            kirim("/group/count", ADMIN, "menghitung kelompok"),
            baca("/tenant/**", ADMIN, "satker sebagai tenant mesin"),
            baca("/deployment/**", PENGAWAS_DAN_ADMIN, "model terpasang"),
            baca("/batch/**", PENGAWAS_DAN_ADMIN, "pekerjaan massal"),
            baca("/case-definition/**", PENGAWAS_DAN_ADMIN, "ditanyakan Cockpit; KEJAR tidak memakainya"),
            baca("/metrics/**", ADMIN, "hitungan mesin"),
            baca("/engine/**", SATKER_DAN_ADMIN, "nama mesin"),
            baca("", SATKER_DAN_ADMIN, "nama mesin"));

    /** Calls of the webapps that are not the engine's, below {@code /camunda/api}. */
    static final List<Baris> WEBAPP = List.of(
            baca("/admin/auth/user/{mesin}", SATKER_DAN_ADMIN, "siapa yang masuk"),
            baca("/{aplikasi}/plugin/{nama}/static/**", SATKER_DAN_ADMIN, "bagian halaman"),
            baca("/admin/plugin/adminPlugins/{mesin}/metrics/aggregated", ADMIN, "hitungan mesin"),
            baca("/cockpit/plugin/base/{mesin}/**", PENGAWAS_DAN_ADMIN, "isi Cockpit"),
            kirim("/cockpit/plugin/base/{mesin}/incident", PENGAWAS_DAN_ADMIN, "isi Cockpit"),
            kirim("/cockpit/plugin/base/{mesin}/incident/count", PENGAWAS_DAN_ADMIN, "isi Cockpit"),
            kirim("/cockpit/plugin/base/{mesin}/process-instance", PENGAWAS_DAN_ADMIN, "isi Cockpit"),
            kirim("/cockpit/plugin/base/{mesin}/process-instance/count", PENGAWAS_DAN_ADMIN, "isi Cockpit"),
            kirim(
                    "/cockpit/plugin/base/{mesin}/process-instance/{id}/called-process-instances",
                    PENGAWAS_DAN_ADMIN,
                    "isi Cockpit"),
            kirim(
                    "/cockpit/plugin/base/{mesin}/process-definition/{id}/called-process-definitions",
                    PENGAWAS_DAN_ADMIN,
                    "isi Cockpit"));

    /** Who may open a webapp at all; below {@code /camunda/app}. */
    static final List<Baris> APLIKASI = List.of(
            baca("/tasklist/**", dan(PELAKSANA, Peran.ADMIN), "Tasklist"),
            baca("/cockpit/**", PENGAWAS_DAN_ADMIN, "Cockpit"),
            baca("/admin/**", ADMIN, "Admin"),
            baca("/welcome/**", SATKER_DAN_ADMIN, "halaman pembuka"));

    private TabelMesin() {}
}
