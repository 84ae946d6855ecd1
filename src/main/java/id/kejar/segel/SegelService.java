package id.kejar.segel;

import id.kejar.audit.JejakService;
import id.kejar.kompilasi.KompilasiService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.pleno.PlenoService;
import id.kejar.pleno.RapatDiputuskan;
import id.kejar.shared.Penolakan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals months: each version is hashed, and names the version and the month before it (docs/adr/0026). */
@Service
@Transactional
public class SegelService {

    private final SegelRepository daftarSegel;
    private final PembacaKanonik pembaca;
    private final PlenoService pleno;
    private final KompilasiService kompilasi;
    private final PeriodeService periode;
    private final OrganisasiService organisasi;
    private final JejakService jejak;
    private final Clock jam;

    SegelService(
            SegelRepository daftarSegel,
            PembacaKanonik pembaca,
            PlenoService pleno,
            KompilasiService kompilasi,
            PeriodeService periode,
            OrganisasiService organisasi,
            JejakService jejak,
            Clock jam) {
        this.daftarSegel = daftarSegel;
        this.pembaca = pembaca;
        this.pleno = pleno;
        this.kompilasi = kompilasi;
        this.periode = periode;
        this.organisasi = organisasi;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** After the corrections that the same meeting ratified: the new month's seal names their seals. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void rapatDiputuskan(RapatDiputuskan peristiwa) {
        if (peristiwa.ditetapkan()) {
            bubuhkan(new RujukanSegel(
                    peristiwa.periodeId(),
                    peristiwa.rapatId(),
                    kompilasi.terakhir(peristiwa.periodeId()).id(),
                    1));
        }
    }

    /**
     * Seals a further version of an adopted month, which holds at once.
     *
     * @param rapatId the meeting that ratified it
     * @param rekapId the figures as they are now
     */
    public Segel segelVersiBerikut(UUID periodeId, UUID rapatId, UUID rekapId) {
        var lama = terakhir(periodeId)
                .orElseThrow(() -> Penolakan.bentrok("Bulan ini belum disegel, jadi belum ada versi yang dikoreksi."));
        var baru = bubuhkan(new RujukanSegel(periodeId, rapatId, rekapId, lama.versi() + 1));
        baru.berlakukan(baru.dibuatOleh(), jam.instant());
        return baru;
    }

    private Segel bubuhkan(RujukanSegel rujukan) {
        var bulan = periode.periode(rujukan.periodeId());
        organisasi.kunciSatker(bulan.satker());
        var kepala = KepalaNaskah.bagi(
                bulan,
                rujukan.versi(),
                sebelum(bulan).map(Segel::sidik).orElse(null),
                terakhir(bulan.id()).map(Segel::sidik).orElse(null));
        var segel = daftarSegel.saveAndFlush(new Segel(
                kepala,
                rujukan,
                pembaca.baca(kepala, rujukan),
                pleno.rapat(rujukan.rapatId()).dicatatOleh().orElseThrow(),
                jam.instant()));
        jejak.catat(
                bulan.satker(),
                "BULAN_DISEGEL",
                bulan.kunciBisnis(),
                "versi %d, segel %s".formatted(segel.versi(), segel.sidik()));
        return segel;
    }

    /** The seal of the month before, as it stands now. */
    private Optional<Segel> sebelum(Periode bulan) {
        return periode.daftar(bulan.satker()).stream()
                .filter(lain -> lain.mulai().isBefore(bulan.mulai()))
                .findFirst()
                .flatMap(lain -> terakhir(lain.id()));
    }

    /**
     * The month is being adopted: what the pleno decided on must still stand as it was then.
     *
     * @throws Penolakan 409 with the first difference, when something changed in between
     */
    Segel kukuhkan(UUID periodeId, String oleh) {
        var segel = terakhir(periodeId)
                .orElseGet(() -> bubuhkan(new RujukanSegel(
                        periodeId,
                        pleno.rapatTerakhir(periodeId).id(),
                        kompilasi.terakhir(periodeId).id(),
                        1)));
        var sekarang = bacaUlang(segel);
        PembandingNaskah.perbedaanPertama(NaskahKanonik.baca(segel.naskah()), sekarang)
                .ifPresent(beda -> {
                    throw Penolakan.bentrok(
                            "Isi bulan ini berubah sejak diputuskan pleno, jadi tidak dapat ditetapkan. %s Beri tahu operator KEJAR dan auditor."
                                    .formatted(beda.kalimatTanpaIsi()));
                });
        segel.berlakukan(oleh, jam.instant());
        return segel;
    }

    /** The same text from the tables as they are now. */
    NaskahKanonik bacaUlang(Segel segel) {
        return pembaca.baca(
                KepalaNaskah.bagi(
                        periode.periode(segel.periodeId()),
                        segel.versi(),
                        segel.sebelumnya().orElse(null),
                        segel.menggantikan().orElse(null)),
                segel.rujukan());
    }

    /** The latest version's seal; empty while the pleno has not adopted the month, and for months older than seals. */
    @Transactional(readOnly = true)
    public Optional<Segel> terakhir(UUID periodeId) {
        return daftarSegel.findFirstByPeriodeIdOrderByVersiDesc(periodeId);
    }

    /** All versions of a month, the first first. */
    @Transactional(readOnly = true)
    public List<Segel> versi(UUID periodeId) {
        return daftarSegel.findByPeriodeIdOrderByVersi(periodeId);
    }

    /** What a meeting sealed: corrections that it ratified, then the month that it adopted. */
    @Transactional(readOnly = true)
    public List<Segel> olehRapat(UUID rapatId) {
        return daftarSegel.findByRapatIdOrderByDibuatPada(rapatId);
    }

    /** @throws Penolakan 404 when there is none */
    @Transactional(readOnly = true)
    Segel segel(UUID id) {
        return daftarSegel.findById(id).orElseThrow(() -> Penolakan.tidakAda("Segel ini tidak ada."));
    }
}
