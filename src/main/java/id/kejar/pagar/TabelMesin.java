package id.kejar.pagar;

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
            tanya("/task", SATKER_DAN_ADMIN, "mencari tugas"),
            tanya("/task/count", SATKER_DAN_ADMIN, "menghitung tugas"),
            tanya("/task/{id}/complete", PELAKSANA, "menyelesaikan tugas"),
            tanya("/task/{id}/submit-form", PELAKSANA, "menyelesaikan tugas dari formulir"),
            tanya("/task/{id}/claim", PELAKSANA, "mengambil tugas kelompok"),
            tanya("/task/{id}/unclaim", PELAKSANA, "melepas tugas kelompok"),
            tanya("/task/{id}/comment/create", PELAKSANA, "memberi komentar"),
            baca("/filter/**", SATKER_DAN_ADMIN, "saringan Tasklist"),
            tanya("/filter/{id}/list", SATKER_DAN_ADMIN, "isi saringan"),
            tanya("/filter/{id}/count", SATKER_DAN_ADMIN, "isi saringan"),
            tanya("/filter/{id}/singleResult", SATKER_DAN_ADMIN, "isi saringan"),

            // models and running processes
            baca("/process-definition/**", SATKER_DAN_ADMIN, "model proses dan gambarnya"),
            tanya("/process-definition/key/buka-hari-kerja/start", EnumSet.of(Peran.OPERATOR), "membuka hari kerja"),
            tanya(
                    "/process-definition/key/buka-hari-kerja/submit-form",
                    EnumSet.of(Peran.OPERATOR),
                    "membuka hari kerja dari Tasklist"),
            baca("/decision-definition/**", PENGAWAS_DAN_ADMIN, "tabel keputusan"),
            baca("/decision-requirements-definition/**", PENGAWAS_DAN_ADMIN, "tabel keputusan"),
            baca("/process-instance/**", SATKER_DAN_ADMIN, "proses berjalan"),
            tanya("/process-instance", PENGAWAS_DAN_ADMIN, "mencari proses berjalan"),
            tanya("/process-instance/count", PENGAWAS_DAN_ADMIN, "menghitung proses berjalan"),
            baca("/execution/**", PENGAWAS_DAN_ADMIN, "proses berjalan"),
            tanya("/execution", PENGAWAS_DAN_ADMIN, "mencari proses berjalan"),
            tanya("/execution/count", PENGAWAS_DAN_ADMIN, "menghitung proses berjalan"),
            baca("/variable-instance/**", PENGAWAS_DAN_ADMIN, "nilai proses"),
            tanya("/variable-instance", PENGAWAS_DAN_ADMIN, "mencari nilai proses"),
            tanya("/variable-instance/count", PENGAWAS_DAN_ADMIN, "menghitung nilai proses"),
            baca("/event-subscription/**", PENGAWAS_DAN_ADMIN, "yang ditunggu proses"),
            baca("/incident/**", PENGAWAS_DAN_ADMIN, "gangguan"),
            baca("/job/**", PENGAWAS_DAN_ADMIN, "pekerjaan latar"),
            tanya("/job", PENGAWAS_DAN_ADMIN, "mencari pekerjaan latar"),
            tanya("/job/count", PENGAWAS_DAN_ADMIN, "menghitung pekerjaan latar"),
            baca("/job-definition/**", PENGAWAS_DAN_ADMIN, "pekerjaan latar"),
            tanya("/job-definition", PENGAWAS_DAN_ADMIN, "mencari pekerjaan latar"),
            tanya("/job-definition/count", PENGAWAS_DAN_ADMIN, "menghitung pekerjaan latar"),
            ganti("/job/{id}/retries", PENGAWAS_PEKERJAAN, "mengulang pekerjaan latar yang gagal"),

            // history
            baca("/history/**", SATKER_DAN_ADMIN, "riwayat proses"),
            tanya("/history/activity-instance", PENGAWAS_DAN_ADMIN, "mencari riwayat"),
            tanya("/history/activity-instance/count", PENGAWAS_DAN_ADMIN, "menghitung riwayat"),
            tanya("/history/detail", PENGAWAS_DAN_ADMIN, "mencari riwayat"),
            tanya("/history/job-log", PENGAWAS_DAN_ADMIN, "mencari riwayat"),
            tanya("/history/job-log/count", PENGAWAS_DAN_ADMIN, "menghitung riwayat"),
            tanya("/history/process-instance", PENGAWAS_DAN_ADMIN, "mencari riwayat"),
            tanya("/history/process-instance/count", PENGAWAS_DAN_ADMIN, "menghitung riwayat"),
            tanya("/history/task", PENGAWAS_DAN_ADMIN, "mencari riwayat"),
            tanya("/history/task/count", PENGAWAS_DAN_ADMIN, "menghitung riwayat"),
            tanya("/history/variable-instance", PENGAWAS_DAN_ADMIN, "mencari riwayat"),
            tanya("/history/variable-instance/count", PENGAWAS_DAN_ADMIN, "menghitung riwayat"),

            // accounts and rights, as far as the webapps ask for them
            baca("/identity/groups", SATKER_DAN_ADMIN, "kelompok sendiri"),
            baca("/identity/password-policy", SATKER_DAN_ADMIN, "aturan kata sandi"),
            tanya("/identity/password-policy", SATKER_DAN_ADMIN, "aturan kata sandi"),
            baca("/authorization/check", SATKER_DAN_ADMIN, "hak sendiri"),
            baca("/authorization/**", ADMIN, "hak semua kelompok"),
            baca("/user/{id}/profile", SATKER_DAN_ADMIN, "nama sendiri"),
            baca("/user/**", ADMIN, "akun"),
            baca("/group/**", ADMIN, "kelompok"),
            baca("/group/count", SATKER_DAN_ADMIN, "kelompok sendiri"),
            tanya("/group", SATKER_DAN_ADMIN, "kelompok sendiri"),
            tanya("/group/count", ADMIN, "menghitung kelompok"),
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
            tanya("/cockpit/plugin/base/{mesin}/incident", PENGAWAS_DAN_ADMIN, "isi Cockpit"),
            tanya("/cockpit/plugin/base/{mesin}/incident/count", PENGAWAS_DAN_ADMIN, "isi Cockpit"),
            tanya("/cockpit/plugin/base/{mesin}/process-instance", PENGAWAS_DAN_ADMIN, "isi Cockpit"),
            tanya("/cockpit/plugin/base/{mesin}/process-instance/count", PENGAWAS_DAN_ADMIN, "isi Cockpit"),
            tanya(
                    "/cockpit/plugin/base/{mesin}/process-instance/{id}/called-process-instances",
                    PENGAWAS_DAN_ADMIN,
                    "isi Cockpit"),
            tanya(
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

    private static Baris baca(String pola, Set<Peran> peran, String guna) {
        return new Baris("GET", pola, peran, guna);
    }

    private static Baris tanya(String pola, Set<Peran> peran, String guna) {
        return new Baris("POST", pola, peran, guna);
    }

    private static Baris ganti(String pola, Set<Peran> peran, String guna) {
        return new Baris("PUT", pola, peran, guna);
    }
}
