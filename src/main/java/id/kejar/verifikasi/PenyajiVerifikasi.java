package id.kejar.verifikasi;

import id.kejar.entri.BuktiTampil;
import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.entri.KegiatanTerkirim;
import id.kejar.entri.StatusEntri;
import id.kejar.entri.VersiTerkirim;
import id.kejar.indikator.Indikator;
import id.kejar.indikator.IndikatorService;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Satker;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.temuan.Temuan;
import id.kejar.temuan.TemuanService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a verifier's sheet into the words and figures that he sees. */
@Component
@Transactional(readOnly = true)
class PenyajiVerifikasi {

    /** What verifiers usually ask for; they may write anything else. */
    private static final List<String> TEMPLAT_ALASAN = List.of(
            "Hasil kegiatan belum menyebut jumlah, mohon dilengkapi.",
            "Kegiatan belum menunjukkan hasil yang jelas, mohon diperjelas.",
            "Kode output belum sesuai dengan kegiatan, mohon diperiksa.",
            "Jam kegiatan tidak sesuai dengan kehadiran, mohon diperiksa.");

    private final VerifikasiService verifikasi;
    private final KeputusanService keputusan;
    private final WewenangService wewenang;
    private final TemuanService temuan;
    private final VerifikasiProcess proses;
    private final EntriService entri;
    private final OrganisasiService organisasi;
    private final KalenderService kalender;
    private final PeriodeService periode;
    private final IndikatorService katalog;

    PenyajiVerifikasi(
            VerifikasiService verifikasi,
            KeputusanService keputusan,
            WewenangService wewenang,
            TemuanService temuan,
            VerifikasiProcess proses,
            EntriService entri,
            OrganisasiService organisasi,
            KalenderService kalender,
            PeriodeService periode,
            IndikatorService katalog) {
        this.verifikasi = verifikasi;
        this.keputusan = keputusan;
        this.wewenang = wewenang;
        this.temuan = temuan;
        this.proses = proses;
        this.entri = entri;
        this.organisasi = organisasi;
        this.kalender = kalender;
        this.periode = periode;
        this.katalog = katalog;
    }

    /** All that one sheet's rows are built from, read once. */
    private record Bahan(
            Satker satker,
            Periode bulan,
            Map<UUID, List<HariKinerja>> hari,
            Set<LocalDate> hariKerja,
            Set<UUID> menungguKeputusan,
            Map<UUID, List<Temuan>> temuan,
            Set<UUID> dibuka,
            Map<UUID, VersiTerkirim> sebelum,
            Map<UUID, Keputusan> keputusan,
            Map<UUID, List<Keputusan>> riwayat,
            Map<UUID, List<Ketidakhadiran>> absen,
            Map<UUID, Indikator> indikator,
            Map<UUID, List<BuktiTampil>> bukti,
            Map<String, String> namaPemutus) {}

    LembarTampil lembar(UUID lembarId, String akun) {
        var lembar = verifikasi.milik(lembarId, akun);
        var pemutus = wewenang.milik(lembar, akun);
        var orang = organisasi.pegawai(lembar.pegawai());
        var bahan = bahan(lembar);
        var batas = proses.batas(lembar)
                .map(tanggal ->
                        LocalDateTime.ofInstant(tanggal, bahan.satker().zona()).toLocalDate());
        var ringkasan = verifikasi.ringkasan(lembar);
        var pegawai = orang.values().stream()
                .sorted(Comparator.comparing(Pegawai::nama))
                .map(satu -> baris(satu, bahan))
                .filter(baris -> lembar.putaran() == 1 || !baris.hari().isEmpty())
                .toList();
        return new LembarTampil(
                lembarId,
                "Verifikasi " + bahan.bulan().sebutan(),
                lembar.putaran(),
                AturanVerifikasi.putaranTerakhir(
                        lembar.putaran(), bahan.satker().batasPutaran()),
                batas.map(TanggalIndonesia::hariTanggal).orElse(null),
                batas.map(sampai -> sisaHariKerja(bahan.satker(), sampai)).orElse(null),
                pemutus.kapasitas() == Kapasitas.ATASAN_LANGSUNG ? null : pemutus.sebagai(),
                lembar.alasanDibukaLagi().orElse(null),
                lembar.berjalan(),
                new LembarTampil.Jumlah(pegawai.size(), ringkasan.hari(), ringkasan.diputuskan()),
                TEMPLAT_ALASAN,
                pegawai);
    }

    private int sisaHariKerja(Satker satker, LocalDate batas) {
        return kalender.kalender(satker.kode()).selisihHariKerja(organisasi.hariIni(satker.kode()), batas);
    }

    private Bahan bahan(LembarVerifikasi lembar) {
        var bulan = periode.periode(lembar.periodeId());
        var semuaHari = verifikasi.semuaHari(lembar);
        var diputuskan = verifikasi.hariDiputuskan(lembar);
        var riwayat = verifikasi.riwayat(lembar);
        var pemutus = new HashSet<String>();
        riwayat.values()
                .forEach(daftar -> daftar.forEach(satu -> {
                    pemutus.addAll(List.of(satu.oleh(), satu.berlakuOleh()));
                    satu.penarikan().map(Penarikan::oleh).ifPresent(pemutus::add);
                }));
        return new Bahan(
                organisasi.satker(lembar.satker()),
                bulan,
                semuaHari.stream().collect(Collectors.groupingBy(HariKinerja::pegawaiId)),
                Set.copyOf(kalender.kalender(lembar.satker()).hariKerjaAntara(bulan.mulai(), bulan.akhir())),
                diputuskan.stream().map(HariKinerja::entriId).collect(Collectors.toSet()),
                temuan.periksa(bulan.id(), diputuskan),
                keputusan.dibuka(lembar),
                sebelum(lembar, diputuskan, riwayat),
                verifikasi.keputusanPutaranIni(lembar),
                riwayat,
                kalender.ketidakhadiran(lembar.pegawai(), bulan.mulai(), bulan.akhir()).stream()
                        .collect(Collectors.groupingBy(Ketidakhadiran::pegawaiId)),
                katalog.indikator(semuaHari.stream()
                        .flatMap(hari -> hari.kegiatan().stream())
                        .map(kegiatan -> kegiatan.isian().indikatorId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                entri.bukti(semuaHari.stream().map(HariKinerja::entriId).toList()),
                pemutus.stream()
                        .flatMap(akun -> organisasi.cariBerakun(akun).stream())
                        .collect(Collectors.toMap(Pegawai::akun, Pegawai::nama)));
    }

    /** From the second round on: what each day said when it was returned, where it now says something else. */
    private Map<UUID, VersiTerkirim> sebelum(
            LembarVerifikasi lembar, List<HariKinerja> diputuskan, Map<UUID, List<Keputusan>> riwayat) {
        if (lembar.putaran() == 1) {
            return Map.of();
        }
        var nomor = new HashMap<UUID, Integer>();
        for (var hari : diputuskan) {
            riwayat.getOrDefault(hari.entriId(), List.of()).stream()
                    .filter(Keputusan::mengembalikan)
                    .map(Keputusan::versiEntri)
                    .filter(versi -> versi != hari.versi())
                    .forEach(versi -> nomor.put(hari.entriId(), versi));
        }
        return entri.versiTerkirim(nomor);
    }

    private LembarTampil.BarisPegawai baris(Pegawai pegawai, Bahan bahan) {
        var hari = bahan.hari().getOrDefault(pegawai.id(), List.of());
        var absen = bahan.absen().getOrDefault(pegawai.id(), List.of());
        var menunggu = hari.stream()
                .filter(satu -> bahan.menungguKeputusan().contains(satu.entriId()))
                .toList();
        return new LembarTampil.BarisPegawai(
                pegawai.id(),
                pegawai.nama(),
                pegawai.jabatan(),
                (int) hari.stream().filter(HariKinerja::wajib).count(),
                (int) hari.stream().filter(HariKinerja::terisi).count(),
                (int) hari.stream().filter(satu -> satu.terlambatHari() > 0).count(),
                hariCuti(absen, bahan),
                hari.stream()
                        .flatMap(satu -> satu.kegiatan().stream())
                        .mapToLong(PenyajiVerifikasi::menit)
                        .sum(),
                (int) menunggu.stream()
                        .filter(satu -> !bahan.temuan().get(satu.entriId()).isEmpty())
                        .count(),
                hari.stream()
                        .filter(satu -> satu.wajib() && !satu.terisi())
                        .map(HariKinerja::tanggal)
                        .toList(),
                keteranganAbsen(absen),
                menunggu.stream().map(satu -> baris(satu, bahan)).toList());
    }

    private static int hariCuti(List<Ketidakhadiran> absen, Bahan bahan) {
        return (int) bahan.hariKerja().stream()
                .filter(tanggal ->
                        absen.stream().anyMatch(satu -> satu.jenis().membebaskan() && satu.meliputi(tanggal)))
                .count();
    }

    private static long menit(KegiatanTerkirim kegiatan) {
        return Duration.between(kegiatan.isian().jamMulai(), kegiatan.isian().jamSelesai())
                .toMinutes();
    }

    private static String keteranganAbsen(List<Ketidakhadiran> absen) {
        return absen.isEmpty()
                ? null
                : absen.stream()
                        .map(satu -> satu.jenis().sebutanBagiLain() + " "
                                + TanggalIndonesia.rentang(satu.mulai(), satu.sampai()))
                        .collect(Collectors.joining("; "));
    }

    private static LembarTampil.BarisHari baris(HariKinerja hari, Bahan bahan) {
        var keputusan = bahan.keputusan().get(hari.entriId());
        var sebelum = bahan.sebelum().get(hari.entriId());
        return new LembarTampil.BarisHari(
                hari.entriId(),
                hari.tanggal(),
                TanggalIndonesia.hariBulan(hari.tanggal()),
                (hari.status() == StatusEntri.DISETUJUI ? StatusEntri.DISETUJUI : StatusEntri.TERISI).name(),
                hari.terlambatHari(),
                hari.penanda().sebutan(),
                hari.keterangan(),
                hari.kegiatan().stream()
                        .map(satu -> baris(satu, bahan, bahan.bukti()))
                        .toList(),
                bahan.temuan().get(hari.entriId()).stream()
                        .map(PenyajiVerifikasi::temuan)
                        .toList(),
                bahan.dibuka().contains(hari.entriId()),
                sebelum == null
                        ? null
                        : new LembarTampil.VersiTampil(
                                sebelum.nomor(),
                                sebelum.keterangan(),
                                sebelum.kegiatan().stream()
                                        .map(satu -> baris(satu, bahan, sebelum.bukti()))
                                        .toList()),
                keputusan == null
                        ? null
                        : new LembarTampil.KeputusanTampil(
                                keputusan.hasil().name(),
                                keputusan.alasan().orElse(null),
                                keputusan.catatan().orElse(null)),
                bahan.riwayat().getOrDefault(hari.entriId(), List.of()).stream()
                        .map(satu -> riwayat(satu, bahan))
                        .toList());
    }

    private static LembarTampil.TemuanTampil temuan(Temuan temuan) {
        return new LembarTampil.TemuanTampil(
                temuan.jenis().name(), temuan.jenis().sebutan(), temuan.kegiatanId(), temuan.alasan());
    }

    private static LembarTampil.BarisKegiatan baris(
            KegiatanTerkirim kegiatan, Bahan bahan, Map<UUID, List<BuktiTampil>> bukti) {
        var isian = kegiatan.isian();
        return new LembarTampil.BarisKegiatan(
                kegiatan.id(),
                isian.jamMulai(),
                isian.jamSelesai(),
                isian.namaKegiatan(),
                isian.outputHasil(),
                isian.volume().stripTrailingZeros(),
                isian.satuan(),
                isian.kodeOutput(),
                isian.indikatorId() == null ? null : namaIndikator(isian.indikatorId(), bahan),
                menit(kegiatan),
                bukti.getOrDefault(kegiatan.id(), List.of()));
    }

    private static String namaIndikator(UUID id, Bahan bahan) {
        return Optional.ofNullable(bahan.indikator().get(id))
                .map(Indikator::nama)
                .orElse(null);
    }

    private static LembarTampil.RiwayatTampil riwayat(Keputusan keputusan, Bahan bahan) {
        return new LembarTampil.RiwayatTampil(
                keputusan.putaran(),
                keputusan.hasil().name(),
                keputusan.alasan().or(keputusan::catatan).orElse(null),
                nama(keputusan.oleh(), bahan),
                keputusan.sebagai(),
                keputusan.diselesaikanOrangLain()
                        ? "%s (%s)".formatted(nama(keputusan.berlakuOleh(), bahan), keputusan.berlakuSebagai())
                        : null,
                saat(keputusan.berlakuPada(), bahan),
                keputusan
                        .penarikan()
                        .map(ditarik -> new LembarTampil.Ditarik(
                                "%s (%s)".formatted(nama(ditarik.oleh(), bahan), ditarik.sebagai()),
                                ditarik.alasan(),
                                saat(ditarik.pada(), bahan)))
                        .orElse(null));
    }

    private static String nama(String akun, Bahan bahan) {
        return bahan.namaPemutus().getOrDefault(akun, akun);
    }

    private static String saat(Instant pada, Bahan bahan) {
        var saat = LocalDateTime.ofInstant(pada, bahan.satker().zona());
        return TanggalIndonesia.tanggal(saat.toLocalDate()) + " " + TanggalIndonesia.jam(saat.toLocalTime());
    }
}
