package id.kejar.koreksi;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.pemberitahuan.IsiPemberitahuan;
import id.kejar.pemberitahuan.PemberitahuanService;
import id.kejar.periode.PeriodeService;
import id.kejar.segel.Segel;
import id.kejar.segel.SegelService;
import id.kejar.shared.Penolakan;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what became of a correction: whoever asked, and everybody who works with what it replaces. */
@Service
@Transactional
class KabarKoreksiService {

    private static final String BERLAKU = "berlaku";

    private final KoreksiService koreksi;
    private final PemberitahuanService pemberitahuan;
    private final PengunduhDokumen pengunduh;
    private final SegelService segel;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;

    KabarKoreksiService(
            KoreksiService koreksi,
            PemberitahuanService pemberitahuan,
            PengunduhDokumen pengunduh,
            SegelService segel,
            OrganisasiService organisasi,
            PeriodeService periode) {
        this.koreksi = koreksi;
        this.pemberitahuan = pemberitahuan;
        this.pengunduh = pengunduh;
        this.segel = segel;
        this.organisasi = organisasi;
        this.periode = periode;
    }

    void tertunda(UUID koreksiId) {
        var satu = koreksi.tandaiTertunda(koreksiId);
        pemberitahuan.kirim(
                pemegang(satu.satker(), Peran.SEKRETARIS),
                isi(
                        satu,
                        "tertunda",
                        "Usul koreksi menunggu pleno lebih dari tiga puluh hari kerja",
                        "Usul koreksi nomor %d bulan %s belum diputuskan rapat pleno. Agendakan pada rapat berikutnya."
                                .formatted(satu.nomor(), bulan(satu))));
    }

    void pemohon(UUID koreksiId) {
        var satu = koreksi.koreksi(koreksiId);
        var sebab = satu.alasanPleno()
                .or(satu::catatanPemeriksa)
                .filter(teks -> satu.status() != StatusKoreksi.GUGUR)
                .map(teks -> " Alasannya: " + ringkas(teks))
                .orElse("");
        pemberitahuan.kirim(
                organisasi.cariBerakun(satu.diajukanOleh()).stream().toList(),
                isi(
                        satu,
                        "selesai",
                        "Usul koreksi Anda tidak mengubah " + bulan(satu),
                        "Usul koreksi nomor %d: %s.%s"
                                .formatted(satu.nomor(), satu.status().sebutan().toLowerCase(), sebab)));
    }

    /**
     * Told are those who downloaded what the version before had issued, those whose work builds on it (compilation, recap for the
     * allowance, the Sekretaris), the employee concerned, and whoever asked.
     */
    void pemakai(UUID koreksiId) {
        var satu = koreksi.koreksi(koreksiId);
        var versi = satu.versi().orElseThrow(() -> Penolakan.bentrok("Koreksi ini belum disahkan pleno."));
        var disegel = segel.versi(satu.periodeId()).stream()
                .filter(ini -> ini.versi() == versi)
                .map(Segel::dibuatPada)
                .findFirst()
                .orElseThrow();
        yangBersangkutan(satu, versi);
        var pemakai = new ArrayList<Pegawai>();
        Stream.of(Peran.RENDATIN, Peran.SEKRETARIS, Peran.OPERATOR)
                .forEach(peran -> pemakai.addAll(pemegang(satu.satker(), peran)));
        pengunduh
                .pengunduh(satu.periodeId(), disegel)
                .forEach(akun -> organisasi.cariBerakun(akun).ifPresent(pemakai::add));
        pemberitahuan.kirim(
                pemakai,
                new IsiPemberitahuan(
                        sebab(satu, BERLAKU),
                        judulBerlaku(satu, versi),
                        "Rekap, nilai, dan laporan yang memakai %s versi %d digantikan. Unduh dokumen versi %d di Beranda, di bawah bulannya, dan perbarui yang sudah disusun dari versi lama."
                                .formatted(bulan(satu), versi - 1, versi),
                        null));
    }

    /** First, so that whoever also uses the documents reads of his own correction. */
    private void yangBersangkutan(Koreksi satu, int versi) {
        var orang = new ArrayList<>(List.of(organisasi.pegawai(satu.pegawaiId())));
        organisasi.cariBerakun(satu.diajukanOleh()).ifPresent(orang::add);
        pemberitahuan.kirim(
                orang,
                isi(
                        satu,
                        BERLAKU,
                        judulBerlaku(satu, versi),
                        "Usul koreksi nomor %d disahkan rapat pleno. Angka dan nilai yang berlaku adalah versi %d."
                                .formatted(satu.nomor(), versi)));
    }

    private String judulBerlaku(Koreksi satu, int versi) {
        return "%s dikoreksi pleno: kini versi %d".formatted(bulan(satu), versi);
    }

    private List<Pegawai> pemegang(String satker, Peran peran) {
        return organisasi.pemegang(peran, satker, organisasi.hariIni(satker));
    }

    private String bulan(Koreksi satu) {
        return periode.periode(satu.periodeId()).sebutan();
    }

    private static String ringkas(String teks) {
        return teks.length() <= 600 ? teks : teks.substring(0, 600) + "…";
    }

    private static IsiPemberitahuan isi(Koreksi satu, String sebab, String judul, String isi) {
        return new IsiPemberitahuan(sebab(satu, sebab), judul, isi, "/koreksi/" + satu.id());
    }

    private static String sebab(Koreksi satu, String sebab) {
        return "koreksi/%s/%s".formatted(satu.id(), sebab);
    }
}
