package id.kejar.verifikasi;

import id.kejar.audit.JejakService;
import id.kejar.entri.EntriService;
import id.kejar.entri.StatusEntri;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A verifier takes an approval back that already holds, while the month is still being verified. */
@Service
@Transactional
class PenarikanService {

    private final LembarVerifikasiRepository daftarLembar;
    private final KeputusanRepository daftarKeputusan;
    private final WewenangService wewenang;
    private final EntriService entri;
    private final PeriodeService periode;
    private final JejakService jejak;
    private final ApplicationEventPublisher peristiwa;
    private final Clock jam;

    PenarikanService(
            LembarVerifikasiRepository daftarLembar,
            KeputusanRepository daftarKeputusan,
            WewenangService wewenang,
            EntriService entri,
            PeriodeService periode,
            JejakService jejak,
            ApplicationEventPublisher peristiwa,
            Clock jam) {
        this.daftarLembar = daftarLembar;
        this.daftarKeputusan = daftarKeputusan;
        this.wewenang = wewenang;
        this.entri = entri;
        this.periode = periode;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
        this.jam = jam;
    }

    /**
     * The day waits for a decision again: in the running or coming round of its sheet, or, where that is finished, on a
     * new one that the model opens before the month is compiled.
     *
     * @throws Penolakan 404 for anybody who may not decide on the day, 409 when the month is compiled or the day is not
     *     approved, 422 without a reason
     */
    void tarik(UUID entriId, String alasan, String akun) {
        // Held from here on, the month cannot be closed between the question and the deed.
        var bulan = periode.kunci(entri.periode(entriId));
        var hari = entri.satuHari(entriId);
        var lembarBulan = daftarLembar.bulan(bulan.id());
        var lembar = lembarBulan.terakhirBagi(hari.pegawaiId()).orElseThrow(WewenangService::bukanMilik);
        var pemutus = wewenang.milik(lembar, akun);
        AturanVerifikasi.periksaMasihVerifikasi(bulan.status());
        var sebab = AturanVerifikasi.periksaAlasanPenarikan(alasan);
        var keputusan = daftarKeputusan
                .findFirstByEntriIdAndBerlakuTrueOrderByBerlakuPadaDesc(entriId)
                .filter(satu -> hari.status() == StatusEntri.DISETUJUI)
                .orElseThrow(() -> Penolakan.bentrok(
                        "Hari ini tidak sedang disetujui, jadi tidak ada persetujuan yang dapat ditarik."));
        var tujuan = tujuan(lembarBulan, lembar, hari.pegawaiId());
        keputusan.tarik(new Penarikan(
                sebab,
                pemutus.akun(),
                pemutus.sebagai(),
                jam.instant(),
                tujuan.id(),
                tujuan.putaranBerikut().orElseThrow()));
        entri.batalkanPersetujuan(entriId);
        buangKonsep(tujuan, entriId);
        jejak.catat(
                lembar.satker(),
                "PERSETUJUAN_DITARIK",
                entriId.toString(),
                "%s: %s".formatted(TanggalIndonesia.tanggal(hari.tanggal()), sebab));
        if (tujuan.berjalan()) {
            peristiwa.publishEvent(new LembarDiputuskan(tujuan.id()));
        }
    }

    private LembarVerifikasi tujuan(LembarBulan bulan, LembarVerifikasi lembar, UUID pegawaiId) {
        return lembar.putaranBerikut().isPresent()
                ? lembar
                : menunggu(bulan, lembar, pegawaiId)
                        .orElseGet(() -> daftarLembar.save(
                                LembarVerifikasi.bagiPenarikan(lembar, bulan.lintasanBerikut(), pegawaiId)));
    }

    /** A new sheet of the same office that waits for its turn takes the person in. */
    private static Optional<LembarVerifikasi> menunggu(LembarBulan bulan, LembarVerifikasi lembar, UUID pegawaiId) {
        var ada = bulan.semua().stream()
                .filter(LembarVerifikasi::menunggu)
                .filter(LembarVerifikasi::hanyaPenarikan)
                .filter(lain -> lain.verifikatorId().equals(lembar.verifikatorId())
                        && lain.diambilAlih() == lembar.diambilAlih())
                .findFirst();
        ada.ifPresent(lain -> lain.tambah(pegawaiId));
        return ada;
    }

    /** On a later pass earlier approvals stand as drafts: that of this day must not. */
    private void buangKonsep(LembarVerifikasi lembar, UUID entriId) {
        daftarKeputusan.findByLembarId(lembar.id()).stream()
                .filter(satu ->
                        satu.putaran() == lembar.putaran() && satu.entriId().equals(entriId))
                .filter(Keputusan::konsep)
                .forEach(daftarKeputusan::delete);
    }
}
