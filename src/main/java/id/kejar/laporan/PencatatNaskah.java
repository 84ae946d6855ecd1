package id.kejar.laporan;

import id.kejar.audit.JejakService;
import id.kejar.bukti.Berkas;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.Teks;
import id.kejar.tandatangan.CaraTandaTangan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Attaches signed copies to documents, while the package of the meeting is open. */
@Component
@Transactional
class PencatatNaskah {

    private static final int ALASAN_TERPENDEK = 10;
    private static final int KETERANGAN_TERPANJANG = 1_000;

    private final PembacaDokumen pembaca;
    private final PaketRapatService paket;
    private final NaskahBertandaTanganRepository daftarNaskah;
    private final PeriodeService periode;
    private final JejakService jejak;
    private final Clock jam;

    PencatatNaskah(
            PembacaDokumen pembaca,
            PaketRapatService paket,
            NaskahBertandaTanganRepository daftarNaskah,
            PeriodeService periode,
            JejakService jejak,
            Clock jam) {
        this.pembaca = pembaca;
        this.paket = paket;
        this.daftarNaskah = daftarNaskah;
        this.periode = periode;
        this.jejak = jejak;
        this.jam = jam;
    }

    /**
     * Judged before a file is received or a passphrase used, and once more when the copy is attached.
     *
     * @return the copy that holds now
     * @throws Penolakan 404, or 409 when the document is replaced or its package closed
     */
    @Transactional(readOnly = true)
    Optional<NaskahBertandaTangan> periksa(UUID dokumenId, String akun) {
        return berlaku(dapatDilengkapi(pembaca.milik(dokumenId, akun)));
    }

    /** @throws Penolakan 404 when there is none, or not for this person */
    NaskahBertandaTangan unduh(UUID dokumenId, UUID naskahId, String akun) {
        var dokumen = pembaca.unduh(dokumenId, akun);
        return paket.naskah(List.of(dokumen.id())).stream()
                .filter(satu -> satu.id().equals(naskahId))
                .findFirst()
                .orElseThrow(() -> Penolakan.tidakAda("Naskah ini tidak ada atau bukan wewenang Anda."));
    }

    private Dokumen dapatDilengkapi(Dokumen dokumen) {
        var terbitan = paket.terbitan(dokumen.periodeId());
        var ringkas = terbitan.dokumen().stream()
                .filter(satu -> satu.id().equals(dokumen.id()))
                .findFirst()
                .orElseThrow();
        terbitan.pengganti(ringkas).ifPresent(baru -> {
            throw Penolakan.bentrok("%s sudah digantikan oleh versi %d. Lampirkan naskahnya di sana."
                    .formatted(dokumen.sebutan(), baru.versi()));
        });
        if (dokumen.jenis().milikRapat()
                && paket.paket(dokumen.acuan(), terbitan).lengkap()) {
            throw Penolakan.bentrok(
                    "Paket rapat ini sudah lengkap dan ditutup, jadi naskahnya tidak dapat diganti atau ditambah.");
        }
        return dokumen;
    }

    private Optional<NaskahBertandaTangan> berlaku(Dokumen dokumen) {
        return paket.naskah(List.of(dokumen.id())).stream()
                .filter(NaskahBertandaTangan::berlaku)
                .findFirst();
    }

    /** What is said of a copy: the reason, where it takes the place of one that was complete; a note otherwise. */
    static String keterangan(String keterangan, Optional<NaskahBertandaTangan> lama) {
        if (lama.isEmpty()) {
            return Teks.opsional(keterangan, "Keterangan", KETERANGAN_TERPANJANG);
        }
        return Teks.alasan(
                keterangan,
                "Alasan mengganti naskah",
                ALASAN_TERPENDEK,
                KETERANGAN_TERPANJANG,
                "karena naskah lama tetap tersimpan");
    }

    /**
     * @return what is still to be attached before the package closes; empty when it is closed now, and for a document that
     *     belongs to no meeting
     */
    List<String> lampirkan(UUID dokumenId, Berkas berkas, NaskahBertandaTangan.Isi isi, String akun) {
        periode.kunci(pembaca.milik(dokumenId, akun).periodeId());
        var dokumen = dapatDilengkapi(pembaca.milik(dokumenId, akun));
        var semua = paket.naskah(List.of(dokumenId));
        var lama = semua.stream().filter(NaskahBertandaTangan::berlaku).findFirst();
        lama.ifPresent(satu -> gantikan(satu, berkas, isi, akun));
        var urutan = semua.stream().mapToInt(NaskahBertandaTangan::urutan).max().orElse(0) + 1;
        daftarNaskah.saveAndFlush(new NaskahBertandaTangan(dokumenId, urutan, berkas, isi, akun, jam.instant()));
        catat(dokumen, berkas, isi, lama);
        return dokumen.jenis().milikRapat() ? menunggu(dokumen) : List.of();
    }

    private void gantikan(NaskahBertandaTangan lama, Berkas berkas, NaskahBertandaTangan.Isi isi, String akun) {
        if (lama.sha256().equals(berkas.sha256())) {
            throw Penolakan.bentrok(
                    "Naskah yang persis sama sudah terlampir. Pilih PDF yang lain, atau biarkan yang ada.");
        }
        lama.ganti(keterangan(isi.keterangan(), Optional.of(lama)), akun, jam.instant());
    }

    private void catat(
            Dokumen dokumen, Berkas berkas, NaskahBertandaTangan.Isi isi, Optional<NaskahBertandaTangan> lama) {
        var layanan = isi.cara() == CaraTandaTangan.BSRE && isi.idDokumen() != null ? ", id " + isi.idDokumen() : "";
        jejak.catat(
                dokumen.satker(),
                lama.isPresent() ? "NASKAH_BERTANDA_TANGAN_DIGANTI" : "NASKAH_BERTANDA_TANGAN_DILAMPIRKAN",
                dokumen.id().toString(),
                "%s, SHA-256 %s, %s%s%s"
                        .formatted(
                                dokumen.sebutan(),
                                berkas.sha256(),
                                isi.cara().sebutan(),
                                layanan,
                                isi.keterangan() == null ? "" : ": " + isi.keterangan()));
    }

    private List<String> menunggu(Dokumen dokumen) {
        var sekarang = paket.paket(dokumen.acuan(), paket.terbitan(dokumen.periodeId()));
        if (sekarang.lengkap()) {
            jejak.catat(
                    dokumen.satker(),
                    "PAKET_RAPAT_DITUTUP",
                    dokumen.acuan().toString(),
                    "Dengan naskah bertanda tangan %s".formatted(dokumen.sebutan()));
        }
        return sekarang.menunggu();
    }
}
