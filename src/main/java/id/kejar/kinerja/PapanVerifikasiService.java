package id.kejar.kinerja;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.periode.StatusPeriode;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.verifikasi.Giliran;
import id.kejar.verifikasi.GiliranService;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers "where does it hang?" for those who ask it: all sheets of the satker, or one's own. */
@Service
@Transactional(readOnly = true)
class PapanVerifikasiService {

    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final GiliranService giliran;
    private final HakHasil hak;

    PapanVerifikasiService(OrganisasiService organisasi, PeriodeService periode, GiliranService giliran, HakHasil hak) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.giliran = giliran;
        this.hak = hak;
    }

    /** What a page is written from. */
    private record Bahan(Map<UUID, Pegawai> orang, LocalDate hariIni, ZoneId zona) {

        String nama(UUID pegawaiId) {
            return orang.get(pegawaiId).nama();
        }

        String nama(Collection<UUID> pegawaiId) {
            return pegawaiId.stream().map(this::nama).sorted().collect(Collectors.joining(", "));
        }
    }

    /** The months that have closed and are not adopted yet, the latest first. */
    HalamanVerifikasi papan(String akun) {
        var pembaca = organisasi.pegawaiBerakun(akun);
        var satker = organisasi.satker(pembaca.satker());
        var bahan = new Bahan(
                organisasi.semuaPegawai(satker.kode()).stream()
                        .collect(Collectors.toMap(Pegawai::id, Function.identity())),
                organisasi.hariIni(satker.kode()),
                satker.zona());
        var daftar = periode.daftar(satker.kode());
        var giliranTiapBulan = daftar.stream()
                .filter(bulan -> bulan.status() != StatusPeriode.TERBUKA && bulan.status() != StatusPeriode.DITETAPKAN)
                .collect(Collectors.toMap(
                        Function.identity(),
                        bulan -> giliran.giliran(bulan.id()),
                        (satu, dua) -> satu,
                        LinkedHashMap::new));
        return new HalamanVerifikasi(
                satker.nama(),
                giliranTiapBulan.entrySet().stream()
                        .filter(satu -> satu.getKey().status() == StatusPeriode.VERIFIKASI)
                        .flatMap(satu -> satu.getValue().stream())
                        .anyMatch(lembar -> memverifikasi(pembaca, lembar)),
                daftar.stream().limit(1).anyMatch(bulan -> hasilTerbuka(pembaca, bulan)),
                giliranTiapBulan.entrySet().stream()
                        .map(satu -> bulan(satu.getKey(), satu.getValue(), pembaca, bahan))
                        .toList());
    }

    private HalamanVerifikasi.Bulan bulan(Periode bulan, List<Giliran> semua, Pegawai pembaca, Bahan bahan) {
        return new HalamanVerifikasi.Bulan(
                bulan.kunci(),
                bulan.sebutan(),
                bulan.status().sebutan(),
                giliranBulan(bulan.status(), semua),
                hasilTerbuka(pembaca, bulan),
                semua.stream()
                        .filter(lembar -> bolehMelihat(pembaca, lembar))
                        .sorted(Comparator.comparing(Giliran::tahap)
                                .thenComparing(lembar ->
                                        lembar.verifikatorId().map(bahan::nama).orElse("")))
                        .map(lembar -> baris(lembar, bahan))
                        .toList());
    }

    private boolean hasilTerbuka(Pegawai pembaca, Periode bulan) {
        return !hak.pegawai(pembaca, bulan).isEmpty();
    }

    /** Those who look after the satker see every sheet; everybody else those on which he stands. */
    private static boolean bolehMelihat(Pegawai pembaca, Giliran lembar) {
        return pembaca.memantauSatker()
                || pembaca.berperan(Peran.AUDITOR)
                || memverifikasi(pembaca, lembar)
                || lembar.pegawai().contains(pembaca.id());
    }

    private static boolean memverifikasi(Pegawai pembaca, Giliran lembar) {
        return lembar.verifikatorId().filter(pembaca.id()::equals).isPresent()
                || lembar.pejabatId().filter(pembaca.id()::equals).isPresent();
    }

    private static String giliranBulan(StatusPeriode status, List<Giliran> lembar) {
        return switch (status) {
            case TERBUKA -> "Masih diisi.";
            case VERIFIKASI ->
                "%d dari %d lembar verifikasi selesai."
                        .formatted(
                                lembar.stream()
                                        .filter(satu -> satu.tahap() == Giliran.Tahap.SELESAI)
                                        .count(),
                                lembar.size());
            case KOMPILASI -> "Verifikasi selesai. Giliran Sub Bagian Rendatin menghimpun data kinerja.";
            case PLENO -> "Data sudah dihimpun. Giliran rapat pleno dan berita acaranya.";
            case DITETAPKAN -> "Sudah ditetapkan.";
        };
    }

    private static HalamanVerifikasi.Baris baris(Giliran lembar, Bahan bahan) {
        var verifikator = lembar.verifikatorId().map(bahan.orang()::get);
        return new HalamanVerifikasi.Baris(
                verifikator.map(Pegawai::nama).orElse(null),
                verifikator.map(Pegawai::jabatan).orElse(null),
                lembar.sebagai(),
                lembar.pegawai().size(),
                lembar.putaran(),
                lembar.hari(),
                lembar.diputuskan(),
                lembar.tahap().name(),
                kalimat(lembar, bahan),
                lembar.batas().map(TanggalIndonesia::hariTanggal).orElse(null),
                lembar.batas().filter(bahan.hariIni()::isAfter).isPresent());
    }

    /** Where an office stands over the people, its holder has left or may not judge them. */
    private static String menungguOperator(Giliran lembar, Bahan bahan) {
        return lembar.pejabatId()
                .map(pejabat ->
                        "Menunggu operator: %s tidak dapat memverifikasi. Catat Surat Perintah penggantinya, atau tetapkan atasan langsung yang lain."
                                .formatted(bahan.nama(pejabat)))
                .orElseGet(() ->
                        "Menunggu operator melengkapi atasan langsung %s.".formatted(bahan.nama(lembar.pegawai())));
    }

    private static String kalimat(Giliran lembar, Bahan bahan) {
        return switch (lembar.tahap()) {
            case OPERATOR -> menungguOperator(lembar, bahan);
            case LEMBAR_LAIN ->
                "Menunggu lembar lain selesai; sesudah itu %s memutuskan lagi hari yang persetujuannya ditarik."
                        .formatted(bahan.nama(lembar.verifikatorId().orElseThrow()));
            case VERIFIKATOR ->
                (lembar.hari() > 0 && lembar.diputuskan() == lembar.hari()
                                ? "Semua hari sudah diputuskan; menunggu %s menyelesaikan tugasnya."
                                : "Menunggu %s memverifikasi.")
                        .formatted(bahan.nama(lembar.verifikatorId().orElseThrow()));
            case PEGAWAI -> "Menunggu perbaikan dari %s.".formatted(bahan.nama(lembar.ditunggu()));
            case SELESAI ->
                lembar.selesaiPada()
                        .map(pada -> LocalDateTime.ofInstant(pada, bahan.zona()))
                        .map(pada -> "Selesai %s pukul %s."
                                .formatted(
                                        TanggalIndonesia.hariTanggal(pada.toLocalDate()),
                                        TanggalIndonesia.jam(pada.toLocalTime())))
                        .orElse("Selesai.");
        };
    }
}
