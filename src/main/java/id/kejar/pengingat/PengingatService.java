package id.kejar.pengingat;

import id.kejar.kalender.KalenderService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Satker;
import id.kejar.pengingat.HasilKirim.Jenis;
import id.kejar.pengingat.SuratPengingat.Keadaan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Reminds by e-mail whoever has not sent his days: one message a person a day, none to those on leave.
 *
 * <p>Not transactional as a whole: a mail server cannot be rolled back, so every step is registered by itself and before
 * it is taken.
 */
@Service
class PengingatService {

    private static final Logger LOG = LoggerFactory.getLogger(PengingatService.class);

    /** As in the timer of {@code ingatkan-pengisian}. */
    private static final LocalTime JAM_PENGINGAT = LocalTime.of(17, 0);

    private final PenyusunPengingat penyusun;
    private final AgendaPengingat agenda;
    private final NaskahPengingat naskah;
    private final PengirimSurel pengirim;
    private final OrganisasiService organisasi;
    private final KalenderService kalender;
    private final Clock jam;

    PengingatService(
            PenyusunPengingat penyusun,
            AgendaPengingat agenda,
            NaskahPengingat naskah,
            PengirimSurel pengirim,
            OrganisasiService organisasi,
            KalenderService kalender,
            Clock jam) {
        this.penyusun = penyusun;
        this.agenda = agenda;
        this.naskah = naskah;
        this.pengirim = pengirim;
        this.organisasi = organisasi;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** Where it is time to remind and nobody has been reminded yet; none at all without a mail server. */
    List<String> satkerYangDiingatkan() {
        if (!pengirim.tersedia()) {
            return List.of();
        }
        return organisasi.satkerAktif().stream()
                .filter(satker -> saatnya(satker, hariIni(satker)))
                .filter(satker -> !agenda.sudahDiingatkan(satker.kode(), hariIni(satker)))
                .map(Satker::kode)
                .toList();
    }

    /**
     * Sends what has not been sent on this day. A job that is repeated on another day, or in the morning, does nothing:
     * its day has passed, or its hour has not come.
     *
     * @throws IllegalStateException when letters are left that another attempt may get through
     */
    void ingatkan(String satkerKode, LocalDate tanggal) {
        var satker = organisasi.satker(satkerKode);
        if (!pengirim.tersedia() || !saatnya(satker, tanggal)) {
            return;
        }
        var daftar = penyusun.susun(satkerKode, tanggal);
        var menunggu = agenda.catat(
                satkerKode, tanggal, daftar.stream().map(Pengingat::pegawaiId).toList());
        var hasil = new EnumMap<Keadaan, Integer>(Keadaan.class);
        for (var pengingat : daftar) {
            var surat = menunggu.get(pengingat.pegawaiId());
            if (surat != null && agenda.serahkan(surat)) {
                hasil.merge(kirim(surat, pengingat, satker, tanggal), 1, Integer::sum);
            }
        }
        laporkan(satkerKode, hasil);
    }

    private Keadaan kirim(UUID surat, Pengingat pengingat, Satker satker, LocalDate tanggal) {
        var hasil = pengirim.kirim(pengingat.surel(), NaskahPengingat.PERIHAL, naskah.isi(pengingat, satker, tanggal));
        var keadaan = agenda.catatHasil(surat, hasil);
        if (hasil.jenis() == Jenis.SERVER_TIDAK_MELAYANI) {
            throw new IllegalStateException(
                    "Server surel %s tidak melayani (%s); sisa surat dikirim pada percobaan berikut"
                            .formatted(pengirim.sebutanServer(), hasil.galat()));
        }
        return keadaan;
    }

    private void laporkan(String satker, EnumMap<Keadaan, Integer> hasil) {
        int ditolak = hasil.getOrDefault(Keadaan.GAGAL, 0);
        int tanpaKabar = hasil.getOrDefault(Keadaan.DISERAHKAN, 0);
        if (ditolak + tanpaKabar > 0) {
            LOG.warn(
                    "Pengingat satker {}: {} surat ditolak server surel, {} tanpa kabar; lihat tabel surat_pengingat.",
                    satker,
                    ditolak,
                    tanpaKabar);
        }
        int ditunda = hasil.getOrDefault(Keadaan.MENUNGGU, 0);
        if (ditunda > 0) {
            throw new IllegalStateException("Server surel %s menunda %d surat; dicoba lagi pada percobaan berikut"
                    .formatted(pengirim.sebutanServer(), ditunda));
        }
    }

    private boolean saatnya(Satker satker, LocalDate tanggal) {
        var saat = LocalDateTime.now(jam.withZone(satker.zona()));
        return saat.toLocalDate().equals(tanggal)
                && !saat.toLocalTime().isBefore(JAM_PENGINGAT)
                && kalender.kalender(satker.kode()).hariKerja(tanggal);
    }

    private LocalDate hariIni(Satker satker) {
        return LocalDate.now(jam.withZone(satker.zona()));
    }
}
