package id.kejar.kepegawaian;

import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.Nip;
import id.kejar.organisasi.Peran;
import id.kejar.shared.Penolakan;
import id.kejar.shared.Teks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The cells of one row as values; what cannot be one is kept as a sentence with the cell's address. */
class PembacaBaris {

    private static final Pattern PANGKAT_SEPULUH = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");
    private static final Pattern PEMISAH_PERAN = Pattern.compile("[;,/|]");
    private static final List<DateTimeFormatter> BENTUK_TANGGAL = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ofPattern("d-M-uuuu"),
            DateTimeFormatter.ofPattern("d.M.uuuu"),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id-ID")));

    /** As many digits as a spreadsheet keeps of a number. */
    private static final int ANGKA_TERBANYAK = 15;

    private final Map<Kolom, Sel> sel;
    private final LocalDate hariIni;
    private final List<String> galat = new ArrayList<>();

    PembacaBaris(Map<Kolom, Sel> sel, LocalDate hariIni) {
        this.sel = sel;
        this.hariIni = hariIni;
    }

    List<String> galat() {
        return galat;
    }

    void tolak(String kalimat) {
        galat.add(kalimat);
    }

    /** @return empty when the cell is empty, missing, or refused */
    Optional<String> teks(Kolom kolom, int terpanjang) {
        return baca(kolom, satu -> Teks.opsional(satu.teks(), "Isinya", terpanjang));
    }

    Optional<Nip> nip(Kolom kolom) {
        return baca(kolom, satu -> Nip.baca(satu.teks(), hariIni));
    }

    Optional<Integer> angka(Kolom kolom) {
        return baca(kolom, satu -> {
            try {
                return Integer.valueOf(satu.teks().strip());
            } catch (NumberFormatException e) {
                throw Penolakan.aturan("Isinya harus bilangan bulat.");
            }
        });
    }

    Optional<LocalDate> tanggal(Kolom kolom) {
        return baca(kolom, satu -> {
            if (satu.jenis() == Sel.Jenis.TANGGAL && satu.tanggal() != null) {
                return satu.tanggal();
            }
            var teks = satu.teks().strip();
            return BENTUK_TANGGAL.stream()
                    .flatMap(bentuk -> terbaca(teks, bentuk).stream())
                    .findFirst()
                    .orElseThrow(
                            () -> Penolakan.aturan(
                                    "Tanggal tidak terbaca. Tulis seperti 2026-11-09 atau 9/11/2026, atau format selnya sebagai tanggal."));
        });
    }

    private static Optional<LocalDate> terbaca(String teks, DateTimeFormatter bentuk) {
        try {
            return Optional.of(LocalDate.parse(teks, bentuk));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<JenisPegawai> jenis() {
        return baca(Kolom.JENIS, satu -> Arrays.stream(JenisPegawai.values())
                .filter(jenis -> sama(jenis.name(), satu) || sama(jenis.sebutan(), satu))
                .findFirst()
                .orElseThrow(() ->
                        Penolakan.aturan("Jenis harus salah satu dari PNS, CPNS, PPPK, KOMISIONER, HONORER, LUAR.")));
    }

    private static boolean sama(String nama, Sel sel) {
        return nama.equalsIgnoreCase(sel.teks().strip());
    }

    Optional<Set<Peran>> peran() {
        return baca(Kolom.PERAN, satu -> {
            var semua = EnumSet.noneOf(Peran.class);
            for (var nama : PEMISAH_PERAN.split(satu.teks())) {
                if (!nama.isBlank()) {
                    semua.add(peran(nama.strip()));
                }
            }
            return semua;
        });
    }

    private static Peran peran(String nama) {
        var peran = Arrays.stream(Peran.values())
                .filter(ini ->
                        ini.name().equalsIgnoreCase(nama) || ini.sebutan().equalsIgnoreCase(nama))
                .findFirst()
                .orElseThrow(() -> Penolakan.aturan(
                        "Ada peran yang tidak dikenal. Peran yang dikenal: %s.".formatted(daftarPeran())));
        if (!peran.diberikanOperator()) {
            throw Penolakan.aturan(
                    "Peran %s tidak dapat diberikan lewat impor, hanya oleh administrator.".formatted(peran.sebutan()));
        }
        return peran;
    }

    /** What may stand in the column, as the template says it. */
    static String daftarPeran() {
        return Arrays.stream(Peran.values())
                .filter(Peran::diberikanOperator)
                .map(peran -> peran.name().toLowerCase(Locale.ROOT))
                .reduce((satu, lain) -> satu + ", " + lain)
                .orElseThrow();
    }

    /** @return whether it is a woman */
    Optional<Boolean> perempuan() {
        return baca(Kolom.JENIS_KELAMIN, satu -> switch (satu.teks().strip().toLowerCase(Locale.ROOT)) {
            case "l", "laki-laki", "pria", "1" -> false;
            case "p", "perempuan", "wanita", "2" -> true;
            default -> throw Penolakan.aturan("Jenis kelamin ditulis L atau P.");
        });
    }

    private <T> Optional<T> baca(Kolom kolom, Function<Sel, T> pembaca) {
        var satu = sel.get(kolom);
        if (satu == null) {
            return Optional.empty();
        }
        try {
            pastikanNilai(kolom, satu);
            return Optional.ofNullable(pembaca.apply(satu));
        } catch (Penolakan penolakan) {
            galat.add("%s (sel %s): %s".formatted(kolom.judul(), satu.alamat(), penolakan.getMessage()));
            return Optional.empty();
        }
    }

    private static void pastikanNilai(Kolom kolom, Sel satu) {
        switch (satu.jenis()) {
            case RUMUS ->
                throw Penolakan.aturan(
                        "Sel ini berisi rumus, atau teksnya diawali tanda seperti rumus (= + - @). Ganti dengan nilainya: salin, lalu Tempel Khusus → Nilai.");
            case GALAT -> throw Penolakan.aturan("Sel ini menampilkan kesalahan Excel. Perbaiki atau kosongkan.");
            default -> {
                var panjang = satu.jenis() == Sel.Jenis.ANGKA && satu.teks().length() > ANGKA_TERBANYAK;
                var ringkas = PANGKAT_SEPULUH.matcher(satu.teks().strip()).matches();
                if (kolom.berangkaPanjang() && (panjang || ringkas)) {
                    throw Penolakan.aturan(
                            "Excel menyimpannya sebagai bilangan (1,99E+17), dan angka sesudah yang ke-15 hilang. Format kolom ini sebagai Teks, lalu ketik ulang nomornya.");
                }
            }
        }
    }
}
