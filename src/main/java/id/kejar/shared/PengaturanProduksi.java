package id.kejar.shared;

import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/**
 * With what KEJAR does not start in an office (issue 5.6): it says so before anything is opened, because a server that runs with a
 * secret everybody knows looks like one that is ready.
 */
final class PengaturanProduksi {

    private static final String POSTGRES = "jdbc:postgresql:";
    private static final Pattern SANDI_DALAM_ALAMAT = Pattern.compile("[?&]password=", Pattern.CASE_INSENSITIVE);
    private static final String BUAT_SANDI =
            "Buat sandi acak, misalnya dengan “openssl rand -base64 24”, pasang di PostgreSQL dengan \\password, dan isikan"
                    + " di %s.";

    private final Environment pengaturan;

    PengaturanProduksi(Environment pengaturan) {
        this.pengaturan = pengaturan;
    }

    /** @throws PengaturanDitolak for the first one that is refused */
    void periksa() {
        tanpaSatkerContoh();
        alamatPostgres();
        sandi("spring.datasource.username", "KEJAR_DB_USER", "spring.datasource.password", "KEJAR_DB_PASSWORD");
        if (!isi("KEJAR_DB_OWNER_USER").isEmpty()) {
            sandi("KEJAR_DB_OWNER_USER", "KEJAR_DB_OWNER_USER", "KEJAR_DB_OWNER_PASSWORD", "KEJAR_DB_OWNER_PASSWORD");
        }
    }

    private void tanpaSatkerContoh() {
        if (pengaturan.getProperty("kejar.demo", Boolean.class, false)) {
            throw new PengaturanDitolak(
                    "kejar.demo=true tidak berlaku pada profil produksi.",
                    "Hapus pengaturan itu (juga KEJAR_DEMO): akun satker contoh bersandi yang diketahui semua orang.");
        }
    }

    private void alamatPostgres() {
        var alamat = isi("spring.datasource.url");
        if (alamat.isEmpty()) {
            throw new PengaturanDitolak(
                    "Alamat basis data belum diisi.",
                    "Isi KEJAR_DB_URL (diawali " + POSTGRES
                            + "//), KEJAR_DB_USER, dan KEJAR_DB_PASSWORD sebelum menjalankan KEJAR.");
        }
        if (!alamat.startsWith(POSTGRES)) {
            throw new PengaturanDitolak(
                    "Profil produksi hanya memakai PostgreSQL.",
                    "Isi KEJAR_DB_URL dengan alamat yang diawali " + POSTGRES
                            + "//, misalnya jdbc:postgresql://localhost:5432/kejar.");
        }
        if (SANDI_DALAM_ALAMAT.matcher(alamat).find()) {
            throw new PengaturanDitolak(
                    "KEJAR_DB_URL memuat sandi.",
                    "Pindahkan sandinya ke KEJAR_DB_PASSWORD: alamat basis data dapat tampil di log dan daftar proses.");
        }
    }

    private void sandi(String kunciNama, String variabelNama, String kunciSandi, String variabelSandi) {
        var nama = isi(kunciNama);
        if (nama.isEmpty()) {
            throw new PengaturanDitolak(
                    variabelNama + " belum diisi.",
                    "Isi dengan nama pengguna KEJAR di PostgreSQL, misalnya kejar_app.");
        }
        KelemahanSandi.dari(nama, isi(kunciSandi)).ifPresent(kelemahan -> {
            throw new PengaturanDitolak(
                    "%s %s.".formatted(variabelSandi, kelemahan), BUAT_SANDI.formatted(variabelSandi));
        });
    }

    private String isi(String kunci) {
        return pengaturan.getProperty(kunci, "").strip();
    }
}
