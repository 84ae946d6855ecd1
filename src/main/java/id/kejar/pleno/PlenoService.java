package id.kejar.pleno;

import id.kejar.kompilasi.KompilasiService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The monthly pleno: its meetings and what they adopted (Kudus 738/2024, langkah 5 dan 6). */
@Service
@Transactional
public class PlenoService {

    private final RapatPlenoRepository daftarRapat;
    private final PenetapanRepository daftarPenetapan;
    private final TindakLanjutService tindakLanjut;
    private final KompilasiService kompilasi;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final Clock jam;

    PlenoService(
            RapatPlenoRepository daftarRapat,
            PenetapanRepository daftarPenetapan,
            TindakLanjutService tindakLanjut,
            KompilasiService kompilasi,
            OrganisasiService organisasi,
            PeriodeService periode,
            Clock jam) {
        this.daftarRapat = daftarRapat;
        this.daftarPenetapan = daftarPenetapan;
        this.tindakLanjut = tindakLanjut;
        this.kompilasi = kompilasi;
        this.organisasi = organisasi;
        this.periode = periode;
        this.jam = jam;
    }

    /** A meeting on this month is to be prepared; after one without quorum, another. */
    UUID siapkan(UUID periodeId) {
        var bulan = periode.periode(periodeId);
        return daftarRapat
                .saveAndFlush(new RapatPleno(bulan.satker(), periodeId, daftarRapat.countByPeriodeId(periodeId) + 1))
                .id();
    }

    void undang(UUID rapatId, LocalDateTime waktu, String tempat, String agenda) {
        var rapat = rapat(rapatId);
        AturanRapat.periksaUndangan(waktu.toLocalDate(), organisasi.hariIni(rapat.satker()));
        rapat.undang(waktu.atZone(organisasi.satker(rapat.satker()).zona()).toInstant(), tempat, agenda);
    }

    void pastikanNomorBaru(String satker, String nomor) {
        if (daftarRapat.existsBySatkerAndNomorBeritaAcara(satker, nomor)) {
            throw Penolakan.aturan("Nomor Berita Acara %s sudah dipakai. Periksa buku nomor.".formatted(nomor));
        }
    }

    void tandaiRisalahTerlambat(UUID rapatId) {
        rapat(rapatId).tandaiRisalahTerlambat();
    }

    // reading --------------------------------------------------------------------------------------------------

    @Transactional(readOnly = true)
    public RapatPleno rapat(UUID id) {
        return daftarRapat.findById(id).orElseThrow(() -> Penolakan.tidakAda("Rapat ini tidak ada."));
    }

    @Transactional(readOnly = true)
    public RapatPleno rapatTerakhir(UUID periodeId) {
        return daftarRapat
                .findFirstByPeriodeIdOrderByNomorDesc(periodeId)
                .orElseThrow(() -> Penolakan.tidakAda("Belum ada rapat pleno untuk periode ini."));
    }

    /** Those who decide: Ketua and Anggota who served on the day of the meeting, today's while it has none; Ketua first. */
    @Transactional(readOnly = true)
    public List<Pegawai> anggota(RapatPleno rapat) {
        var zona = organisasi.satker(rapat.satker()).zona();
        var hari = rapat.waktu()
                .map(saat -> LocalDate.ofInstant(saat, zona))
                .orElseGet(() -> organisasi.hariIni(rapat.satker()));
        return organisasi.pemegang(Peran.KOMISIONER, rapat.satker(), hari);
    }

    /** What a meeting asked for. */
    @Transactional(readOnly = true)
    public List<ButirTindakLanjut> tindakLanjut(RapatPleno rapat) {
        return tindakLanjut.baru(rapat);
    }

    /** What earlier meetings asked for, in the state in which this one left it. */
    @Transactional(readOnly = true)
    public List<ButirTindakLanjut> tindakLanjutTerbawa(RapatPleno rapat) {
        return tindakLanjut.terbawa(rapat);
    }

    // adoption -------------------------------------------------------------------------------------------------

    /** The adopted result is compiled; from here on no road changes the month. */
    void tetapkanPeriode(UUID periodeId, String catatan, String oleh) {
        var rapat = rapatTerakhir(periodeId);
        if (!rapat.ditetapkan()) {
            throw Penolakan.bentrok("Pleno belum menetapkan periode ini.");
        }
        periode.tetapkan(periodeId);
        daftarPenetapan.save(new Penetapan(
                periodeId, rapat.id(), kompilasi.terakhir(periodeId).id(), catatan, oleh, jam.instant()));
    }
}
