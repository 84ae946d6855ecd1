package id.kejar.verifikasi;

import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decisions that hold, for those who read them: the day's owner, the recap. Drafts are nobody's business. */
@Service
@Transactional(readOnly = true)
public class RiwayatKeputusanService {

    private final LembarVerifikasiRepository daftarLembar;
    private final KeputusanRepository daftarKeputusan;
    private final EntriService entri;
    private final OrganisasiService organisasi;

    RiwayatKeputusanService(
            LembarVerifikasiRepository daftarLembar,
            KeputusanRepository daftarKeputusan,
            EntriService entri,
            OrganisasiService organisasi) {
        this.daftarLembar = daftarLembar;
        this.daftarKeputusan = daftarKeputusan;
        this.entri = entri;
        this.organisasi = organisasi;
    }

    /**
     * Who verified which days of a month: for each person those who decided last, with the findings before their eyes, on
     * most days first. It answers the question also where the superior changed, or was replaced, in the middle.
     */
    public Map<UUID, List<Pemeriksa>> pemeriksa(UUID periodeId) {
        var terakhir = new HashMap<UUID, Keputusan>();
        daftarKeputusan
                .findByLembarIdInAndBerlakuTrueOrderByBerlakuPada(lembar(periodeId))
                .forEach(satu -> terakhir.put(satu.entriId(), satu));
        return entri.hariTanpaKegiatan(periodeId).stream()
                .filter(hari -> terakhir.containsKey(hari.entriId()))
                .collect(Collectors.groupingBy(
                        HariKinerja::pegawaiId,
                        Collectors.collectingAndThen(Collectors.toList(), hari -> pemeriksa(hari, terakhir))));
    }

    private List<Pemeriksa> pemeriksa(List<HariKinerja> hari, Map<UUID, Keputusan> terakhir) {
        return hari.stream()
                .map(satu -> terakhir.get(satu.entriId()))
                .collect(Collectors.groupingBy(satu -> new Pemutus(satu.oleh(), satu.sebagai()), Collectors.counting()))
                .entrySet()
                .stream()
                .map(satu -> new Pemeriksa(
                        organisasi.pegawaiBerakun(satu.getKey().akun()).id(),
                        satu.getKey().sebagai(),
                        satu.getValue().intValue()))
                .sorted(Comparator.comparing(Pemeriksa::hari).reversed().thenComparing(Pemeriksa::sebagai))
                .toList();
    }

    private record Pemutus(String akun, String sebagai) {}

    private List<UUID> lembar(UUID periodeId) {
        return daftarLembar.findByPeriodeIdOrderByLintasan(periodeId).stream()
                .map(LembarVerifikasi::id)
                .toList();
    }

    /** The last decision that holds on each of these days, as its owner may read it. */
    public Map<UUID, KeputusanTerakhir> keputusanTerakhir(UUID periodeId, Collection<UUID> entriId) {
        var berlaku = daftarKeputusan.findByLembarIdInAndEntriIdInAndBerlakuTrueOrderByBerlakuPada(
                lembar(periodeId), entriId);
        var nama = new HashMap<String, String>();
        var hasil = new HashMap<UUID, KeputusanTerakhir>();
        berlaku.forEach(satu -> hasil.put(satu.entriId(), terbaca(satu, nama)));
        return hasil;
    }

    /** @param nama of accounts, read once each */
    private KeputusanTerakhir terbaca(Keputusan keputusan, Map<String, String> nama) {
        return new KeputusanTerakhir(
                !keputusan.mengembalikan(),
                keputusan.alasan().or(keputusan::catatan).orElse(null),
                nama(keputusan.oleh(), nama),
                keputusan.kapasitas(),
                keputusan.sebagai(),
                keputusan.berlakuPada(),
                keputusan.diselesaikanOrangLain()
                        ? KeputusanTerakhir.pemutus(nama(keputusan.berlakuOleh(), nama), keputusan.berlakuSebagai())
                        : null,
                keputusan
                        .penarikan()
                        .map(ditarik -> new KeputusanTerakhir.Ditarik(
                                KeputusanTerakhir.pemutus(nama(ditarik.oleh(), nama), ditarik.sebagai()),
                                ditarik.alasan(),
                                ditarik.pada()))
                        .orElse(null));
    }

    private String nama(String akun, Map<String, String> nama) {
        return nama.computeIfAbsent(
                akun, satu -> organisasi.cariBerakun(satu).map(Pegawai::nama).orElse(satu));
    }
}
