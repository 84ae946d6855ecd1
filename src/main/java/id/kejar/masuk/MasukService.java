package id.kejar.masuk;

import id.kejar.audit.JejakService;
import id.kejar.organisasi.AksesBerubah;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.SandiAwalDiberikan;
import id.kejar.shared.Penolakan;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as the login sees them: closed for a while, to be given a password of one's own, ended everywhere. */
@Service
@Transactional
public class MasukService {

    private final AkunMasukRepository daftarAkun;
    private final MasukProcess mesin;
    private final OrganisasiService organisasi;
    private final SesiService sesi;
    private final JejakService jejak;
    private final Clock jam;

    MasukService(
            AkunMasukRepository daftarAkun,
            MasukProcess mesin,
            OrganisasiService organisasi,
            SesiService sesi,
            JejakService jejak,
            Clock jam) {
        this.daftarAkun = daftarAkun;
        this.mesin = mesin;
        this.organisasi = organisasi;
        this.sesi = sesi;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** @return the rest of the time for which an account is closed after wrong passwords; empty when it is open */
    @Transactional(readOnly = true)
    Optional<Duration> terkunci(String akun) {
        return daftarAkun.findById(akun).flatMap(satu -> satu.terkunci(jam.instant()));
    }

    /** @return for how long the account is closed now; zero while mistyping costs nothing */
    Duration sandiSalah(String akun) {
        var satu = milik(akun);
        var tunda = satu.sandiSalah(jam.instant());
        daftarAkun.save(satu);
        if (!tunda.isZero()) {
            catat(akun, "AKUN_TERKUNCI", "Kata sandi salah berulang; ditutup %d detik".formatted(tunda.toSeconds()));
        }
        return tunda;
    }

    void sandiBenar(String akun) {
        daftarAkun.findById(akun).filter(satu -> !satu.bersih()).ifPresent(AkunMasuk::sandiBenar);
    }

    @Transactional(readOnly = true)
    boolean dikenal(String akun) {
        return mesin.ada(akun);
    }

    @Transactional(readOnly = true)
    StatusAkun status(String akun) {
        return new StatusAkun(
                mesin.ada(akun) && organisasi.bolehMasuk(akun),
                daftarAkun.findById(akun).filter(AkunMasuk::sandiAwal).isPresent(),
                mesin.grup(akun));
    }

    /**
     * A person gives himself another password; whoever else sits at his account is thrown out.
     *
     * @param lama judged before ({@link PemeriksaSandi})
     * @throws Penolakan 422 with what is wrong; nothing has changed then
     */
    void pilihSandi(String akun, String lama, String baru, String ulangan) {
        if (baru == null || !baru.equals(ulangan)) {
            throw Penolakan.aturan("Kata sandi baru dan ulangannya tidak sama. Ketik keduanya lagi.");
        }
        if (baru.equals(lama)) {
            throw Penolakan.aturan("Kata sandi baru sama dengan yang lama. Pilih yang lain.");
        }
        AturanSandi.keberatan(akun, mesin.nama(akun).orElse(""), baru).ifPresent(keberatan -> {
            throw Penolakan.aturan(keberatan);
        });
        mesin.simpan(akun, baru);
        ubah(akun, AkunMasuk::sandiDipilihSendiri);
        catat(akun, "SANDI_DIUBAH", null);
        sesi.akhiriSemua(akun);
    }

    /** Opens an account that closed itself after wrong passwords; for the operator who has the person before him. */
    public void bukaKunci(String akun) {
        ubah(akun, AkunMasuk::sandiBenar);
        catat(akun, "KUNCI_DIBUKA", null);
    }

    /** Ends every session of an account, on all nodes. */
    public void keluarSemua(String akun) {
        catat(akun, "KELUAR_SEMUA", null);
        sesi.akhiriSemua(akun);
    }

    @EventListener
    void sandiAwalDiberikan(SandiAwalDiberikan peristiwa) {
        ubah(peristiwa.akun(), AkunMasuk::beriSandiAwal);
        sesi.akhiriSemua(peristiwa.akun());
    }

    /** Roles are read when somebody logs in, by the webapps too: who holds others now logs in again. */
    @EventListener
    void aksesBerubah(AksesBerubah peristiwa) {
        sesi.akhiriSemua(organisasi.pegawai(peristiwa.pegawaiId()).akun());
    }

    private void ubah(String akun, Consumer<AkunMasuk> perubahan) {
        var satu = milik(akun);
        perubahan.accept(satu);
        daftarAkun.save(satu);
    }

    private AkunMasuk milik(String akun) {
        return daftarAkun.findById(akun).orElseGet(() -> new AkunMasuk(akun));
    }

    private void catat(String akun, String tindakan, String rincian) {
        var satker = organisasi.cariBerakun(akun).map(Pegawai::satker).orElse(JejakService.SELURUH_SATKER);
        jejak.catat(satker, tindakan, akun, rincian);
    }
}
