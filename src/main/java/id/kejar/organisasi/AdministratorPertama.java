package id.kejar.organisasi;

import id.kejar.audit.JejakService;
import id.kejar.shared.KelemahanSandi;
import id.kejar.shared.PengaturanDitolak;
import id.kejar.shared.PerintahRunner;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one account with which an office begins. It comes from the environment, once: as soon as there is an administrator, nobody who
 * can set a variable becomes one. While there is none, KEJAR does not run, because the engine would let anybody make himself one
 * (issue 5.5, {@code /camunda/api/admin/setup}).
 *
 * <p>It is an account of the engine without a person of the office behind it.
 */
@Component
@Profile("produksi")
@ConditionalOnMissingBean(PerintahRunner.class)
@Order(20)
class AdministratorPertama implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(AdministratorPertama.class);

    /** As the engine takes account names, see EngineConfiguration; 64 characters are its column. */
    private static final Pattern AKUN = Pattern.compile("(?=.{3,64}$)[a-zA-Z0-9]+(\\.[a-zA-Z0-9]+)*");

    private final AkunProcess daftarAkun;
    private final JejakService jejak;
    private final ApplicationEventPublisher peristiwa;
    private final String akun;
    private final String sandi;

    AdministratorPertama(
            AkunProcess daftarAkun,
            JejakService jejak,
            ApplicationEventPublisher peristiwa,
            @Value("${KEJAR_ADMIN_AKUN:}") String akun,
            @Value("${KEJAR_ADMIN_SANDI:}") String sandi) {
        this.daftarAkun = daftarAkun;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
        this.akun = akun.strip();
        this.sandi = sandi;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments argumen) {
        if (daftarAkun.adaAdministrator()) {
            if (!akun.isEmpty() || !sandi.isEmpty()) {
                LOG.info("Administrator sudah ada: KEJAR_ADMIN_AKUN dan KEJAR_ADMIN_SANDI diabaikan. Hapus keduanya.");
            }
            return;
        }
        periksa();
        daftarAkun.buatAdministrator(akun, sandi);
        jejak.catat(
                JejakService.SELURUH_SATKER,
                "ADMINISTRATOR_DIBUAT",
                akun,
                "Administrator pertama, dari pengaturan saat KEJAR pertama kali dimulai");
        peristiwa.publishEvent(new SandiAwalDiberikan(akun));
        LOG.info("Administrator pertama dibuat. Masuk, ganti sandinya, lalu hapus KEJAR_ADMIN_AKUN dan"
                + " KEJAR_ADMIN_SANDI.");
    }

    private void periksa() {
        if (akun.isEmpty()) {
            throw new PengaturanDitolak(
                    "Belum ada administrator, dan KEJAR_ADMIN_AKUN belum diisi.",
                    "Isi KEJAR_ADMIN_AKUN dan KEJAR_ADMIN_SANDI untuk mulai yang pertama saja.");
        }
        if (!AKUN.matcher(akun).matches()) {
            throw new PengaturanDitolak(
                    "KEJAR_ADMIN_AKUN tidak dapat dipakai sebagai nama akun.",
                    "Pakai 3 sampai 64 huruf dan angka, boleh dipisahkan titik, misalnya admin.kudus.");
        }
        if (daftarAkun.ada(akun)) {
            throw new PengaturanDitolak(
                    "Akun yang disebut KEJAR_ADMIN_AKUN sudah ada dan bukan administrator.",
                    "Pilih nama akun lain: hak akun yang sudah ada tidak dinaikkan lewat pengaturan.");
        }
        KelemahanSandi.dari(akun, sandi).ifPresent(AdministratorPertama::tolakSandi);
        if (sandi.toLowerCase(Locale.ROOT).contains(akun.toLowerCase(Locale.ROOT))) {
            tolakSandi("memuat nama akunnya");
        }
    }

    private static void tolakSandi(String kelemahan) {
        throw new PengaturanDitolak(
                "KEJAR_ADMIN_SANDI %s.".formatted(kelemahan),
                "Pilih paling sedikit 12 huruf yang tidak mudah ditebak, misalnya empat kata acak. Sandi ini diganti saat"
                        + " pertama kali masuk.");
    }
}
