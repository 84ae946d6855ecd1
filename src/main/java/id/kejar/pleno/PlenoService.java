package id.kejar.pleno;

import id.kejar.audit.JejakService;
import id.kejar.nomor.BukuNomorService;
import id.kejar.nomor.JenisNaskah;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The monthly pleno: its meetings and what they decided (Kudus 738/2024, langkah 5). */
@Service
@Transactional
public class PlenoService {

    private final RapatPlenoRepository daftarRapat;
    private final TindakLanjutService tindakLanjut;
    private final BukuNomorService bukuNomor;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final JejakService jejak;

    PlenoService(
            RapatPlenoRepository daftarRapat,
            TindakLanjutService tindakLanjut,
            BukuNomorService bukuNomor,
            OrganisasiService organisasi,
            PeriodeService periode,
            JejakService jejak) {
        this.daftarRapat = daftarRapat;
        this.tindakLanjut = tindakLanjut;
        this.bukuNomor = bukuNomor;
        this.organisasi = organisasi;
        this.periode = periode;
        this.jejak = jejak;
    }

    /** A meeting on this month is to be prepared; after one without quorum, another. */
    UUID siapkan(UUID periodeId) {
        var bulan = periode.periode(periodeId);
        return daftarRapat
                .saveAndFlush(new RapatPleno(bulan.satker(), periodeId, daftarRapat.countByPeriodeId(periodeId) + 1))
                .id();
    }

    /**
     * @param nomorUndangan as it was typed; empty takes the next number of the register
     * @throws Penolakan for a date gone by or too far ahead, and for a number that is not free
     */
    void undang(
            UUID rapatId,
            LocalDateTime waktu,
            String tempat,
            String agenda,
            Optional<String> nomorUndangan,
            String oleh) {
        var rapat = rapat(rapatId);
        var hariIni = organisasi.hariIni(rapat.satker());
        AturanRapat.periksaUndangan(waktu.toLocalDate(), hariIni);
        var nomor = bukuNomor.pakai(
                rapat.satker(),
                JenisNaskah.UNDANGAN,
                nomorUndangan.orElseGet(() -> bukuNomor.usul(rapat.satker(), JenisNaskah.UNDANGAN, hariIni)),
                hariIni,
                rapatId,
                oleh);
        rapat.undang(
                nomor, waktu.atZone(organisasi.satker(rapat.satker()).zona()).toInstant(), tempat, agenda);
        jejak.catat(rapat.satker(), "RAPAT_DIUNDANG", rapatId.toString(), "Undangan " + nomor);
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
}
