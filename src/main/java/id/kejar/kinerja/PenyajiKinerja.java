package id.kejar.kinerja;

import id.kejar.kalender.Ketidakhadiran;
import id.kejar.kinerja.KinerjaTampil.HariIniTampil;
import id.kejar.kinerja.KinerjaTampil.HariTampil;
import id.kejar.kinerja.KinerjaTampil.LegendaTampil;
import id.kejar.kinerja.KinerjaTampil.NilaiTampil;
import id.kejar.kinerja.KinerjaTampil.PerluTampil;
import id.kejar.kinerja.KinerjaTampil.RincianTampil;
import id.kejar.periode.StatusPeriode;
import id.kejar.pleno.Hitungan;
import id.kejar.pleno.HitunganPegawai;
import id.kejar.shared.TanggalIndonesia;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a person's month into the words and figures that he reads. */
final class PenyajiKinerja {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final String TANPA_NILAI = "–";

    private final BahanBulan bahan;
    private final BulanPegawai bulan;
    private final ZoneId zona;

    PenyajiKinerja(BahanBulan bahan, ZoneId zona) {
        this.bahan = bahan;
        this.bulan = new BulanPegawai(bahan);
        this.zona = zona;
    }

    /** @param sebutan the period's name, @param batas until when days may be filled in, {@code null} when no longer */
    KinerjaTampil sajikan(String sebutan, String batas) {
        return new KinerjaTampil(
                sebutan,
                TanggalIndonesia.rentang(bahan.mulai(), bahan.akhir()),
                bahan.status().sebutan(),
                switch (bahan.status()) {
                    case TERBUKA -> "info";
                    case DITETAPKAN -> "ok";
                    default -> "perlu";
                },
                batas,
                nilai(),
                bulan.hariIni().map(this::hariIni).orElse(null),
                bulan.perluDikerjakan().stream().map(this::perlu).toList(),
                minggu(),
                legenda(),
                rincian());
    }

    boolean adaIsinya() {
        return bulan.adaIsinya();
    }

    // the value ------------------------------------------------------------------------------------------------

    private NilaiTampil nilai() {
        var hitungan = bulan.hitungan();
        var menunggu = hitungan.menunggu();
        var sementara = bahan.status() == StatusPeriode.TERBUKA;
        if (hitungan.wajib() == 0) {
            return new NilaiTampil(
                    TANPA_NILAI,
                    sementara ? sebutanSementara() : "tanpa nilai",
                    null,
                    sementara
                            ? "Belum ada hari wajib %s.".formatted(sampai())
                            : "Tidak ada hari wajib pada periode ini, jadi tidak ada nilai.",
                    ringkasan(hitungan),
                    null,
                    wajib(hitungan));
        }
        if (sementara) {
            return new NilaiTampil(
                    angka(hitungan.nilaiBilaSemuaDisetujui()),
                    sebutanSementara(),
                    "Perkiraan, bukan nilai akhir: dihitung seolah semua hari yang Anda kirim disetujui.",
                    "%d hari terisi dari %d hari wajib %s".formatted(hitungan.terisi(), hitungan.wajib(), sampai()),
                    ringkasan(hitungan),
                    rumus("hari terisi", hitungan.terisi(), hitungan, hitungan.nilaiBilaSemuaDisetujui()),
                    wajib(hitungan));
        }
        if (bahan.status() == StatusPeriode.VERIFIKASI && menunggu > 0 && menunggu == hitungan.terisi()) {
            return new NilaiTampil(
                    TANPA_NILAI,
                    "belum diputuskan",
                    "%s Bila semua disetujui, nilainya %s."
                            .formatted(catatanNilai(menunggu, 0), angka(hitungan.nilaiBilaSemuaDisetujui())),
                    "%d hari terisi dari %d hari wajib".formatted(hitungan.terisi(), hitungan.wajib()),
                    ringkasan(hitungan),
                    "hari disetujui ÷ hari wajib × 100, dihitung setelah atasan langsung memutuskan",
                    wajib(hitungan));
        }
        return new NilaiTampil(
                angka(hitungan.nilai()),
                sebutanNilai(),
                catatanNilai(menunggu, hitungan.dikembalikan()),
                "%d hari disetujui dari %d hari wajib".formatted(hitungan.disetujui(), hitungan.wajib()),
                ringkasan(hitungan),
                rumus("hari disetujui", hitungan.disetujui(), hitungan, hitungan.nilai()),
                wajib(hitungan));
    }

    private String sebutanSementara() {
        return bulan.batasHitungan().equals(bahan.akhir()) ? "nilai sementara" : "nilai sampai kemarin";
    }

    private String sampai() {
        return bulan.batasHitungan().equals(bahan.akhir()) ? "pada periode ini" : "sampai kemarin";
    }

    private String sebutanNilai() {
        return switch (bahan.status()) {
            case TERBUKA, VERIFIKASI -> "nilai dari hari yang sudah disetujui";
            case KOMPILASI, PLENO -> "nilai hasil verifikasi";
            case DITETAPKAN -> "nilai yang ditetapkan";
        };
    }

    private String catatanNilai(int menunggu, int dikembalikan) {
        return switch (bahan.status()) {
            case VERIFIKASI ->
                "Verifikasi sedang berjalan: %s."
                        .formatted(gabung(
                                ", ",
                                jumlah(menunggu, "hari menunggu keputusan atasan langsung"),
                                jumlah(dikembalikan, "hari dikembalikan"),
                                menunggu + dikembalikan == 0 ? "semua hari yang terisi sudah disetujui" : null));
            case KOMPILASI, PLENO -> "Belum ditetapkan rapat pleno.";
            case TERBUKA, DITETAPKAN -> null;
        };
    }

    private String ringkasan(HitunganPegawai hitungan) {
        return gabung(
                " · ",
                jumlah(hitungan.terlambat(), "terlambat (tidak mengurangi nilai)"),
                jumlah(hitungan.tidakTerisi(), bahan.menerimaIsian() ? "belum dikirim" : "tidak terisi"),
                jumlah(hitungan.dikembalikan(), "dikembalikan"),
                jumlah(hitungan.dikecualikan(), "dikecualikan (cuti)"));
    }

    /** {@code null} for none: nobody reads what did not happen. */
    private static String jumlah(int banyak, String apa) {
        return banyak == 0 ? null : banyak + " " + apa;
    }

    private static String gabung(String pemisah, String... bagian) {
        return Stream.of(bagian).filter(Objects::nonNull).collect(Collectors.joining(pemisah));
    }

    private static String rumus(String pembilang, int jumlah, HitunganPegawai hitungan, Optional<BigDecimal> nilai) {
        return "%s ÷ hari wajib × 100 = %d ÷ %d × 100 = %s"
                .formatted(pembilang, jumlah, hitungan.wajib(), angka(nilai));
    }

    private static String wajib(HitunganPegawai hitungan) {
        return "hari wajib = hari kerja − hari yang dikecualikan = %d − %d = %d"
                .formatted(hitungan.hariKerja(), hitungan.dikecualikan(), hitungan.wajib());
    }

    private static String angka(Optional<BigDecimal> nilai) {
        return nilai.map(satu -> String.format(INDONESIA, "%.2f", satu)).orElse(TANPA_NILAI);
    }

    // what to do -----------------------------------------------------------------------------------------------

    private HariIniTampil hariIni(HariBulan hari) {
        var entri = hari.entriId().orElse(null);
        return switch (hari.keadaan()) {
            case CUTI ->
                tanpaTombol("Hari ini Anda tercatat %s; tidak ada yang perlu diisi.".formatted(sebutanAbsen(hari)));
            case BUKAN_TUGAS -> tanpaTombol("Hari ini Anda tidak tercatat bertugas.");
            case LIBUR, AKHIR_PEKAN ->
                new HariIniTampil(
                        "Hari ini %s; tidak wajib diisi.".formatted(sebutanLibur(hari)),
                        hari.dapatDimulai() ? "Isi hari ini (lembur/tahapan)" : null,
                        null,
                        hari.dapatDimulai() ? hari.tanggal().toString() : null,
                        false);
            case BELUM_DIISI, NANTI ->
                entri == null
                        ? tanpaTombol(
                                "Lembar hari ini belum dibuka. Muat ulang beberapa menit lagi; bila tetap belum ada,"
                                        + " hubungi Operator KEJAR.")
                        : new HariIniTampil(null, "Isi hari ini", entri, null, true);
            case KONSEP -> new HariIniTampil(null, "Lanjutkan isian hari ini", entri, null, true);
            case DIKEMBALIKAN -> new HariIniTampil(null, "Perbaiki isian hari ini", entri, null, true);
            case TERISI, DISETUJUI ->
                new HariIniTampil("Hari ini sudah dikirim.", "Lihat isian hari ini", entri, null, false);
            case TIDAK_TERISI -> tanpaTombol("Pengisian periode ini sudah ditutup.");
        };
    }

    private static HariIniTampil tanpaTombol(String kalimat) {
        return new HariIniTampil(kalimat, null, null, null, false);
    }

    private PerluTampil perlu(HariBulan hari) {
        var dikembalikan = hari.keadaan() == KeadaanHari.DIKEMBALIKAN;
        return new PerluTampil(
                hari.entriId().orElse(null),
                TanggalIndonesia.hariBulan(hari.tanggal()),
                hari.keadaan().sebutan(),
                dikembalikan ? hari.isi().alasanPengembalian() : null,
                hari.keadaan().kelas());
    }

    // the calendar ---------------------------------------------------------------------------------------------

    private List<List<HariTampil>> minggu() {
        var minggu = new ArrayList<List<HariTampil>>();
        var sepekan = new ArrayList<HariTampil>();
        for (var kosong = DayOfWeek.MONDAY.getValue();
                kosong < bahan.mulai().getDayOfWeek().getValue();
                kosong++) {
            sepekan.add(null);
        }
        for (var hari : bulan.hari()) {
            sepekan.add(tampil(hari));
            if (hari.tanggal().getDayOfWeek() == DayOfWeek.SUNDAY) {
                minggu.add(new ArrayList<>(sepekan));
                sepekan.clear();
            }
        }
        if (!sepekan.isEmpty()) {
            while (sepekan.size() < DayOfWeek.values().length) {
                sepekan.add(null);
            }
            minggu.add(sepekan);
        }
        return minggu;
    }

    private HariTampil tampil(HariBulan hari) {
        var teks = teks(hari);
        return new HariTampil(
                angkaHari(hari.tanggal()),
                String.join(" ", tanda(hari).keySet()),
                hari.keadaan() == KeadaanHari.AKHIR_PEKAN ? List.of() : teks,
                "%s%s%s"
                        .formatted(
                                TanggalIndonesia.hariBulan(hari.tanggal()),
                                hari.hariIni() ? " (hari ini)" : "",
                                teks.isEmpty() ? "" : ": " + String.join(", ", teks)),
                kelas(hari),
                hari.hariIni(),
                hari.entriId().orElse(null),
                hari.dapatDimulai() ? hari.tanggal().toString() : null);
    }

    /** A period over two months names the month where one begins. */
    private String angkaHari(LocalDate tanggal) {
        var duaBulan = !YearMonth.from(bahan.mulai()).equals(YearMonth.from(bahan.akhir()));
        return duaBulan && (tanggal.equals(bahan.mulai()) || tanggal.getDayOfMonth() == 1)
                ? TanggalRingkas.tanggalBulan(tanggal)
                : String.valueOf(tanggal.getDayOfMonth());
    }

    /** Late is told by its colour as long as nothing weightier is. */
    private static String kelas(HariBulan hari) {
        return hari.keadaan() == KeadaanHari.TERISI && hari.terlambat() > 0
                ? "perlu"
                : hari.keadaan().kelas();
    }

    /** The signs of a day with what they mean, for the small cell and for the legend. */
    private static LinkedHashMap<String, String> tanda(HariBulan hari) {
        var tanda = new LinkedHashMap<String, String>();
        if (!hari.keadaan().tanda().isEmpty()) {
            tanda.put(hari.keadaan().tanda(), hari.keadaan().sebutan());
        }
        if (hari.terlambat() > 0) {
            tanda.put("+" + hari.terlambat(), "terlambat sekian hari kerja");
        }
        if (hari.keadaan() != KeadaanHari.CUTI && hari.dinasLuar()) {
            tanda.put("DL", "dinas luar");
        }
        if (hari.luarHariKerja()) {
            tanda.put("L", "lembur/tahapan");
        }
        return tanda;
    }

    private static List<String> teks(HariBulan hari) {
        var teks = new ArrayList<String>();
        teks.add(
                switch (hari.keadaan()) {
                    case CUTI -> sebutanAbsen(hari);
                    case LIBUR -> hari.libur();
                    default -> hari.keadaan().sebutan();
                });
        if (hari.terlambat() > 0) {
            teks.add("terlambat %d hari".formatted(hari.terlambat()));
        }
        if (hari.menungguSetelahDikembalikan()) {
            teks.add("pernah dikembalikan, sudah dikirim lagi");
        }
        if (hari.keadaan() != KeadaanHari.CUTI && hari.dinasLuar()) {
            teks.add("dinas luar");
        }
        if (hari.luarHariKerja()) {
            teks.add("lembur/tahapan");
        }
        if (hari.terkirim()) {
            teks.add("%d kegiatan".formatted(hari.isi().kegiatan().size()));
        }
        teks.removeIf(String::isEmpty);
        return teks;
    }

    private static String sebutanAbsen(HariBulan hari) {
        return hari.absen().jenis().sebutan().toLowerCase(INDONESIA);
    }

    private static String sebutanLibur(HariBulan hari) {
        return hari.libur() == null ? "akhir pekan" : "libur, " + hari.libur();
    }

    /** Only what this month shows. */
    private List<LegendaTampil> legenda() {
        var legenda = new LinkedHashMap<String, LegendaTampil>();
        bulan.hari().stream()
                .filter(hari -> !hari.keadaan().tanda().isEmpty())
                .sorted((satu, lain) -> satu.keadaan().compareTo(lain.keadaan()))
                .forEach(hari -> legenda.putIfAbsent(
                        hari.keadaan().tanda(),
                        new LegendaTampil(
                                hari.keadaan().tanda(),
                                hari.keadaan().sebutan(),
                                hari.keadaan().kelas())));
        bulan.hari().forEach(hari -> tanda(hari).forEach((tanda, arti) -> {
            if (tanda.startsWith("+")) {
                legenda.putIfAbsent(
                        "+", new LegendaTampil("+1", "terlambat 1 hari kerja, tidak mengurangi nilai", "perlu"));
            } else {
                legenda.putIfAbsent(tanda, new LegendaTampil(tanda, arti, ""));
            }
        }));
        return List.copyOf(legenda.values());
    }

    // the days behind the value --------------------------------------------------------------------------------

    private List<RincianTampil> rincian() {
        return Stream.of(
                        rincian("Hari wajib", bulan.hari(Hitungan.WAJIB)),
                        rincian("Terisi", bulan.hari(Hitungan.TERISI)),
                        perHari(
                                "Terlambat, tidak mengurangi nilai",
                                bulan.hari(Hitungan.TERLAMBAT),
                                hari -> "%s: dikirim %d hari kerja kemudian"
                                        .formatted(TanggalIndonesia.hariBulan(hari.tanggal()), hari.terlambat())),
                        rincian(
                                bahan.menerimaIsian() ? "Belum dikirim" : "Tidak terisi",
                                bulan.hari(Hitungan.TIDAK_TERISI)),
                        dikecualikan(),
                        perHari("Dikembalikan", bulan.hari(Hitungan.DIKEMBALIKAN), this::dikembalikan),
                        disetujui(),
                        rincian("Dinas luar, tetap wajib diisi", bulan.hari(Hitungan.DINAS_LUAR)),
                        rincian("Lembur/tahapan, di luar hitungan", bulan.hari(HariBulan::luarHariKerja)),
                        perHari("Hari libur", bulan.hari(hari -> hari.libur() != null), hari -> "%s: %s"
                                .formatted(TanggalIndonesia.hariBulan(hari.tanggal()), hari.libur())))
                .filter(satu -> satu.jumlah() > 0)
                .toList();
    }

    private static RincianTampil rincian(String judul, List<HariBulan> hari) {
        return new RincianTampil(judul, hari.size(), List.of(sebut(hari)));
    }

    private static RincianTampil perHari(String judul, List<HariBulan> hari, Function<HariBulan, String> kalimat) {
        return new RincianTampil(judul, hari.size(), hari.stream().map(kalimat).toList());
    }

    private RincianTampil dikecualikan() {
        var tiapAbsen = new LinkedHashMap<Ketidakhadiran, Integer>();
        var hari = bulan.hari(Hitungan.DIKECUALIKAN);
        hari.forEach(satu -> tiapAbsen.merge(satu.absen(), 1, Integer::sum));
        return new RincianTampil(
                "Dikecualikan",
                hari.size(),
                tiapAbsen.entrySet().stream()
                        .map(satu -> "%s, %s: %d hari kerja"
                                .formatted(
                                        satu.getKey().jenis().sebutan(),
                                        TanggalIndonesia.rentang(
                                                satu.getKey().mulai(),
                                                satu.getKey().sampai()),
                                        satu.getValue()))
                        .toList());
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
    private RincianTampil disetujui() {
        var hari = bulan.hari(Hitungan.DISETUJUI);
        var tiapKeputusan = hari.stream()
                .collect(Collectors.groupingBy(
                        satu -> satu.keputusan() == null
                                ? "disetujui"
                                : "%s, %s"
                                        .formatted(
                                                satu.keputusan().pemutus(),
                                                saat(satu.keputusan().pada())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new RincianTampil(
                "Disetujui",
                hari.size(),
                tiapKeputusan.entrySet().stream()
                        .map(satu -> "%s: %s".formatted(satu.getKey(), sebut(satu.getValue())))
                        .toList());
    }

    private static String sebut(Collection<HariBulan> hari) {
        return TanggalRingkas.sebut(hari.stream().map(HariBulan::tanggal).toList());
    }

    private String saat(Instant pada) {
        var saat = LocalDateTime.ofInstant(pada, zona);
        return "%s pukul %s"
                .formatted(TanggalIndonesia.tanggal(saat.toLocalDate()), TanggalIndonesia.jam(saat.toLocalTime()));
    }
}
