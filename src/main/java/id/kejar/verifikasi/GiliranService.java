package id.kejar.verifikasi;

import id.kejar.entri.HariKinerja;
import id.kejar.entri.StatusEntri;
import id.kejar.organisasi.OrganisasiService;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a month in verification hangs: for the last sheet of each person, whose turn it is and until when. */
@Service
@Transactional(readOnly = true)
public class GiliranService {

    private final LembarVerifikasiRepository daftarLembar;
    private final VerifikasiService verifikasi;
    private final WewenangService wewenang;
    private final VerifikasiProcess proses;
    private final OrganisasiService organisasi;

    GiliranService(
            LembarVerifikasiRepository daftarLembar,
            VerifikasiService verifikasi,
            WewenangService wewenang,
            VerifikasiProcess proses,
            OrganisasiService organisasi) {
        this.daftarLembar = daftarLembar;
        this.verifikasi = verifikasi;
        this.wewenang = wewenang;
        this.proses = proses;
        this.organisasi = organisasi;
    }

    /** @return for each person the last sheet in which he stands, every sheet once; none before the period has closed */
    public List<Giliran> giliran(UUID periodeId) {
        return daftarLembar.bulan(periodeId).terakhir().stream()
                .map(this::giliran)
                .toList();
    }

    private Giliran giliran(LembarVerifikasi lembar) {
        var pemutus = wewenang.atas(lembar);
        var tahap = tahap(lembar, pemutus.isPresent());
        var ringkasan = verifikasi.ringkasan(lembar);
        return new Giliran(
                lembar.id(),
                lembar.verifikatorId(),
                lembar.diselesaikanOleh().or(() -> pemutus.map(Wewenang::pegawaiId)),
                lembar.diselesaikanSebagai()
                        .or(() -> pemutus.map(Wewenang::sebagai))
                        .filter(sebagai -> !sebagai.equals(Wewenang.ATASAN_LANGSUNG))
                        .orElse(null),
                lembar.pegawai(),
                lembar.putaran(),
                tahap,
                tahap == Giliran.Tahap.PEGAWAI ? memperbaiki(lembar) : Set.of(),
                proses.batas(lembar)
                        .map(batas -> LocalDate.ofInstant(
                                batas, organisasi.satker(lembar.satker()).zona())),
                ringkasan.hari(),
                ringkasan.diputuskan(),
                lembar.selesaiPada());
    }

    private static Giliran.Tahap tahap(LembarVerifikasi lembar, boolean adaPemutus) {
        return switch (lembar.status()) {
            case DISUSUN ->
                lembar.hanyaPenarikan() && adaPemutus ? Giliran.Tahap.LEMBAR_LAIN : denganPemutus(adaPemutus);
            case BERJALAN -> denganPemutus(adaPemutus);
            case PERBAIKAN -> Giliran.Tahap.PEGAWAI;
            case SELESAI -> Giliran.Tahap.SELESAI;
        };
    }

    private static Giliran.Tahap denganPemutus(boolean adaPemutus) {
        return adaPemutus ? Giliran.Tahap.VERIFIKATOR : Giliran.Tahap.OPERATOR;
    }

    private Set<UUID> memperbaiki(LembarVerifikasi lembar) {
        return verifikasi.semuaHari(lembar).stream()
                .filter(hari -> hari.status() == StatusEntri.DIKEMBALIKAN)
                .map(HariKinerja::pegawaiId)
                .collect(Collectors.toSet());
    }
}
