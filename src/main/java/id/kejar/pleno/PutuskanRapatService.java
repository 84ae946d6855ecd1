package id.kejar.pleno;

import id.kejar.audit.JejakService;
import id.kejar.nomor.BukuNomorService;
import id.kejar.nomor.JenisNaskah;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.periode.StatusPeriode;
import id.kejar.shared.Penolakan;
import id.kejar.verifikasi.SusunVerifikasiService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting with quorum decides on its month, and all that follows from it, in one transaction. */
@Service
@Transactional
class PutuskanRapatService {

    private final PlenoService pleno;
    private final TindakLanjutService tindakLanjut;
    private final UsulService usul;
    private final BukuNomorService bukuNomor;
    private final SusunVerifikasiService verifikasi;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final ApplicationEventPublisher peristiwa;
    private final JejakService jejak;

    PutuskanRapatService(
            PlenoService pleno,
            TindakLanjutService tindakLanjut,
            UsulService usul,
            BukuNomorService bukuNomor,
            SusunVerifikasiService verifikasi,
            OrganisasiService organisasi,
            PeriodeService periode,
            ApplicationEventPublisher peristiwa,
            JejakService jejak) {
        this.pleno = pleno;
        this.tindakLanjut = tindakLanjut;
        this.usul = usul;
        this.bukuNomor = bukuNomor;
        this.verifikasi = verifikasi;
        this.organisasi = organisasi;
        this.periode = periode;
        this.peristiwa = peristiwa;
        this.jejak = jejak;
    }

    /**
     * @param nomorDiketik {@code null} takes the next number of the register
     * @param denganCatatan whether the notes are part of the decision
     */
    void tetapkan(UUID rapatId, String nomorDiketik, String catatan, boolean denganCatatan) {
        var rapat = siapkanKeputusan(rapatId);
        menghalangi(rapat.periodeId()).ifPresent(kalimat -> {
            throw Penolakan.aturan(kalimat);
        });
        rapat.tetapkan(
                nomorBeritaAcara(rapat, nomorDiketik),
                catatan,
                denganCatatan,
                organisasi.satker(rapat.satker()).suaraSetuju());
        umumkan(rapat);
    }

    /** @param verifikator to whom, with {@code VERIFIKATOR}; none means all who verified the month */
    void kembalikan(
            UUID rapatId, String nomorDiketik, RapatPleno.Tujuan tujuan, Set<UUID> verifikator, String catatan) {
        var rapat = siapkanKeputusan(rapatId);
        rapat.kembalikan(nomorBeritaAcara(rapat, nomorDiketik), tujuan, verifikator, catatan);
        if (tujuan == RapatPleno.Tujuan.VERIFIKATOR) {
            verifikasi.bukaKembali(rapat.periodeId(), verifikator, catatan);
        }
        umumkan(rapat);
    }

    private RapatPleno siapkanKeputusan(UUID rapatId) {
        var rapat = pleno.rapat(rapatId);
        putuskanUsul(rapat);
        tindakLanjut.bawa(rapat);
        return rapat;
    }

    /** @param diketik {@code null} takes the next one @return the number as the office writes it */
    private String nomorBeritaAcara(RapatPleno rapat, String diketik) {
        var tanggal = LocalDate.ofInstant(
                rapat.waktu().orElseThrow(), organisasi.satker(rapat.satker()).zona());
        return bukuNomor.pakai(
                rapat.satker(),
                JenisNaskah.BERITA_ACARA,
                diketik == null ? bukuNomor.usul(rapat.satker(), JenisNaskah.BERITA_ACARA, tanggal) : diketik,
                tanggal,
                rapat.id(),
                rapat.dicatatOleh().orElseThrow());
    }

    /** All that wait are decided; what has ceased to wait since the sheet was filled in is no longer this meeting's. */
    private void putuskanUsul(RapatPleno rapat) {
        var menunggu = usul.menunggu(rapat.satker()).stream().map(UsulRapat::id).toList();
        AturanRapat.periksaUsulDiputuskan(
                menunggu, rapat.putusanUsul().stream().map(PutusanUsul::usulId).collect(Collectors.toSet()));
        rapat.catatPutusanUsul(rapat.putusanUsul().stream()
                .filter(satu -> menunggu.contains(satu.usulId()))
                .toList());
    }

    /** What stands in the way of adopting a month, whatever its meeting decides. */
    @Transactional(readOnly = true)
    Optional<String> menghalangi(UUID periodeId) {
        var bulan = periode.periode(periodeId);
        return periode.daftar(bulan.satker()).stream()
                .filter(lain -> lain.mulai().isBefore(bulan.mulai()))
                .filter(lain -> lain.status() != StatusPeriode.DITETAPKAN)
                .min(Comparator.comparing(Periode::mulai))
                .map(lain -> AturanRapat.urutanBulan(bulan.sebutan(), lain.sebutan()));
    }

    private void umumkan(RapatPleno rapat) {
        jejak.catat(
                rapat.satker(),
                rapat.ditetapkan() ? "RAPAT_MENETAPKAN" : "RAPAT_MENGEMBALIKAN",
                rapat.id().toString(),
                "Berita Acara " + rapat.nomorBeritaAcara());
        peristiwa.publishEvent(new RapatDiputuskan(rapat.id(), rapat.periodeId(), rapat.ditetapkan()));
    }
}
