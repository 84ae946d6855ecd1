package id.kejar.kinerja;

import id.kejar.entri.EntriService;
import id.kejar.entri.HariBertetangga;
import id.kejar.kinerja.HalamanHari.HariLain;
import id.kejar.koreksi.KoreksiSahService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Satker;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
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
    private final EntriService entri;
    private final PenyusunBulan penyusun;
    private final KoreksiSahService koreksi;
    private final Clock jam;

    KinerjaService(
            OrganisasiService organisasi,
            PeriodeService periode,
            EntriService entri,
            PenyusunBulan penyusun,
            KoreksiSahService koreksi,
            Clock jam) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.entri = entri;
        this.penyusun = penyusun;
        this.koreksi = koreksi;
        this.jam = jam;
    }

    /**
     * The person's own month.
     *
     * @param masa which service of his, {@code null} for the latest
     * @param kunci the period's readable key, {@code null} for the running one
     * @throws Penolakan 404 when he has no such service, or its satker no such period
     */
    HalamanKinerja bulan(String akun, Integer masa, String kunci) {
        var orang = milik(akun, masa);
        var satker = organisasi.satker(orang.satker());
        if (!orang.jenis().asn()) {
            return tanpaBulan(
                    orang,
                    satker,
                    "Kinerja harian diisi oleh ASN. Akun Anda bukan akun ASN, jadi tidak ada kalender kinerja di sini.");
        }
        var daftar = periode.daftar(satker.kode());
        if (kunci == null && daftar.isEmpty()) {
            return tanpaBulan(orang, satker, "Belum ada bulan yang dibuka untuk satuan kerja Anda.");
        }
        var hariIni = organisasi.hariIni(satker.kode());
        var hariTerakhir = orang.selesai().filter(hariIni::isAfter).orElse(hariIni);
        var pilihan = PilihanBulan.dari(daftar, kunci, satu -> memuat(satu, hariTerakhir));
        var bulan = pilihan.bulan();
        var penyaji = new PenyajiKinerja(penyusun.milikSendiri(orang, bulan), satker.zona());
        return new HalamanKinerja(
                satker.nama(),
                bulan.kunci(),
                bulan.sebutan(),
                pilihan.sebelum(),
                pilihan.sesudah(),
                penyaji.adaIsinya()
                        ? null
                        : "Anda tidak bertugas pada periode ini, dan tidak ada isian Anda di dalamnya.",
                penyaji.adaIsinya() ? penyaji.sajikan(bulan.sebutan(), batas(bulan, satker)) : null,
                koreksi(orang, bulan),
                orang.masa(),
                masaLain(orang));
    }

    private HalamanKinerja tanpaBulan(Pegawai orang, Satker satker, String sebab) {
        return new HalamanKinerja(
                satker.nama(), null, null, null, null, sebab, null, List.of(), orang.masa(), masaLain(orang));
    }

    private Pegawai milik(String akun, Integer masa) {
        if (masa == null) {
            return organisasi.pegawaiBerakun(akun);
        }
        return organisasi.semuaMasa(akun).stream()
                .filter(satu -> satu.masa() == masa)
                .findFirst()
                .orElseThrow(() -> Penolakan.tidakAda(
                        "Masa tugas ini tidak ada. Buka lagi Kinerja saya dan pilih masa tugas dari sana."));
    }

    private List<HalamanKinerja.MasaLain> masaLain(Pegawai orang) {
        return organisasi.semuaMasa(orang.akun()).stream()
                .filter(satu -> satu.masa() != orang.masa())
                .map(satu -> new HalamanKinerja.MasaLain(
                        satu.masa(),
                        "%s, %s".formatted(organisasi.satker(satu.satker()).nama(), rentang(satu))))
                .toList();
    }

    private static String rentang(Pegawai masa) {
        return masa.selesai()
                .map(selesai -> TanggalIndonesia.rentang(masa.mulai(), selesai))
                .orElseGet(() -> "sejak " + TanggalIndonesia.tanggal(masa.mulai()));
    }

    private List<String> koreksi(Pegawai orang, Periode bulan) {
        return koreksi.bulan(bulan.id()).stream()
                .filter(satu -> satu.pegawaiId().equals(orang.id()))
                .map(satu -> "%s, %s: disahkan rapat pleno, berlaku sejak versi %d."
                        .formatted(
                                satu.jenis().sebutan(),
                                TanggalIndonesia.rentang(satu.mulai(), satu.sampai()),
                                satu.versi()))
                .toList();
    }

    private static boolean memuat(Periode bulan, LocalDate tanggal) {
        return !tanggal.isBefore(bulan.mulai()) && !tanggal.isAfter(bulan.akhir());
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
                organisasi.pegawai(hari.pegawaiId()).masa(),
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
