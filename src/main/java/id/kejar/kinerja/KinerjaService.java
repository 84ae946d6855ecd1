package id.kejar.kinerja;

import id.kejar.entri.EntriService;
import id.kejar.entri.HariBertetangga;
import id.kejar.entri.HariKinerja;
import id.kejar.kalender.KalenderService;
import id.kejar.kinerja.HalamanHari.HariLain;
import id.kejar.kinerja.HalamanKinerja.BulanLain;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Satker;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.pleno.BarisRekap;
import id.kejar.pleno.KompilasiService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.verifikasi.KeputusanService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person sees of his own performance. Reads only. */
@Service
@Transactional(readOnly = true)
class KinerjaService {

    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final KalenderService kalender;
    private final EntriService entri;
    private final KeputusanService keputusan;
    private final KompilasiService kompilasi;
    private final Clock jam;

    KinerjaService(
            OrganisasiService organisasi,
            PeriodeService periode,
            KalenderService kalender,
            EntriService entri,
            KeputusanService keputusan,
            KompilasiService kompilasi,
            Clock jam) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.kalender = kalender;
        this.entri = entri;
        this.keputusan = keputusan;
        this.kompilasi = kompilasi;
        this.jam = jam;
    }

    /**
     * The person's own month.
     *
     * @param kunci the period's readable key, {@code null} for the running one
     * @throws Penolakan 404 when the satker has no such period
     */
    HalamanKinerja bulan(String akun, String kunci) {
        var orang = organisasi.pegawaiBerakun(akun);
        var satker = organisasi.satker(orang.satker());
        if (!orang.jenis().asn()) {
            return tanpaBulan(
                    satker,
                    "Kinerja harian diisi oleh ASN. Akun Anda bukan akun ASN, jadi tidak ada kalender kinerja di sini.");
        }
        var daftar = periode.daftar(satker.kode());
        if (kunci == null && daftar.isEmpty()) {
            return tanpaBulan(satker, "Belum ada bulan yang dibuka untuk satuan kerja Anda.");
        }
        var hariIni = organisasi.hariIni(satker.kode());
        var bulan = pilih(daftar, kunci, hariIni);
        var letak = daftar.indexOf(bulan);
        var penyaji = new PenyajiKinerja(bahan(orang, bulan, hariIni), satker.zona());
        return new HalamanKinerja(
                satker.nama(),
                bulan.kunci(),
                bulan.sebutan(),
                letak + 1 < daftar.size() ? bulanLain(daftar.get(letak + 1)) : null,
                letak > 0 ? bulanLain(daftar.get(letak - 1)) : null,
                penyaji.adaIsinya()
                        ? null
                        : "Anda tidak bertugas pada periode ini, dan tidak ada isian Anda di dalamnya.",
                penyaji.adaIsinya() ? penyaji.sajikan(bulan.sebutan(), batas(bulan, satker)) : null);
    }

    private static HalamanKinerja tanpaBulan(Satker satker, String sebab) {
        return new HalamanKinerja(satker.nama(), null, null, null, null, sebab, null);
    }

    private static BulanLain bulanLain(Periode bulan) {
        return new BulanLain(bulan.kunci(), bulan.sebutan());
    }

    /** The asked one; else the one that holds today, else the newest. */
    private static Periode pilih(List<Periode> daftar, String kunci, LocalDate hariIni) {
        if (kunci == null) {
            return daftar.stream()
                    .filter(bulan -> !hariIni.isBefore(bulan.mulai()) && !hariIni.isAfter(bulan.akhir()))
                    .findFirst()
                    .orElse(daftar.get(0));
        }
        return daftar.stream()
                .filter(bulan -> bulan.kunci().equals(kunci))
                .findFirst()
                .orElseThrow(
                        () -> Penolakan.tidakAda(
                                "Bulan ini belum dibuka untuk satuan kerja Anda. Buka Kinerja saya dan pilih bulan dari sana."));
    }

    private BahanBulan bahan(Pegawai orang, Periode bulan, LocalDate hariIni) {
        var hari = entri.hari(bulan.id(), List.of(orang.id()));
        return new BahanBulan(
                orang.id(),
                bulan.mulai(),
                bulan.akhir(),
                bulan.status(),
                bulan.menerimaIsian(jam.instant()),
                hariIni,
                orang::wajibMengisi,
                kalender.kalender(orang.satker()),
                kalender.ketidakhadiran(List.of(orang.id()), bulan.mulai(), bulan.akhir()),
                hari,
                entri.berkonsep(bulan.id(), orang.id()),
                keputusan.keputusanTerakhir(
                        bulan.id(), hari.stream().map(HariKinerja::entriId).toList()),
                kompilasi.berlaku(bulan).stream()
                        .flatMap(rekap -> rekap.baris().stream())
                        .filter(baris -> baris.pegawaiId().equals(orang.id()))
                        .map(BarisRekap::hasil)
                        .findFirst()
                        .orElse(null),
                hitungan -> kompilasi.hasil(hitungan, bulan.akhir()));
    }

    private String batas(Periode bulan, Satker satker) {
        if (!bulan.menerimaIsian(jam.instant())) {
            return null;
        }
        var tutup =
                LocalDateTime.ofInstant(bulan.akhirPengisian(), satker.zona()).minusMinutes(1);
        return "%s pukul %s %s"
                .formatted(
                        TanggalIndonesia.hariTanggal(tutup.toLocalDate()),
                        TanggalIndonesia.jam(tutup.toLocalTime()),
                        satker.singkatanZona());
    }

    /** @throws Penolakan 404 when the day does not exist or is somebody else's */
    HalamanHari hari(UUID entriId, String akun) {
        var hari = entri.hariBertetangga(entriId, akun);
        var bulan = periode.periode(hari.periodeId());
        return new HalamanHari(
                entriId,
                TanggalIndonesia.hariTanggal(hari.tanggal()),
                bulan.kunci(),
                bulan.sebutan(),
                hariLain(hari.sebelum()),
                hariLain(hari.sesudah()));
    }

    private static HariLain hariLain(HariBertetangga.Tetangga tetangga) {
        return tetangga == null
                ? null
                : new HariLain(
                        tetangga.entriId(),
                        TanggalRingkas.singkat(tetangga.tanggal()),
                        TanggalIndonesia.hariBulan(tetangga.tanggal()));
    }
}
