package id.kejar.kompilasi;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kejar.entri.BuktiTampil;
import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.entri.StatusEntri;
import id.kejar.indikator.Indikator;
import id.kejar.indikator.IndikatorService;
import id.kejar.indikator.KodeOutput;
import id.kejar.kompilasi.BahanKelengkapan.KeadaanBukti;
import id.kejar.organisasi.KebijakanBukti;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The completeness check of a recap. It is worked out whenever it is asked for, from the frozen recap and from days that
 * nothing changes while the month is compiled.
 */
@Service
@Transactional(readOnly = true)
public class KelengkapanService {

    private final KompilasiService kompilasi;
    private final EntriService entri;
    private final IndikatorService katalog;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;

    KelengkapanService(
            KompilasiService kompilasi,
            EntriService entri,
            IndikatorService katalog,
            OrganisasiService organisasi,
            PeriodeService periode) {
        this.kompilasi = kompilasi;
        this.entri = entri;
        this.katalog = katalog;
        this.organisasi = organisasi;
        this.periode = periode;
    }

    /** @throws Penolakan 422 when something stands in the way of calling the recap complete */
    void pastikanTanpaPenghalang(UUID periodeId) {
        periksa(kompilasi.terakhir(periodeId)).stream()
                .filter(satu -> satu.keadaan() == Pemeriksaan.Keadaan.MENGHALANGI)
                .findFirst()
                .ifPresent(satu -> {
                    throw Penolakan.aturan("Rekap belum dapat dinyatakan lengkap. " + satu.kalimat());
                });
    }

    /** What deserves the eyes of those who compile and decide, rule by rule. */
    public List<Pemeriksaan> periksa(Rekap rekap) {
        var bulan = periode.periode(rekap.periodeId());
        var beku = rekap.baris();
        var hari = entri.hari(
                rekap.periodeId(), beku.stream().map(BarisRekap::pegawaiId).toList());
        var nama = organisasi.semuaPegawai(rekap.satker()).stream().collect(toMap(Pegawai::id, Pegawai::nama));
        var kode = katalog.semuaKode();
        var indikator = katalog.semuaIndikator();
        return AturanKelengkapan.periksa(new BahanKelengkapan(
                beku.stream().map(satu -> satu.hasil().hitungan()).toList(),
                kompilasi.hitung(bulan),
                beku.stream()
                        .filter(satu -> satu.verifikatorId().isEmpty())
                        .map(BarisRekap::pegawaiId)
                        .collect(toSet()),
                nama,
                bukti(hari, organisasi.satker(rekap.satker()).kebijakanBukti(), nama),
                kodeKosong(kode, hari),
                kode.size(),
                indikatorKosong(indikator, hari),
                indikator.size()));
    }

    private KeadaanBukti bukti(List<HariKinerja> semua, KebijakanBukti kebijakan, Map<UUID, String> nama) {
        var hari = semua.stream()
                .filter(satu -> satu.status() == StatusEntri.DISETUJUI)
                .toList();
        var bukti = entri.bukti(hari.stream().map(HariKinerja::entriId).toList());
        var kurang =
                switch (kebijakan) {
                    case TIDAK_WAJIB -> 0;
                    case TIAP_HARI ->
                        (int) hari.stream()
                                .filter(satu -> satu.kegiatan().stream().noneMatch(k -> berbukti(bukti, k.id())))
                                .count();
                    case TIAP_KEGIATAN ->
                        (int) hari.stream()
                                .flatMap(satu -> satu.kegiatan().stream())
                                .filter(k -> !berbukti(bukti, k.id()))
                                .count();
                };
        return new KeadaanBukti(
                kebijakan,
                kurang,
                hari.stream()
                        .flatMap(satu -> satu.kegiatan().stream()
                                .flatMap(k -> bukti.getOrDefault(k.id(), List.of()).stream())
                                .filter(tampil -> !tampil.terbaca())
                                .map(tampil -> "%s, %s, \"%s\" (%s)"
                                        .formatted(
                                                nama.get(satu.pegawaiId()),
                                                TanggalIndonesia.tanggal(satu.tanggal()),
                                                tampil.nama(),
                                                tampil.sebabTidakTerbaca())))
                        .toList());
    }

    private static boolean berbukti(Map<UUID, List<BuktiTampil>> bukti, UUID kegiatanId) {
        return !bukti.getOrDefault(kegiatanId, List.of()).isEmpty();
    }

    private static List<String> kodeKosong(Collection<KodeOutput> semua, List<HariKinerja> hari) {
        var dipakai = hari.stream()
                .flatMap(satu -> satu.kegiatan().stream())
                .map(satu -> satu.isian().kodeOutput())
                .collect(toSet());
        return semua.stream()
                .filter(satu -> !dipakai.contains(satu.kode()))
                .map(satu -> satu.kode() + " " + satu.nama())
                .toList();
    }

    private static List<String> indikatorKosong(Collection<Indikator> semua, List<HariKinerja> hari) {
        var dipakai = hari.stream()
                .flatMap(satu -> satu.kegiatan().stream())
                .map(satu -> satu.isian().indikatorId())
                .collect(toSet());
        return semua.stream()
                .filter(satu -> !dipakai.contains(satu.id()))
                .sorted(Comparator.comparing(Indikator::nomor))
                .map(Indikator::nama)
                .toList();
    }
}
