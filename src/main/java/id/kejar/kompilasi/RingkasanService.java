package id.kejar.kompilasi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.entri.StatusEntri;
import id.kejar.indikator.Indikator;
import id.kejar.indikator.IndikatorService;
import id.kejar.kompilasi.JumlahKegiatan.Butir;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Subbagian;
import id.kejar.periode.PeriodeService;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds up a compiled month, for whoever checks, decides or prints it. */
@Service
@Transactional(readOnly = true)
public class RingkasanService {

    private final EntriService entri;
    private final IndikatorService katalog;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;

    RingkasanService(
            EntriService entri, IndikatorService katalog, OrganisasiService organisasi, PeriodeService periode) {
        this.entri = entri;
        this.katalog = katalog;
        this.organisasi = organisasi;
        this.periode = periode;
    }

    /** @param rekap the one whose figures are the month's; of one that was sent back the work may have changed since */
    public RingkasanBulan ringkasan(Rekap rekap) {
        var baris = rekap.baris();
        var orang = baris.stream().map(BarisRekap::pegawaiId).toList();
        return ringkasan(baris, entri.hari(rekap.periodeId(), orang), subbagian(rekap, orang), rekap.satker());
    }

    /** In which sub bagian each stood when the month ended: whoever moved since stays where he was. */
    private Map<UUID, Optional<UUID>> subbagian(Rekap rekap, List<UUID> orang) {
        var penempatan = organisasi.penempatanPada(
                orang, periode.periode(rekap.periodeId()).akhir());
        var milik = new HashMap<UUID, Optional<UUID>>();
        organisasi
                .pegawai(orang)
                .forEach((id, pegawai) -> milik.put(
                        id,
                        penempatan.containsKey(id)
                                ? Optional.ofNullable(penempatan.get(id).subbagianId())
                                : pegawai.subbagianId()));
        return milik;
    }

    private RingkasanBulan ringkasan(
            List<BarisRekap> baris, List<HariKinerja> hari, Map<UUID, Optional<UUID>> milik, String satker) {
        var butir = hari.stream().flatMap(RingkasanService::butir).toList();
        return new RingkasanBulan(
                JumlahHari.dari(baris),
                JumlahKegiatan.dari(butir),
                perSubbagian(baris, butir, milik, organisasi.subbagian(satker)),
                perKode(butir),
                perIndikator(butir));
    }

    /** A day that has lapsed is owed by nobody, whatever was sent for it before. */
    private static Stream<Butir> butir(HariKinerja hari) {
        return hari.status() == StatusEntri.GUGUR
                ? Stream.empty()
                : hari.kegiatan().stream()
                        .map(satu -> new Butir(hari.pegawaiId(), satu.isian(), hari.status() == StatusEntri.DISETUJUI));
    }

    private static List<RingkasanBulan.Subbagian> perSubbagian(
            List<BarisRekap> baris, List<Butir> butir, Map<UUID, Optional<UUID>> milik, List<Subbagian> subbagian) {
        var barisnya = baris.stream().collect(groupingBy(satu -> milik.get(satu.pegawaiId())));
        var butirnya = butir.stream().collect(groupingBy(satu -> milik.get(satu.pegawaiId())));
        var nama = new LinkedHashMap<Optional<UUID>, String>();
        nama.put(Optional.empty(), RingkasanBulan.TANPA_SUBBAGIAN);
        subbagian.forEach(satu -> nama.put(Optional.of(satu.id()), satu.nama()));
        return nama.entrySet().stream()
                .filter(satu -> barisnya.containsKey(satu.getKey()))
                .map(satu -> new RingkasanBulan.Subbagian(
                        satu.getKey().orElse(null),
                        satu.getValue(),
                        JumlahHari.dari(barisnya.get(satu.getKey())),
                        JumlahKegiatan.dari(butirnya.getOrDefault(satu.getKey(), List.of()))))
                .toList();
    }

    private List<RingkasanBulan.KodeOutput> perKode(List<Butir> butir) {
        var tiapKode = butir.stream()
                .collect(groupingBy(satu -> Optional.ofNullable(satu.isian().kodeOutput())));
        var nama = katalog.namaKode(ada(tiapKode.keySet()));
        return tiapKode.entrySet().stream()
                .map(satu -> new RingkasanBulan.KodeOutput(
                        satu.getKey().orElse(null),
                        satu.getKey().map(kode -> nama.getOrDefault(kode, kode)).orElse(RingkasanBulan.TANPA_KODE),
                        JumlahKegiatan.dari(satu.getValue())))
                .sorted(Comparator.comparing(
                        RingkasanBulan.KodeOutput::kode, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<RingkasanBulan.Indikator> perIndikator(List<Butir> butir) {
        var tiapIndikator = butir.stream()
                .collect(groupingBy(satu -> Optional.ofNullable(satu.isian().indikatorId())));
        var indikator = katalog.indikator(ada(tiapIndikator.keySet()));
        var nomor = indikator.values().stream().collect(toMap(Indikator::id, Indikator::nomor));
        return tiapIndikator.entrySet().stream()
                .map(satu -> new RingkasanBulan.Indikator(
                        satu.getKey().orElse(null),
                        satu.getKey().map(indikator::get).map(Indikator::nama).orElse(RingkasanBulan.TANPA_INDIKATOR),
                        JumlahKegiatan.dari(satu.getValue())))
                .sorted(Comparator.comparing(
                        satu -> nomor.get(satu.indikatorId()), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static <T> List<T> ada(Collection<Optional<T>> daftar) {
        return daftar.stream().flatMap(Optional::stream).toList();
    }
}
