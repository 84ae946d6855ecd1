package id.kejar.verifikasi;

import id.kejar.audit.JejakService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.shared.Penolakan;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose office judges a sheet, and how that changes while a month is being verified. */
@Service
@Transactional
class VerifikatorService {

    private final LembarVerifikasiRepository daftarLembar;
    private final VerifikasiService verifikasi;
    private final WewenangService wewenang;
    private final OrganisasiService organisasi;
    private final JejakService jejak;

    VerifikatorService(
            LembarVerifikasiRepository daftarLembar,
            VerifikasiService verifikasi,
            WewenangService wewenang,
            OrganisasiService organisasi,
            JejakService jejak) {
        this.daftarLembar = daftarLembar;
        this.verifikasi = verifikasi;
        this.wewenang = wewenang;
        this.organisasi = organisasi;
        this.jejak = jejak;
    }

    /**
     * The operator has mended what kept a sheet without a verifier.
     *
     * @param atasanId the superior he names; empty when he recorded an order of acting instead
     * @throws Penolakan when nobody may verify the sheet after it either
     */
    void lengkapiAtasan(UUID lembarId, Optional<UUID> atasanId) {
        var lembar = verifikasi.lembar(lembarId);
        atasanId.ifPresent(atasan -> {
            lembar.tetapkanVerifikator(atasan);
            lembar.pegawai().forEach(orang -> organisasi.tempatkan(orang, atasan));
        });
        if (wewenang.atas(lembar).isEmpty()) {
            throw Penolakan.aturan(
                    "Lembar ini belum memiliki atasan yang sah. Pilih atasan langsung, atau catat dahulu Surat Perintah Plh. atau Plt. di halaman Plh./Plt., lalu selesaikan tugas ini.");
        }
        jejak.catat(
                lembar.satker(),
                "VERIFIKATOR_DILENGKAPI",
                lembarId.toString(),
                atasanId.map(atasan -> "Atasan langsung " + atasan).orElse("Dengan Surat Perintah"));
    }

    void perpanjang(UUID lembarId, String catatan) {
        var lembar = verifikasi.lembar(lembarId);
        lembar.perpanjang(catatan);
        jejak.catat(lembar.satker(), "VERIFIKASI_DIPERPANJANG", lembarId.toString(), catatan);
    }

    /** The Sekretaris, or whoever acts for him, takes a verification over; it stays with that office. */
    void ambilAlih(UUID lembarId, String akun, String catatan) {
        var lembar = verifikasi.lembar(lembarId);
        lembar.ambilAlih(wewenang.sekretarisBagi(akun).id(), catatan);
        if (wewenang.atas(lembar).filter(siapa -> siapa.akun().equals(akun)).isEmpty()) {
            throw Penolakan.aturan(
                    "Lembar ini memuat kinerja Anda sendiri, jadi tidak dapat Anda ambil alih. Beri perpanjangan, atau tunggu verifikatornya.");
        }
        jejak.catat(lembar.satker(), "VERIFIKASI_DIAMBIL_ALIH", lembarId.toString(), catatan);
    }

    /**
     * A person has another superior. His sheet follows when all who stand on it have the same new one, as when an office
     * changes hands; a single person who moves is judged for this month by whoever led him in it.
     */
    void ikutiAtasan(UUID pegawaiId) {
        daftarLembar.findTerbukaMemuat(pegawaiId).stream()
                .filter(lembar -> !lembar.diambilAlih())
                .forEach(lembar -> atasanBersama(lembar)
                        .filter(atasan ->
                                lembar.verifikatorId().filter(atasan::equals).isEmpty())
                        .filter(atasan -> !lembar.pegawai().contains(atasan))
                        .ifPresent(lembar::tetapkanVerifikator));
    }

    private Optional<UUID> atasanBersama(LembarVerifikasi lembar) {
        var atasan = new HashSet<Optional<UUID>>();
        organisasi.pegawai(lembar.pegawai()).values().stream()
                .map(Pegawai::atasanId)
                .forEach(atasan::add);
        return atasan.size() == 1 ? atasan.iterator().next() : Optional.empty();
    }
}
