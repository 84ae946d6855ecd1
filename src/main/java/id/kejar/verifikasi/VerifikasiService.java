package id.kejar.verifikasi;

import id.kejar.audit.JejakService;
import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.entri.StatusEntri;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.shared.Penolakan;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The course of one sheet of verification: opened, gone round again, finished. */
@Service
@Transactional
public class VerifikasiService {

    private final LembarVerifikasiRepository daftarLembar;
    private final KeputusanRepository daftarKeputusan;
    private final EntriService entri;
    private final WewenangService wewenang;
    private final OrganisasiService organisasi;
    private final ApplicationEventPublisher peristiwa;
    private final Clock jam;
    private final JejakService jejak;

    VerifikasiService(
            LembarVerifikasiRepository daftarLembar,
            KeputusanRepository daftarKeputusan,
            EntriService entri,
            WewenangService wewenang,
            OrganisasiService organisasi,
            ApplicationEventPublisher peristiwa,
            Clock jam,
            JejakService jejak) {
        this.daftarLembar = daftarLembar;
        this.daftarKeputusan = daftarKeputusan;
        this.entri = entri;
        this.wewenang = wewenang;
        this.organisasi = organisasi;
        this.peristiwa = peristiwa;
        this.jam = jam;
        this.jejak = jejak;
    }

    // the sheet ------------------------------------------------------------------------------------------------

    /**
     * Opens the sheet for the coming round. On a later pass the earlier decisions stand as drafts, so that the verifier
     * changes only what the return was about.
     *
     * @return whether there is somebody to verify
     */
    boolean buka(UUID lembarId) {
        var lembar = lembar(lembarId);
        if (wewenang.atas(lembar).isEmpty()) {
            return false;
        }
        lembar.buka();
        if (lembar.lintasan() > 1 && lembar.putaran() == 1 && !lembar.hanyaPenarikan()) {
            ulangiSebagaiKonsep(lembar);
        }
        return true;
    }

    /** A day that was returned for good waits for a decision again: otherwise nobody could approve it on this pass. */
    private void ulangiSebagaiKonsep(LembarVerifikasi lembar) {
        var riwayat = riwayat(lembar);
        hariDiputuskanTanpaKegiatan(lembar).stream()
                .filter(hari -> hari.status() == StatusEntri.DISETUJUI || hari.status() == StatusEntri.DIKEMBALIKAN)
                .forEach(hari -> {
                    var dahulu = riwayat.get(hari.entriId());
                    daftarKeputusan.save(new Keputusan(lembar, dahulu.get(dahulu.size() - 1)));
                    if (hari.status() == StatusEntri.DIKEMBALIKAN) {
                        entri.kembaliApaAdanya(hari.entriId());
                    }
                });
    }

    /**
     * The sheet of the person who may decide on it today.
     *
     * @throws Penolakan for everybody else
     */
    @Transactional(readOnly = true)
    LembarVerifikasi milik(UUID lembarId, String akun) {
        var lembar = daftarLembar.findById(lembarId).orElseThrow(WewenangService::bukanMilik);
        wewenang.milik(lembar, akun);
        return lembar;
    }

    /** All days of the sheet's people, decided in this round or not. */
    @Transactional(readOnly = true)
    List<HariKinerja> semuaHari(LembarVerifikasi lembar) {
        return entri.hari(lembar.periodeId(), lembar.pegawai());
    }

    /**
     * The days on which this round decides: in the first what was sent, later what the round before returned and what was
     * approved and taken back.
     */
    @Transactional(readOnly = true)
    List<HariKinerja> hariDiputuskan(LembarVerifikasi lembar) {
        return hariDiputuskan(lembar, semuaHari(lembar));
    }

    /** The same days without their activities: how many there are, not what they say. */
    @Transactional(readOnly = true)
    List<HariKinerja> hariDiputuskanTanpaKegiatan(LembarVerifikasi lembar) {
        return hariDiputuskan(lembar, entri.hariTanpaKegiatan(lembar.periodeId(), lembar.pegawai()));
    }

    private List<HariKinerja> hariDiputuskan(LembarVerifikasi lembar, List<HariKinerja> semua) {
        if (lembar.putaran() == 1 && !lembar.hanyaPenarikan()) {
            return semua.stream()
                    .filter(hari -> hari.terisi() && hari.status() != StatusEntri.GUGUR)
                    .toList();
        }
        var diputuskanLagi = dikembalikan(lembar, lembar.putaran() - 1);
        diputuskanLagi.addAll(ditarik(lembar));
        return semua.stream()
                .filter(hari -> hari.terisi() && diputuskanLagi.contains(hari.entriId()))
                .toList();
    }

    /** Days whose approval was taken back, to be decided on in the running round. */
    private Set<UUID> ditarik(LembarVerifikasi lembar) {
        return daftarKeputusan.findByPenarikanLembarIdAndPenarikanPutaran(lembar.id(), lembar.putaran()).stream()
                .map(Keputusan::entriId)
                .collect(Collectors.toSet());
    }

    private Set<UUID> dikembalikan(LembarVerifikasi lembar, int putaran) {
        return daftarKeputusan.findByLembarId(lembar.id()).stream()
                .filter(satu -> satu.putaran() == putaran && satu.mengembalikan())
                .map(Keputusan::entriId)
                .collect(Collectors.toSet());
    }

    /** The decisions of the running round, by entry; drafts until the task is completed. */
    @Transactional(readOnly = true)
    Map<UUID, Keputusan> keputusanPutaranIni(LembarVerifikasi lembar) {
        return daftarKeputusan.findByLembarId(lembar.id()).stream()
                .filter(satu -> satu.putaran() == lembar.putaran())
                .collect(Collectors.toMap(Keputusan::entriId, Function.identity()));
    }

    /** Every decision that holds on the days of this sheet's people, all passes and rounds, oldest first. */
    @Transactional(readOnly = true)
    Map<UUID, List<Keputusan>> riwayat(LembarVerifikasi lembar) {
        var sePeriode = daftarLembar.findByPeriodeIdOrderByLintasan(lembar.periodeId()).stream()
                .map(LembarVerifikasi::id)
                .toList();
        return daftarKeputusan.findByLembarIdInAndBerlakuTrueOrderByBerlakuPada(sePeriode).stream()
                .collect(Collectors.groupingBy(Keputusan::entriId));
    }

    // rounds ---------------------------------------------------------------------------------------------------

    /**
     * The verifier completes his round: every day is decided, and the decisions now hold.
     *
     * @return the people who have days to correct; empty when the sheet is finished
     */
    List<UUID> selesaikanPutaran(UUID lembarId, String catatan, String akun) {
        var lembar = milik(lembarId, akun);
        var pemutus = wewenang.milik(lembar, akun);
        lembar.pastikanBerjalan();
        var hari = hariDiputuskanTanpaKegiatan(lembar);
        var keputusan = keputusanPutaranIni(lembar);
        AturanVerifikasi.periksaLengkap((int) hari.stream()
                .filter(satu -> !keputusan.containsKey(satu.entriId()))
                .count());
        hari.forEach(satu -> berlakukan(satu, keputusan.get(satu.entriId()), pemutus));
        var terakhir = AturanVerifikasi.putaranTerakhir(
                lembar.putaran(), organisasi.satker(lembar.satker()).batasPutaran());
        var perluPerbaikan = terakhir
                ? List.<UUID>of()
                : hari.stream()
                        .filter(satu -> keputusan.get(satu.entriId()).mengembalikan())
                        .map(HariKinerja::pegawaiId)
                        .distinct()
                        .toList();
        if (perluPerbaikan.isEmpty()) {
            lembar.selesai(catatan, pemutus, jam.instant());
        } else {
            lembar.mintaPerbaikan(catatan);
        }
        var dikembalikan = hari.stream()
                .filter(satu -> keputusan.get(satu.entriId()).mengembalikan())
                .count();
        jejak.catat(
                lembar.satker(),
                "PUTARAN_DISELESAIKAN",
                lembarId.toString(),
                "Putaran %d: %d hari disetujui, %d dikembalikan; sebagai %s"
                        .formatted(lembar.putaran(), hari.size() - dikembalikan, dikembalikan, pemutus.sebagai()));
        return perluPerbaikan;
    }

    private void berlakukan(HariKinerja hari, Keputusan keputusan, Wewenang pemutus) {
        keputusan.berlakukan(pemutus, jam.instant());
        if (keputusan.mengembalikan()) {
            entri.kembalikan(hari.entriId(), keputusan.alasan().orElseThrow());
        } else {
            entri.setujui(hari.entriId());
        }
    }

    /** The returned days of one person on this sheet, those that he may correct now. */
    @Transactional(readOnly = true)
    List<HariKinerja> hariDiperbaiki(UUID lembarId, UUID pegawaiId) {
        var lembar = lembar(lembarId);
        var dikembalikan = dikembalikan(lembar, lembar.putaran());
        return entri.hari(lembar.periodeId(), List.of(pegawaiId)).stream()
                .filter(hari -> dikembalikan.contains(hari.entriId()))
                .filter(hari -> hari.status() == StatusEntri.DIKEMBALIKAN)
                .toList();
    }

    /** The next round begins; what was not corrected in time goes back as it stands. */
    void naikkanPutaran(UUID lembarId) {
        var lembar = lembar(lembarId);
        lembar.pegawai().forEach(orang -> hariDiperbaiki(lembarId, orang)
                .forEach(hari -> entri.kembaliApaAdanya(hari.entriId())));
        lembar.naikkanPutaran();
    }

    // reading --------------------------------------------------------------------------------------------------

    @Transactional(readOnly = true)
    LembarVerifikasi lembar(UUID id) {
        return daftarLembar.findById(id).orElseThrow(() -> Penolakan.tidakAda("Lembar verifikasi ini tidak ada."));
    }

    /** How many days of the round are approved, returned and open. */
    @Transactional(readOnly = true)
    RingkasanPutaran ringkasan(LembarVerifikasi lembar) {
        var hari = hariDiputuskanTanpaKegiatan(lembar);
        Collection<Keputusan> keputusan = keputusanPutaranIni(lembar).values();
        var dikembalikan =
                (int) keputusan.stream().filter(Keputusan::mengembalikan).count();
        return new RingkasanPutaran(
                lembar.pegawai().size(), hari.size(), keputusan.size() - dikembalikan, dikembalikan);
    }

    record RingkasanPutaran(int pegawai, int hari, int disetujui, int dikembalikan) {

        int diputuskan() {
            return disetujui + dikembalikan;
        }

        int belum() {
            return hari - diputuskan();
        }
    }
}
