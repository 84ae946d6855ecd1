package id.kejar.kinerja;

import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.kompilasi.Hitungan;
import id.kejar.periode.StatusPeriode;
import id.kejar.shared.TanggalIndonesia;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "Mengapa angka ini?": puts the days behind each figure of a month into sentences, with who, when and why. */
final class PenyajiAngka {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    /** The figures in the order in which they are read. */
    private static final List<Hitungan> URUTAN = List.of(
            Hitungan.WAJIB,
            Hitungan.TERISI,
            Hitungan.DISETUJUI,
            Hitungan.DIKEMBALIKAN,
            Hitungan.MENUNGGU,
            Hitungan.TIDAK_TERISI,
            Hitungan.DIKECUALIKAN,
            Hitungan.TERLAMBAT,
            Hitungan.DINAS_LUAR);

    private final BahanBulan bahan;
    private final BulanPegawai bulan;
    private final ZoneId zona;
    private final Function<JenisKetidakhadiran, String> sebutanAbsen;

    /** For the person himself. */
    PenyajiAngka(BahanBulan bahan, BulanPegawai bulan, ZoneId zona) {
        this(bahan, bulan, zona, JenisKetidakhadiran::sebutan);
    }

    private PenyajiAngka(
            BahanBulan bahan, BulanPegawai bulan, ZoneId zona, Function<JenisKetidakhadiran, String> sebutanAbsen) {
        this.bahan = bahan;
        this.bulan = bulan;
        this.zona = zona;
        this.sebutanAbsen = sebutanAbsen;
    }

    static PenyajiAngka bagiLain(BahanBulan bahan, BulanPegawai bulan, ZoneId zona) {
        return new PenyajiAngka(bahan, bulan, zona, JenisKetidakhadiran::sebutanBagiLain);
    }

    /** Every figure that says something. While the month is filled in nobody waits for a decision yet. */
    List<AngkaTampil> sajikan() {
        return URUTAN.stream()
                .filter(angka -> angka != Hitungan.MENUNGGU || bahan.status() != StatusPeriode.TERBUKA)
                .filter(angka -> angka == Hitungan.WAJIB || jumlah(angka) > 0 || bulan.berbeda(angka))
                .map(angka -> new AngkaTampil(judul(angka), jumlah(angka), hari(angka), beda(angka)))
                .toList();
    }

    /** What stands in the calendar and in none of the figures. */
    List<AngkaTampil> diLuarHitungan() {
        var lembur = bulan.hari(HariBulan::luarHariKerja);
        var libur = bulan.hari(hari -> hari.libur() != null);
        return Stream.of(
                        new AngkaTampil("Lembur/tahapan, di luar hitungan", lembur.size(), sebut(lembur), null),
                        new AngkaTampil(
                                "Hari libur",
                                libur.size(),
                                tiap(libur, hari -> "%s: %s"
                                        .formatted(TanggalIndonesia.hariBulan(hari.tanggal()), hari.libur())),
                                null))
                .filter(satu -> satu.jumlah() > 0)
                .toList();
    }

    /** Where the days of a compiled month have changed since; empty where all figures agree with them. */
    Optional<String> beda() {
        var beda = URUTAN.stream()
                .filter(bulan::berbeda)
                .map(angka -> "%s %d dalam rekap, %d menurut data hari ini"
                        .formatted(
                                judul(angka).toLowerCase(INDONESIA),
                                jumlah(angka),
                                bulan.hari(angka).size()))
                .collect(Collectors.joining("; "));
        return Optional.of(beda)
                .filter(ada -> !ada.isEmpty())
                .map("Sesudah rekap disusun, data hari berubah: %s. Yang berlaku angka rekap."::formatted);
    }

    private int jumlah(Hitungan angka) {
        return bulan.hitungan().jumlah(angka);
    }

    private String judul(Hitungan angka) {
        return switch (angka) {
            case HARI_KERJA -> "Hari kerja";
            case WAJIB -> "Hari wajib";
            case TERISI -> "Terisi";
            case DISETUJUI -> "Disetujui";
            case DIKEMBALIKAN -> "Dikembalikan";
            case MENUNGGU -> "Menunggu keputusan";
            case TIDAK_TERISI -> bahan.menerimaIsian() ? "Belum dikirim" : "Tidak terisi";
            case DIKECUALIKAN -> "Dikecualikan";
            case TERLAMBAT -> "Terlambat, tidak mengurangi nilai";
            case DINAS_LUAR -> "Dinas luar, tetap wajib diisi";
        };
    }

    private String beda(Hitungan angka) {
        return bulan.berbeda(angka)
                ? "Rekap mencatat %d hari; menurut data hari ini %d hari."
                        .formatted(jumlah(angka), bulan.hari(angka).size())
                : null;
    }

    private List<String> hari(Hitungan angka) {
        var hari = bulan.hari(angka);
        return switch (angka) {
            case DISETUJUI -> disetujui(hari);
            case DIKEMBALIKAN -> tiap(hari, this::dikembalikan);
            case DIKECUALIKAN -> dikecualikan(hari);
            case TERLAMBAT ->
                tiap(hari, satu -> "%s: dikirim %d hari kerja kemudian"
                        .formatted(TanggalIndonesia.hariBulan(satu.tanggal()), satu.terlambat()));
            case MENUNGGU -> menunggu(hari);
            case HARI_KERJA, WAJIB, TERISI, TIDAK_TERISI, DINAS_LUAR -> sebut(hari);
        };
    }

    /** Days whose approval was taken back are told one by one, with who did it and why. */
    private List<String> menunggu(List<HariBulan> hari) {
        var ditarik = hari.stream().filter(HariBulan::persetujuanDitarik).toList();
        var lainnya = hari.stream().filter(satu -> !satu.persetujuanDitarik()).toList();
        return Stream.concat(sebut(lainnya).stream(), tiap(ditarik, this::ditarik).stream())
                .toList();
    }

    private String ditarik(HariBulan hari) {
        var ditarik = hari.keputusan().ditarik();
        return "%s: persetujuannya ditarik %s, %s: %s"
                .formatted(
                        TanggalIndonesia.hariBulan(hari.tanggal()),
                        ditarik.pemutus(),
                        saat(ditarik.pada()),
                        ditarik.alasan());
    }

    private static List<String> tiap(List<HariBulan> hari, Function<HariBulan, String> kalimat) {
        return hari.stream().map(kalimat).toList();
    }

    private List<String> dikecualikan(List<HariBulan> hari) {
        return hari.stream()
                .collect(Collectors.groupingBy(HariBulan::absen, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(satu -> "%s: %s".formatted(absen(satu.getKey()), tanggal(satu.getValue())))
                .toList();
    }

    private String absen(Ketidakhadiran absen) {
        return "%s, %s"
                .formatted(sebutanAbsen.apply(absen.jenis()), TanggalIndonesia.rentang(absen.mulai(), absen.sampai()));
    }

    private String dikembalikan(HariBulan hari) {
        var kalimat = "%s: %s"
                .formatted(
                        TanggalIndonesia.hariBulan(hari.tanggal()), hari.isi().alasanPengembalian());
        return hari.keputusan() == null
                ? kalimat
                : "%s (%s, %s)"
                        .formatted(
                                kalimat,
                                hari.keputusan().pemutus(),
                                saat(hari.keputusan().pada()));
    }

    /** A verifier decides many days in one moment: they are told together. */
    private List<String> disetujui(List<HariBulan> hari) {
        return hari.stream()
                .collect(Collectors.groupingBy(this::pemutus, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(satu -> "%s: %s".formatted(satu.getKey(), tanggal(satu.getValue())))
                .toList();
    }

    private String pemutus(HariBulan hari) {
        return hari.keputusan() == null
                ? "disetujui"
                : "%s, %s"
                        .formatted(
                                hari.keputusan().pemutus(),
                                saat(hari.keputusan().pada()));
    }

    private static List<String> sebut(List<HariBulan> hari) {
        return hari.isEmpty() ? List.of() : List.of(tanggal(hari));
    }

    private static String tanggal(Collection<HariBulan> hari) {
        return TanggalRingkas.sebut(hari.stream().map(HariBulan::tanggal).toList());
    }

    private String saat(Instant pada) {
        var saat = LocalDateTime.ofInstant(pada, zona);
        return "%s pukul %s"
                .formatted(TanggalIndonesia.tanggal(saat.toLocalDate()), TanggalIndonesia.jam(saat.toLocalTime()));
    }
}
