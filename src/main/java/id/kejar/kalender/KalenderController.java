package id.kejar.kalender;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.shared.Penolakan;
import id.kejar.shared.Teks;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Holidays and absences, kept by the operator of a satker (Konawe Utara KELIMA 1) and, for the whole country, by the
 * administrator. What is owed is worked out anew by itself.
 */
@RestController
@RequestMapping("/api/kalender")
class KalenderController {

    private final KalenderService kalender;
    private final OrganisasiService organisasi;

    KalenderController(KalenderService kalender, OrganisasiService organisasi) {
        this.kalender = kalender;
        this.organisasi = organisasi;
    }

    /** @param seluruhSatker for the whole country; else for the satker of who declares it */
    record PermintaanLibur(LocalDate tanggal, String nama, JenisLibur jenis, boolean seluruhSatker) {}

    record PermintaanKetidakhadiran(
            UUID pegawaiId,
            JenisKetidakhadiran jenis,
            LocalDate mulai,
            LocalDate sampai,
            String nomorSurat,
            String keterangan) {}

    record Tercatat(UUID id) {}

    @PostMapping("/libur")
    Tercatat catatLibur(@RequestBody PermintaanLibur isi, Principal pengguna) {
        var satker = satker(pengguna, isi.seluruhSatker());
        return new Tercatat(kalender.catatLibur(
                satker, ada(isi.tanggal(), "Tanggal"), isi.nama(), ada(isi.jenis(), "Jenis hari libur")));
    }

    @DeleteMapping("/libur/{id}")
    void cabutLibur(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean seluruhSatker, Principal pengguna) {
        kalender.cabutLibur(id, satker(pengguna, seluruhSatker));
    }

    @PostMapping("/ketidakhadiran")
    Tercatat catatKetidakhadiran(@RequestBody PermintaanKetidakhadiran isi, Principal pengguna) {
        var operator = operator(pengguna);
        var pegawai = organisasi.pegawai(ada(isi.pegawaiId(), "Pegawai"));
        if (!pegawai.satker().equals(operator.satker())) {
            throw Penolakan.tidakAda("Pegawai ini tidak ada dalam data satuan kerja.");
        }
        return new Tercatat(kalender.catat(new Ketidakhadiran(
                        pegawai.id(),
                        ada(isi.jenis(), "Jenis ketidakhadiran"),
                        ada(isi.mulai(), "Tanggal mulai"),
                        ada(isi.sampai(), "Tanggal akhir"),
                        Teks.opsional(isi.nomorSurat(), "Nomor surat", 80),
                        Teks.opsional(isi.keterangan(), "Keterangan", 300)))
                .id());
    }

    @DeleteMapping("/ketidakhadiran/{id}")
    void cabutKetidakhadiran(@PathVariable UUID id, Principal pengguna) {
        kalender.cabutKetidakhadiran(id, operator(pengguna).satker());
    }

    private Optional<String> satker(Principal pengguna, boolean seluruhSatker) {
        if (seluruhSatker) {
            organisasi.berwenang(pengguna.getName(), Peran.ADMIN);
            return Optional.empty();
        }
        return Optional.of(operator(pengguna).satker());
    }

    private Pegawai operator(Principal pengguna) {
        return organisasi.berwenang(pengguna.getName(), Peran.OPERATOR);
    }

    private static <T> T ada(T nilai, String sebutan) {
        if (nilai == null) {
            throw Penolakan.aturan("%s belum diisi.".formatted(sebutan));
        }
        return nilai;
    }
}
