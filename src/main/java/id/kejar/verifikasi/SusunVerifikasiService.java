package id.kejar.verifikasi;

import id.kejar.entri.EntriService;
import id.kejar.organisasi.IsiPenempatan;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.penugasan.Pemangku;
import id.kejar.penugasan.PenugasanService;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Divides a month among its verifiers, and reopens it for some of them when it is sent back. */
@Service
@Transactional
public class SusunVerifikasiService {

    private final LembarVerifikasiRepository daftarLembar;
    private final EntriService entri;
    private final OrganisasiService organisasi;
    private final PenugasanService penugasan;
    private final PeriodeService periode;

    SusunVerifikasiService(
            LembarVerifikasiRepository daftarLembar,
            EntriService entri,
            OrganisasiService organisasi,
            PenugasanService penugasan,
            PeriodeService periode) {
        this.daftarLembar = daftarLembar;
        this.entri = entri;
        this.organisasi = organisasi;
        this.penugasan = penugasan;
        this.periode = periode;
    }

    /**
     * The sheets of the coming pass. The first pass divides everybody by atasan langsung; a later one consists of the
     * sheets that were reopened when the month was sent back.
     *
     * @return ids of the sheets; those without a verifier wait for the operator
     */
    List<UUID> susun(UUID periodeId) {
        var semua = daftarLembar.findByPeriodeIdOrderByLintasan(periodeId);
        var terbit = semua.isEmpty() ? bagi(periodeId) : semua;
        return terbit.stream()
                .filter(LembarVerifikasi::menunggu)
                .map(LembarVerifikasi::id)
                .toList();
    }

    private List<LembarVerifikasi> bagi(UUID periodeId) {
        var bulan = periode.periode(periodeId);
        var hariIni = organisasi.hariIni(bulan.satker());
        var orangnya = organisasi.pegawai(entri.pegawai(periodeId));
        var penempatan = organisasi.penempatanPada(orangnya.keySet(), bulan.akhir());
        Map<Bagian, Set<UUID>> tiapBagian = new HashMap<>();
        var tanpaVerifikator = new ArrayList<UUID>();
        for (Pegawai pegawai : orangnya.values()) {
            pemangku(pegawai, Optional.ofNullable(penempatan.get(pegawai.id())), hariIni)
                    .ifPresentOrElse(
                            pemangku -> tiapBagian
                                    .computeIfAbsent(Bagian.dari(pemangku), baru -> new HashSet<>())
                                    .add(pegawai.id()),
                            () -> tanpaVerifikator.add(pegawai.id()));
        }
        var lembar = new ArrayList<LembarVerifikasi>();
        tiapBagian.forEach((bagian, orang) ->
                lembar.add(new LembarVerifikasi(bulan.satker(), periodeId, 1, bagian.pejabatId(), orang, null)));
        tanpaVerifikator.forEach(
                orang -> lembar.add(new LembarVerifikasi(bulan.satker(), periodeId, 1, null, Set.of(orang), null)));
        return daftarLembar.saveAllAndFlush(lembar);
    }

    /** Who moved since is judged by whoever led him at the month's end, while somebody may decide in that office. */
    private Optional<Pemangku> pemangku(Pegawai pegawai, Optional<IsiPenempatan> padaAkhirBulan, LocalDate hariIni) {
        return penugasan
                .atasanBagi(pegawai, padaAkhirBulan.map(IsiPenempatan::atasanId), hariIni)
                .or(() -> penugasan.atasanBagi(pegawai, hariIni));
    }

    /** One office's people; those over whom its acting person may not decide stand on a sheet of their own. */
    private record Bagian(UUID pejabatId, UUID pemutusId) {

        static Bagian dari(Pemangku pemangku) {
            return new Bagian(pemangku.pejabat().id(), pemangku.orang().id());
        }
    }

    /**
     * The month is sent back to verification: only the named verifiers take part.
     *
     * @param verifikator ids of the verifiers; empty means all of the last pass
     * @param alasan why, shown to them
     */
    public void bukaKembali(UUID periodeId, Collection<UUID> verifikator, String alasan) {
        var bulan = daftarLembar.bulan(periodeId);
        var tiapAsal = bulan.terakhirTiapPegawai().entrySet().stream()
                .filter(satu -> satu.getValue().verifikatorId().isPresent())
                .collect(Collectors.groupingBy(
                        satu -> Asal.dari(satu.getValue()), Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
        var terlibat = tiapAsal.keySet().stream().map(Asal::verifikatorId).collect(Collectors.toSet());
        var dipilih = verifikator.isEmpty() ? terlibat : Set.copyOf(verifikator);
        if (!terlibat.containsAll(dipilih)) {
            throw Penolakan.aturan("Verifikator yang dipilih tidak memverifikasi periode ini. Pilih dari daftar.");
        }
        var satker = periode.periode(periodeId).satker();
        daftarLembar.saveAllAndFlush(tiapAsal.entrySet().stream()
                .filter(satu -> dipilih.contains(satu.getKey().verifikatorId()))
                .map(satu -> LembarVerifikasi.dibukaLagi(
                        new LembarVerifikasi(
                                satker,
                                periodeId,
                                bulan.lintasanBerikut(),
                                satu.getKey().verifikatorId(),
                                satu.getValue(),
                                alasan),
                        satu.getKey().diambilAlih()))
                .toList());
    }

    /** Whose people were verified last, and whether he had taken them over: what he decides again says so again. */
    private record Asal(UUID verifikatorId, boolean diambilAlih) {

        static Asal dari(LembarVerifikasi lembar) {
            return new Asal(lembar.verifikatorId().orElseThrow(), lembar.diambilAlih());
        }
    }

    /** Who verified whom in the end: the last sheet in which a person stands. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> verifikatorTiapPegawai(UUID periodeId) {
        Map<UUID, UUID> hasil = new TreeMap<>();
        daftarLembar.bulan(periodeId).terakhirTiapPegawai().forEach((orang, lembar) -> lembar.verifikatorId()
                .ifPresent(verifikator -> hasil.put(orang, verifikator)));
        return hasil;
    }

    /**
     * Closing verification: no sheet of the month is still being worked on. From here on no approval is taken back.
     *
     * @return whether approvals were taken back after their sheet was finished: they are decided on again first
     */
    boolean tutup(UUID periodeId) {
        periode.kunci(periodeId);
        var semua = daftarLembar.findByPeriodeIdOrderByLintasan(periodeId);
        if (semua.stream().anyMatch(LembarVerifikasi::dikerjakan)) {
            throw new IllegalStateException("Verifikasi ditutup sementara masih ada lembar yang terbuka");
        }
        return semua.stream().anyMatch(LembarVerifikasi::menunggu);
    }
}
