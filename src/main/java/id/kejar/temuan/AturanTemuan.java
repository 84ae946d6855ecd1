package id.kejar.temuan;

import id.kejar.entri.BuktiTampil;
import id.kejar.entri.HariKinerja;
import id.kejar.entri.IsianKegiatan;
import id.kejar.entri.KegiatanTerkirim;
import id.kejar.organisasi.KebijakanBukti;
import id.kejar.shared.Angka;
import id.kejar.shared.TanggalIndonesia;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What deserves a verifier's eyes on one day. The SOP names two ends of verification, accuracy and fit with the
 * indicators (Kudus 738/2024, langkah 3); which signs are looked for is KEJAR's own choice.
 */
final class AturanTemuan {

    /** Of shorter texts many are alike without meaning anything. */
    private static final int KATA_TERSEDIKIT = 4;

    private static final int TANGGAL_DISEBUT = 3;

    private final BahanTemuan bahan;
    private final HariKinerja hari;
    private final List<Temuan> temuan = new ArrayList<>();

    private AturanTemuan(BahanTemuan bahan, HariKinerja hari) {
        this.bahan = bahan;
        this.hari = hari;
    }

    /** @return the findings on what was sent for this day; those of the whole day first */
    static List<Temuan> periksa(HariKinerja hari, BahanTemuan bahan) {
        var aturan = new AturanTemuan(bahan, hari);
        aturan.terlambat();
        aturan.bentrokCuti();
        aturan.buktiHariTidakAda();
        aturan.teksHariLain();
        aturan.teksRekan();
        aturan.jamBertindih();
        aturan.jamBerlebih();
        aturan.indikator();
        for (var kegiatan : hari.kegiatan()) {
            aturan.periksa(kegiatan);
        }
        return List.copyOf(aturan.temuan);
    }

    private void periksa(KegiatanTerkirim kegiatan) {
        bukti(kegiatan);
        teksBerulang(kegiatan);
        jamBelumTiba(kegiatan);
        volume(kegiatan);
        kode(kegiatan);
    }

    private void catat(JenisTemuan jenis, UUID kegiatanId, String alasan) {
        temuan.add(new Temuan(jenis, kegiatanId, alasan));
    }

    private boolean ditampilkan(JenisTemuan jenis) {
        return bahan.ambang().ditampilkan(jenis);
    }

    private BigDecimal ambang(JenisTemuan jenis) {
        return bahan.ambang().ambang(jenis);
    }

    /** Of nothing there is no finding, also where the threshold is 0. */
    private boolean mulaiDari(JenisTemuan jenis, int banyak) {
        return ditampilkan(jenis) && banyak > 0 && BigDecimal.valueOf(banyak).compareTo(ambang(jenis)) >= 0;
    }

    // the whole day --------------------------------------------------------------------------------------------

    private void terlambat() {
        if (mulaiDari(JenisTemuan.TERLAMBAT, hari.terlambatHari())) {
            catat(
                    JenisTemuan.TERLAMBAT,
                    null,
                    "Dikirim %d hari kerja setelah harinya.".formatted(hari.terlambatHari()));
        }
    }

    /** Leave entered after the day had been sent. */
    private void bentrokCuti() {
        if (ditampilkan(JenisTemuan.BENTROK_CUTI)) {
            bahan.absen().getOrDefault(hari.pegawaiId(), List.of()).stream()
                    .filter(absen -> absen.jenis().membebaskan() && absen.meliputi(hari.tanggal()))
                    .findFirst()
                    .ifPresent(absen -> catat(
                            JenisTemuan.BENTROK_CUTI,
                            null,
                            "Tercatat %s %s, tetapi hari ini terisi."
                                    .formatted(
                                            absen.jenis().sebutanBagiLain().toLowerCase(),
                                            TanggalIndonesia.rentang(absen.mulai(), absen.sampai()))));
        }
    }

    private void buktiHariTidakAda() {
        if (ditampilkan(JenisTemuan.BUKTI_TIDAK_ADA)
                && bahan.kebijakan() != KebijakanBukti.TIAP_KEGIATAN
                && hari.kegiatan().stream()
                        .allMatch(satu -> bahan.buktiDari(satu.id()).isEmpty())) {
            catat(JenisTemuan.BUKTI_TIDAK_ADA, null, "Tidak ada bukti pada hari ini.");
        }
    }

    /** A day copied from another of his own. */
    private void teksHariLain() {
        var teks = bahan.teks().get(hari.entriId());
        if (teks == null) {
            return;
        }
        Predicate<TeksHari> miliknya = lain -> lain.pegawaiId().equals(hari.pegawaiId());
        var sama = tanggal(bahan.kemiripan().sama(teks), miliknya);
        if (mulaiDari(JenisTemuan.TEKS_SAMA, sama.size())) {
            catat(JenisTemuan.TEKS_SAMA, null, "Isi hari ini sama persis dengan %s.".formatted(sebutHari(sama)));
            return;
        }
        if (ditampilkan(JenisTemuan.TEKS_MIRIP) && cukupPanjang(teks)) {
            var mirip = tanggal(
                    bahan.kemiripan().mirip(teks, ambang(JenisTemuan.TEKS_MIRIP).doubleValue()), miliknya);
            if (!mirip.isEmpty()) {
                catat(JenisTemuan.TEKS_MIRIP, null, "Isi hari ini hampir sama dengan %s.".formatted(sebutHari(mirip)));
            }
        }
    }

    /** A day copied from a colleague's. */
    private void teksRekan() {
        var teks = bahan.teks().get(hari.entriId());
        if (teks == null || !ditampilkan(JenisTemuan.TEKS_REKAN) || !cukupPanjang(teks)) {
            return;
        }
        var serupa = new ArrayList<>(bahan.kemiripan().sama(teks));
        serupa.addAll(
                bahan.kemiripan().mirip(teks, ambang(JenisTemuan.TEKS_REKAN).doubleValue()));
        var sebutan = serupa.stream()
                .filter(lain -> !lain.pegawaiId().equals(hari.pegawaiId()))
                .sorted(Comparator.comparing(TeksHari::tanggal))
                .map(lain -> "%s, %s"
                        .formatted(bahan.nama().get(lain.pegawaiId()), TanggalIndonesia.hariBulan(lain.tanggal())))
                .toList();
        if (!sebutan.isEmpty()) {
            catat(
                    JenisTemuan.TEKS_REKAN,
                    null,
                    "Isi hari ini sama atau hampir sama dengan isi %s.".formatted(sebut(sebutan)));
        }
    }

    /** The second end of verification: fit with the indicators. */
    private void indikator() {
        if (!ditampilkan(JenisTemuan.TANPA_INDIKATOR) || hari.kegiatan().isEmpty()) {
            return;
        }
        var tanpa = hari.kegiatan().stream()
                .filter(satu -> satu.isian().indikatorId() == null)
                .toList();
        var bagian = BigDecimal.valueOf(tanpa.size())
                .divide(BigDecimal.valueOf(hari.kegiatan().size()), 2, RoundingMode.HALF_UP);
        if (!tanpa.isEmpty() && bagian.compareTo(ambang(JenisTemuan.TANPA_INDIKATOR)) >= 0) {
            catat(
                    JenisTemuan.TANPA_INDIKATOR,
                    null,
                    "%d dari %d kegiatan tidak menyebut indikator."
                            .formatted(tanpa.size(), hari.kegiatan().size()));
        }
    }

    /** The entry refuses it; what came by another road is looked at all the same. */
    private void jamBertindih() {
        if (!ditampilkan(JenisTemuan.JAM_BERTINDIH)) {
            return;
        }
        var urut = hari.kegiatan().stream()
                .sorted(Comparator.comparing(satu -> satu.isian().jamMulai()))
                .toList();
        for (var ke = 1; ke < urut.size(); ke++) {
            var sebelum = urut.get(ke - 1).isian();
            var sesudah = urut.get(ke).isian();
            if (sesudah.jamMulai().isBefore(sebelum.jamSelesai())) {
                catat(
                        JenisTemuan.JAM_BERTINDIH,
                        urut.get(ke).id(),
                        "%s bertindih dengan %s.".formatted(rentang(sesudah), rentang(sebelum)));
            }
        }
    }

    private void jamBerlebih() {
        var lama = hari.kegiatan().stream()
                .map(satu ->
                        Duration.between(satu.isian().jamMulai(), satu.isian().jamSelesai()))
                .reduce(Duration.ZERO, Duration::plus);
        if (ditampilkan(JenisTemuan.JAM_BERLEBIH)
                && lama.toMinutes() > ambang(JenisTemuan.JAM_BERLEBIH).doubleValue() * 60) {
            catat(
                    JenisTemuan.JAM_BERLEBIH,
                    null,
                    "Kegiatan sehari berjumlah %d jam %d menit.".formatted(lama.toHours(), lama.toMinutesPart()));
        }
    }

    // one activity ---------------------------------------------------------------------------------------------

    private void bukti(KegiatanTerkirim kegiatan) {
        var semua = bahan.buktiDari(kegiatan.id());
        if (semua.isEmpty()
                && ditampilkan(JenisTemuan.BUKTI_TIDAK_ADA)
                && bahan.kebijakan() == KebijakanBukti.TIAP_KEGIATAN) {
            catat(JenisTemuan.BUKTI_TIDAK_ADA, kegiatan.id(), "%s tanpa bukti.".formatted(kutip(kegiatan)));
        }
        for (var satu : semua) {
            buktiTidakTerbaca(kegiatan, satu);
            if (ditampilkan(JenisTemuan.BUKTI_SAMA) && !satu.dipakaiJuga().isEmpty()) {
                catat(
                        JenisTemuan.BUKTI_SAMA,
                        kegiatan.id(),
                        "Berkas “%s” juga menjadi bukti: %s.".formatted(satu.nama(), sebut(satu.dipakaiJuga())));
            }
        }
    }

    private void buktiTidakTerbaca(KegiatanTerkirim kegiatan, BuktiTampil bukti) {
        if (ditampilkan(JenisTemuan.BUKTI_TIDAK_TERBACA) && !bukti.terbaca()) {
            catat(
                    JenisTemuan.BUKTI_TIDAK_TERBACA,
                    kegiatan.id(),
                    "Berkas “%s” tidak dapat dibuka: %s.".formatted(bukti.nama(), bukti.sebabTidakTerbaca()));
        }
    }

    private void teksBerulang(KegiatanTerkirim kegiatan) {
        var hariLain = bahan.berulang().hariLain(bahan.cuplikan().get(kegiatan.id()));
        if (mulaiDari(JenisTemuan.TEKS_BERULANG, hariLain.size())) {
            catat(
                    JenisTemuan.TEKS_BERULANG,
                    kegiatan.id(),
                    "%s ditulis sama persis pada %d hari lain: %s."
                            .formatted(kutip(kegiatan), hariLain.size(), sebutHari(hariLain)));
        }
    }

    /** What ends long after it was reported had not been done when it was reported. */
    private void jamBelumTiba(KegiatanTerkirim kegiatan) {
        if (!ditampilkan(JenisTemuan.JAM_BELUM_TIBA) || hari.versiDikirimPada() == null) {
            return;
        }
        var dikirim = LocalDateTime.ofInstant(hari.versiDikirimPada(), bahan.zona());
        var selesai = hari.tanggal().atTime(kegiatan.isian().jamSelesai());
        if (Duration.between(dikirim, selesai).toMinutes()
                >= ambang(JenisTemuan.JAM_BELUM_TIBA).doubleValue() * 60) {
            catat(
                    JenisTemuan.JAM_BELUM_TIBA,
                    kegiatan.id(),
                    "%s selesai pukul %s, padahal sudah dikirim pukul %s."
                            .formatted(
                                    kutip(kegiatan),
                                    TanggalIndonesia.jam(kegiatan.isian().jamSelesai()),
                                    TanggalIndonesia.jam(dikirim.toLocalTime())));
        }
    }

    private void volume(KegiatanTerkirim kegiatan) {
        if (!ditampilkan(JenisTemuan.VOLUME_TIDAK_BIASA)) {
            return;
        }
        var isian = kegiatan.isian();
        bahan.kebiasaan()
                .biasanya(bahan.cuplikan().get(kegiatan.id()))
                .filter(biasanya -> KebiasaanVolume.kelipatan(isian.volume(), biasanya)
                                .compareTo(ambang(JenisTemuan.VOLUME_TIDAK_BIASA))
                        >= 0)
                .ifPresent(biasanya -> catat(
                        JenisTemuan.VOLUME_TIDAK_BIASA,
                        kegiatan.id(),
                        "%s: %s %s, biasanya sekitar %s."
                                .formatted(
                                        kutip(kegiatan),
                                        Angka.volume(isian.volume()),
                                        isian.satuan(),
                                        Angka.volume(biasanya))));
    }

    private void kode(KegiatanTerkirim kegiatan) {
        var kode = kegiatan.isian().kodeOutput();
        if (ditampilkan(JenisTemuan.KODE_DI_LUAR_DAFTAR)
                && kode != null
                && !bahan.kodeDikenal().contains(kode)) {
            catat(
                    JenisTemuan.KODE_DI_LUAR_DAFTAR,
                    kegiatan.id(),
                    "Kode output %s tidak ada dalam daftar satuan kerja.".formatted(kode));
        }
    }

    // words ----------------------------------------------------------------------------------------------------

    private static boolean cukupPanjang(TeksHari teks) {
        return teks.kata().size() >= KATA_TERSEDIKIT;
    }

    private static List<LocalDate> tanggal(Collection<TeksHari> teks, Predicate<TeksHari> syarat) {
        return teks.stream()
                .filter(syarat)
                .map(TeksHari::tanggal)
                .distinct()
                .sorted()
                .toList();
    }

    private static String sebutHari(List<LocalDate> tanggal) {
        return sebut(tanggal.stream().map(TanggalIndonesia::hariBulan).toList());
    }

    /** The first few, and how many more. */
    private static String sebut(List<String> daftar) {
        var disebut = daftar.stream().limit(TANGGAL_DISEBUT).collect(Collectors.joining("; "));
        var sisa = daftar.size() - TANGGAL_DISEBUT;
        return sisa > 0 ? "%s; dan %d lagi".formatted(disebut, sisa) : disebut;
    }

    private static String kutip(KegiatanTerkirim kegiatan) {
        return "“%s”".formatted(kegiatan.isian().namaKegiatan());
    }

    private static String rentang(IsianKegiatan isian) {
        return "%s–%s".formatted(TanggalIndonesia.jam(isian.jamMulai()), TanggalIndonesia.jam(isian.jamSelesai()));
    }
}
