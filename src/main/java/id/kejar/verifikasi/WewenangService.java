package id.kejar.verifikasi;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.penugasan.Pemangku;
import id.kejar.penugasan.PenugasanService;
import id.kejar.shared.Penolakan;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may decide on a sheet today. It is asked at each act, not only when a task is handed out: authority under an order
 * ends with its last day, also where the task has not moved yet.
 */
@Service
@Transactional(readOnly = true)
class WewenangService {

    private final PenugasanService penugasan;
    private final OrganisasiService organisasi;

    WewenangService(PenugasanService penugasan, OrganisasiService organisasi) {
        this.penugasan = penugasan;
        this.organisasi = organisasi;
    }

    /** @return empty while the people on the sheet have no valid superior */
    Optional<Wewenang> atas(LembarVerifikasi lembar) {
        return atas(lembar, organisasi.hariIni(lembar.satker()));
    }

    private Optional<Wewenang> atas(LembarVerifikasi lembar, LocalDate tanggal) {
        return lembar.verifikatorId()
                .map(organisasi::pegawai)
                .flatMap(pejabat -> penugasan.pemangku(pejabat, lembar.pegawai(), tanggal))
                .map(pemangku -> Wewenang.dari(pemangku, lembar.diambilAlih()));
    }

    /** @throws Penolakan 409 when nobody may decide on the sheet now */
    Wewenang pasti(LembarVerifikasi lembar) {
        return atas(lembar)
                .orElseThrow(() -> Penolakan.bentrok(
                        "Belum ada atasan yang sah bagi lembar ini. Operator KEJAR perlu menetapkannya."));
    }

    /**
     * By what right this person decides on the sheet.
     *
     * @throws Penolakan 404 for everybody who does not; for the holder of the office while another acts for him, and for
     *     whoever acted, with the reason
     */
    Wewenang milik(LembarVerifikasi lembar, String akun) {
        return atas(lembar)
                .filter(wewenang -> wewenang.akun().equals(akun))
                .orElseThrow(() -> bukanMilik(lembar, akun));
    }

    private Penolakan bukanMilik(LembarVerifikasi lembar, String akun) {
        var digantikan = lembar.verifikatorId()
                .map(organisasi::pegawai)
                .filter(pejabat -> pejabat.akun().equals(akun))
                .flatMap(pejabat -> penugasan.berlaku(pejabat.id(), organisasi.hariIni(lembar.satker())));
        return digantikan
                .map(surat -> Penolakan.bukanWewenang(
                        "Selama Surat Perintah %s berlaku, bukan Anda yang memutuskan lembar ini. Bila Anda sudah kembali, mintalah operator KEJAR mencabutnya."
                                .formatted(surat.nomor())))
                .orElseGet(WewenangService::bukanMilik);
    }

    static Penolakan bukanMilik() {
        return Penolakan.tidakAda(
                "Lembar verifikasi ini tidak ada atau bukan milik Anda sekarang. Buka lagi dari daftar tugas Anda.");
    }

    /**
     * Whose office a person fills when he takes a verification over: the Sekretaris, or whoever acts for him.
     *
     * @return the holder of the office, so that the sheet comes back to him
     * @throws Penolakan 403 for anybody else
     */
    Pegawai sekretarisBagi(String akun) {
        var orang = organisasi.pegawaiBerakun(akun);
        return sekretarisHariIni(orang.satker())
                .filter(pemangku -> pemangku.orang().id().equals(orang.id()))
                .map(pemangku -> pemangku.pejabat())
                .orElseThrow(() -> Penolakan.bukanWewenang(
                        "Mengambil alih verifikasi adalah wewenang Sekretaris, atau Plh./Plt. selama ia digantikan."));
    }

    /** Who fills the office of the Sekretaris today. */
    Optional<Pemangku> sekretarisHariIni(String satker) {
        return penugasan.pemangkuPeran(Peran.SEKRETARIS, satker, organisasi.hariIni(satker)).stream()
                .findFirst();
    }
}
