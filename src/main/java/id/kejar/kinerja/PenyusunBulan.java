package id.kejar.kinerja;

import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.kalender.KalenderKerja;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.kompilasi.BarisRekap;
import id.kejar.kompilasi.HasilPegawai;
import id.kejar.kompilasi.HitunganPegawai;
import id.kejar.kompilasi.KompilasiService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.periode.Periode;
import id.kejar.verifikasi.KeputusanTerakhir;
import id.kejar.verifikasi.RiwayatKeputusanService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers from the features what people's months are put together from. */
@Component
@Transactional(readOnly = true)
class PenyusunBulan {

    private final OrganisasiService organisasi;
    private final KalenderService kalender;
    private final EntriService entri;
    private final RiwayatKeputusanService keputusan;
    private final KompilasiService kompilasi;
    private final Clock jam;

    PenyusunBulan(
            OrganisasiService organisasi,
            KalenderService kalender,
            EntriService entri,
            RiwayatKeputusanService keputusan,
            KompilasiService kompilasi,
            Clock jam) {
        this.organisasi = organisasi;
        this.kalender = kalender;
        this.entri = entri;
        this.keputusan = keputusan;
        this.kompilasi = kompilasi;
        this.jam = jam;
    }

    /** A month in the calendar of its satker, with all that is read once for everybody in it. */
    private record Bersama(
            Periode bulan,
            LocalDate hariIni,
            boolean menerimaIsian,
            KalenderKerja kalender,
            Map<UUID, List<Ketidakhadiran>> absen,
            Map<UUID, List<HariKinerja>> hari,
            Map<UUID, KeputusanTerakhir> keputusan,
            Map<UUID, HasilPegawai> beku,
            Function<HitunganPegawai, HasilPegawai> berpita) {}

    /** A person's own month, with what he did and what he has begun. */
    BahanBulan milikSendiri(Pegawai orang, Periode bulan) {
        var hari = entri.hari(bulan.id(), List.of(orang.id()));
        return bahan(orang, bersama(List.of(orang), bulan, hari), entri.berkonsep(bulan.id(), orang.id()));
    }

    /** The months of several people as others may see them: which days, not what was done on them. */
    List<BahanBulan> milik(List<Pegawai> orang, Periode bulan) {
        var hari = entri.hariTanpaKegiatan(
                bulan.id(), orang.stream().map(Pegawai::id).toList());
        var bersama = bersama(orang, bulan, hari);
        return orang.stream().map(satu -> bahan(satu, bersama, Set.of())).toList();
    }

    private Bersama bersama(List<Pegawai> orang, Periode bulan, Collection<HariKinerja> hari) {
        return new Bersama(
                bulan,
                organisasi.hariIni(bulan.satker()),
                bulan.menerimaIsian(jam.instant()),
                kalender.kalender(bulan.satker()),
                kalender.ketidakhadiran(orang.stream().map(Pegawai::id).toList(), bulan.mulai(), bulan.akhir()).stream()
                        .collect(Collectors.groupingBy(Ketidakhadiran::pegawaiId)),
                hari.stream().collect(Collectors.groupingBy(HariKinerja::pegawaiId)),
                keputusan.keputusanTerakhir(
                        bulan.id(), hari.stream().map(HariKinerja::entriId).toList()),
                kompilasi.berlaku(bulan).stream()
                        .flatMap(rekap -> rekap.baris().stream())
                        .collect(Collectors.toMap(BarisRekap::pegawaiId, BarisRekap::hasil)),
                kompilasi.berpita(bulan.akhir()));
    }

    private BahanBulan bahan(Pegawai orang, Bersama bersama, Set<UUID> berkonsep) {
        var bulan = bersama.bulan();
        return new BahanBulan(
                orang.id(),
                bulan.mulai(),
                bulan.akhir(),
                bulan.status(),
                bersama.menerimaIsian(),
                bersama.hariIni(),
                orang::wajibMengisi,
                bersama.kalender(),
                bersama.absen().getOrDefault(orang.id(), List.of()),
                bersama.hari().getOrDefault(orang.id(), List.of()),
                berkonsep,
                bersama.keputusan(),
                bersama.beku().get(orang.id()),
                bersama.berpita());
    }
}
