package id.kejar.pleno;

import id.kejar.audit.JejakService;
import id.kejar.kompilasi.KompilasiService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Satker;
import id.kejar.shared.Penolakan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When and where the meeting was in fact held, and whether enough commissioners came. */
@Service
@Transactional
class PelaksanaanRapatService {

    private final PlenoService pleno;
    private final KompilasiService kompilasi;
    private final OrganisasiService organisasi;
    private final Clock jam;
    private final JejakService jejak;

    PelaksanaanRapatService(
            PlenoService pleno,
            KompilasiService kompilasi,
            OrganisasiService organisasi,
            Clock jam,
            JejakService jejak) {
        this.pleno = pleno;
        this.kompilasi = kompilasi;
        this.organisasi = organisasi;
        this.jam = jam;
        this.jejak = jejak;
    }

    /** @param selesai its end on the same day, where it was noted */
    void catat(UUID rapatId, LocalDateTime mulai, Optional<LocalTime> selesai, String tempat, String oleh) {
        var rapat = pleno.rapat(rapatId);
        var satker = organisasi.satker(rapat.satker());
        AturanRapat.periksaTanggal(
                mulai.toLocalDate(), rekapLengkapPada(rapat, satker), organisasi.hariIni(satker.kode()));
        rapat.catatPelaksanaan(
                mulai.atZone(satker.zona()).toInstant(),
                selesai.map(pukul ->
                        mulai.toLocalDate().atTime(pukul).atZone(satker.zona()).toInstant()),
                tempat,
                oleh,
                jam.instant());
    }

    private LocalDate rekapLengkapPada(RapatPleno rapat, Satker satker) {
        var rekap = kompilasi.terakhir(rapat.periodeId());
        return LocalDate.ofInstant(rekap.diputusPada().orElse(rekap.disusunPada()), satker.zona());
    }

    /** Who is recorded as present must have been a commissioner on the day on which the meeting was held in the end. */
    boolean kuorum(UUID rapatId) {
        var rapat = pleno.rapat(rapatId);
        var anggota = pleno.anggota(rapat).stream().map(Pegawai::id).collect(Collectors.toSet());
        if (!anggota.containsAll(rapat.hadir())) {
            throw Penolakan.aturan(
                    "Daftar hadir memuat orang yang bukan Ketua atau Anggota pada tanggal rapat. Periksa tanggal atau kehadirannya.");
        }
        return rapat.kuorum(organisasi.satker(rapat.satker()).kuorum());
    }

    void nyatakanTidakKuorum(UUID rapatId, String catatan) {
        var rapat = pleno.rapat(rapatId);
        rapat.nyatakanTidakKuorum(catatan);
        jejak.catat(rapat.satker(), "RAPAT_TIDAK_KUORUM", rapatId.toString(), catatan);
    }
}
