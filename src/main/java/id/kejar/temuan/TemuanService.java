package id.kejar.temuan;

import id.kejar.entri.CuplikanKegiatan;
import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.indikator.IndikatorService;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks a month over before a verifier does, so that he spends his time where there is something to see. */
@Service
@Transactional(readOnly = true)
public class TemuanService {

    /** How far back a person's habits are read. */
    private static final int BULAN_KEBIASAAN = 6;

    private final EntriService entri;
    private final OrganisasiService organisasi;
    private final KalenderService kalender;
    private final PeriodeService periode;
    private final IndikatorService katalog;
    private final AmbangTemuanProcess ambang;

    TemuanService(
            EntriService entri,
            OrganisasiService organisasi,
            KalenderService kalender,
            PeriodeService periode,
            IndikatorService katalog,
            AmbangTemuanProcess ambang) {
        this.entri = entri;
        this.organisasi = organisasi;
        this.kalender = kalender;
        this.periode = periode;
        this.katalog = katalog;
        this.ambang = ambang;
    }

    /**
     * @param hari days of one period, read by the caller
     * @return the findings on each day on which something was sent, by entry; an empty list for a clean day
     */
    public Map<UUID, List<Temuan>> periksa(UUID periodeId, Collection<HariKinerja> hari) {
        var terisi = hari.stream().filter(HariKinerja::terisi).toList();
        if (terisi.isEmpty()) {
            return Map.of();
        }
        var bahan = bahan(periode.periode(periodeId), terisi);
        return terisi.stream()
                .collect(Collectors.toMap(HariKinerja::entriId, satu -> AturanTemuan.periksa(satu, bahan)));
    }

    private BahanTemuan bahan(Periode bulan, List<HariKinerja> hari) {
        var satker = organisasi.satker(bulan.satker());
        var orang = hari.stream().map(HariKinerja::pegawaiId).collect(Collectors.toSet());
        var ambangBerlaku = ambang.ambang(satker.kebijakanBukti());
        var sebulan = entri.cuplikan(bulan.id());
        var teks = TeksHari.dari(sebulan);
        var kodeTerpakai = hari.stream()
                .flatMap(satu -> satu.kegiatan().stream())
                .map(satu -> satu.isian().kodeOutput())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new BahanTemuan(
                ambangBerlaku,
                satker.kebijakanBukti(),
                satker.zona(),
                entri.bukti(hari.stream().map(HariKinerja::entriId).toList()),
                kalender.ketidakhadiran(orang, bulan.mulai(), bulan.akhir()).stream()
                        .collect(Collectors.groupingBy(Ketidakhadiran::pegawaiId)),
                sebulan.stream().collect(Collectors.toMap(CuplikanKegiatan::id, Function.identity())),
                teks.stream().collect(Collectors.toMap(TeksHari::entriId, Function.identity())),
                new KemiripanTeks(teks, kemiripanTerkecil(ambangBerlaku)),
                new TeksBerulang(sebulan),
                new KebiasaanVolume(kebiasaan(bulan, orang, sebulan)),
                katalog.kodePilihan(kodeTerpakai),
                organisasi.semuaPegawai(satker.kode()).stream().collect(Collectors.toMap(Pegawai::id, Pegawai::nama)));
    }

    private List<CuplikanKegiatan> kebiasaan(
            Periode bulan, Collection<UUID> orang, Collection<CuplikanKegiatan> sebulan) {
        var terdahulu = entri.cuplikan(
                orang, bulan.mulai().minusMonths(BULAN_KEBIASAAN), bulan.mulai().minusDays(1));
        return Stream.concat(terdahulu.stream(), sebulan.stream().filter(satu -> orang.contains(satu.pegawaiId())))
                .toList();
    }

    /** The index serves both comparisons; a kind that is not shown asks for nothing less than equality. */
    private static double kemiripanTerkecil(AmbangTemuan ambang) {
        return Stream.of(JenisTemuan.TEKS_MIRIP, JenisTemuan.TEKS_REKAN)
                .filter(ambang::ditampilkan)
                .mapToDouble(jenis -> ambang.ambang(jenis).doubleValue())
                .min()
                .orElse(1);
    }
}
