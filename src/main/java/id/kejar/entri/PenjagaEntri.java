package id.kejar.entri;

import id.kejar.kalender.KalenderService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stands before every change of a day, whatever it is and whichever road it comes by: whose it is, and whether it may. */
@Component
@Transactional(readOnly = true)
class PenjagaEntri {

    private final EntriRepository daftarEntri;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final KalenderService kalender;
    private final Clock jam;

    PenjagaEntri(
            EntriRepository daftarEntri,
            OrganisasiService organisasi,
            PeriodeService periode,
            KalenderService kalender,
            Clock jam) {
        this.daftarEntri = daftarEntri;
        this.organisasi = organisasi;
        this.periode = periode;
        this.kalender = kalender;
        this.jam = jam;
    }

    /**
     * The person's own entry; a stranger learns nothing of it.
     *
     * @throws Penolakan 404 when it does not exist or is somebody else's
     */
    Entri milik(UUID entriId, String akun) {
        return milik(daftarEntri.denganRujukan(entriId), akun);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Entri milikTerkunci(UUID entriId, String akun) {
        return milik(daftarEntri.kunci(entriId), akun);
    }

    private Entri milik(Optional<Entri> hari, String akun) {
        return hari.filter(entri -> organisasi.pegawai(entri.pegawaiId()).akun().equals(akun))
                .orElseThrow(() -> Penolakan.tidakAda(
                        "Lembar ini tidak ada atau bukan milik Anda. Buka lagi dari daftar tugas Anda."));
    }

    /** Why this sheet cannot be changed now: its own state, or that of its month; empty when it can. */
    Optional<String> alasanTerkunci(Entri entri) {
        return switch (entri.status()) {
            case TERISI, TERBUKA -> alasanPengisianTutup(entri).or(entri::alasanTerkunci);
            case GUGUR -> alasanCuti(entri, "jadi tidak ada yang perlu diisi").or(entri::alasanTerkunci);
            default -> entri.alasanTerkunci().or(() -> alasanPengisianTutup(entri));
        };
    }

    /** What was sent may be changed and withdrawn until the period closes. */
    boolean bolehDiubahLagi(Entri entri) {
        return entri.status() == StatusEntri.TERISI
                && !entri.sedangDiubah()
                && alasanPengisianTutup(entri).isEmpty();
    }

    private Optional<String> alasanPengisianTutup(Entri entri) {
        var bulan = periode.periode(entri.periodeId());
        if (entri.status() == StatusEntri.DIKEMBALIKAN || bulan.menerimaIsian(jam.instant())) {
            return Optional.empty();
        }
        return Optional.of("Pengisian periode %s sudah ditutup.".formatted(bulan.sebutan()));
    }

    void pastikanPengisianTerbuka(Entri entri) {
        alasanPengisianTutup(entri).ifPresent(alasan -> {
            throw Penolakan.bentrok(alasan);
        });
    }

    void pastikanDapatDiubah(Entri entri) {
        alasanTerkunci(entri).ifPresent(alasan -> {
            throw Penolakan.bentrok(alasan);
        });
        AturanEntri.periksaTanggal(entri.tanggal(), organisasi.hariIni(entri.satker()));
        pastikanTidakCuti(entri, "jadi tidak ada yang perlu diisi");
    }

    /** A day on leave is written by nobody; what was sent for it before stays as it is. */
    void pastikanTidakCuti(Entri entri, String akibat) {
        alasanCuti(entri, akibat).ifPresent(alasan -> {
            throw Penolakan.aturan(alasan);
        });
    }

    private Optional<String> alasanCuti(Entri entri, String akibat) {
        return kalender.cuti(entri.pegawaiId(), entri.tanggal()).map(cuti -> "Pada %s Anda tercatat %s (%s), %s."
                .formatted(
                        TanggalIndonesia.hariTanggal(entri.tanggal()),
                        cuti.jenis().sebutan().toLowerCase(),
                        TanggalIndonesia.rentang(cuti.mulai(), cuti.sampai()),
                        akibat));
    }

    /** Working days since the day itself, in the satker's calendar and zone; 0 on the day. */
    int umur(Entri entri) {
        var hariIni = organisasi.hariIni(entri.satker());
        return hariIni.isAfter(entri.tanggal())
                ? kalender.kalender(entri.satker()).selisihHariKerja(entri.tanggal(), hariIni)
                : 0;
    }
}
