package id.kejar.nomor;

import id.kejar.organisasi.Satker;
import id.kejar.shared.Penolakan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How an office writes its numbers, e.g. {@code {no}/PK.01-BA/{wilayah}/{tahun}} (Mesuji 18/2022, Kab. Malang 2025) or the
 * older {@code {no}/{klas:ORT.04}-{jenis}/{wilayah}/KPU-Kab/{romawi}/{tahun}} (Kutai Timur 2021). Three tokens say more
 * than their name: {@code {no:3}} its digits at least, {@code {klas:ORT.04}} and {@code {unit:2}} their value.
 */
final class TemplatNomor {

    /** As the column of whoever keeps such a number. */
    static final int PANJANG_NOMOR = 100;

    private static final Pattern TOKEN = Pattern.compile("\\{([^{}:]*)(?::([^{}]*))?}");
    private static final Pattern LEBAR = Pattern.compile("[1-5]");
    private static final List<String> ROMAWI =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /** August, the longest in Roman figures. */
    private static final LocalDate BULAN_TERPANJANG = LocalDate.of(2026, 8, 1);

    /** What can stand in braces. */
    private enum Token {
        NO("no"),
        KLAS("klas"),
        JENIS("jenis"),
        WILAYAH("wilayah"),
        WIL("wil"),
        UNIT("unit"),
        ROMAWI("romawi"),
        TAHUN("tahun");

        private final String nama;

        Token(String nama) {
            this.nama = nama;
        }

        static Optional<Token> bernama(String nama) {
            return Arrays.stream(values())
                    .filter(token -> token.nama.equals(nama))
                    .findFirst();
        }

        static String semua() {
            return Arrays.stream(values())
                    .filter(token -> token != WIL)
                    .map(token -> "{" + token.nama + "}")
                    .collect(Collectors.joining(", "));
        }
    }

    /** @param token {@code null} for a literal, @param isi the literal, or what the token says beside its name */
    private record Bagian(Token token, String isi) {}

    private final String templat;
    private final List<Bagian> bagian;

    private TemplatNomor(String templat, List<Bagian> bagian) {
        this.templat = templat;
        this.bagian = bagian;
    }

    /** @throws Penolakan for a template from which no number can be made */
    static TemplatNomor baca(String templat) {
        var bagian = new ArrayList<Bagian>();
        var token = TOKEN.matcher(templat);
        var sesudah = 0;
        while (token.find()) {
            bagian.add(tetap(templat, templat.substring(sesudah, token.start())));
            bagian.add(token(templat, token.group(1), token.group(2)));
            sesudah = token.end();
        }
        bagian.add(tetap(templat, templat.substring(sesudah)));
        var nomor = bagian.stream().filter(satu -> satu.token() == Token.NO).count();
        if (nomor != 1) {
            throw ditolak(
                    templat,
                    "%s {no}, tempat nomor urut. Tulis {no} tepat satu kali, misalnya {no}/PK.01-BA/{wilayah}/{tahun}"
                            .formatted(nomor == 0 ? "tidak memuat" : "memuat lebih dari satu"));
        }
        return new TemplatNomor(templat, List.copyOf(bagian));
    }

    private static Bagian tetap(String templat, String isi) {
        if (isi.contains("{") || isi.contains("}")) {
            throw ditolak(
                    templat, "kurung kurawalnya tidak berpasangan. Tulis tiap isian di antara { dan }, misalnya {no}");
        }
        return new Bagian(null, isi);
    }

    private static Bagian token(String templat, String nama, String isi) {
        var token = Token.bernama(nama)
                .orElseThrow(() ->
                        ditolak(templat, "memuat {%s}, yang tidak dikenal. Pakai %s".formatted(nama, Token.semua())));
        switch (token) {
            case NO -> {
                if (isi != null && !LEBAR.matcher(isi).matches()) {
                    throw ditolak(
                            templat,
                            "memuat {no:%s}. Sesudah titik dua hanya banyaknya angka, 1 sampai 5, misalnya {no:3} untuk 001"
                                    .formatted(isi));
                }
            }
            case UNIT -> {
                if (isi == null || isi.isBlank()) {
                    throw ditolak(templat, "memuat {unit} tanpa angkanya. Tulis kode unit pembuat, misalnya {unit:2}");
                }
            }
            case KLAS -> {
                if (isi != null && isi.isBlank()) {
                    throw ditolak(templat, "memuat {klas:} tanpa kodenya. Tulis misalnya {klas:ORT.04}, atau {klas}");
                }
            }
            default -> {
                if (isi != null) {
                    throw ditolak(templat, "memuat {%s:%s}. Tulis {%s} saja".formatted(nama, isi, nama));
                }
            }
        }
        return new Bagian(token, isi);
    }

    /**
     * How the numbers of one day look.
     *
     * @throws Penolakan when the office lacks what a token stands for
     */
    PolaNomor pada(LocalDate tanggal, JenisNaskah jenis, Satker satker) {
        var awal = new StringBuilder();
        var akhir = new StringBuilder();
        var lebar = 0;
        for (var satu : bagian) {
            if (satu.token() == Token.NO) {
                lebar = satu.isi() == null ? 1 : Integer.parseInt(satu.isi());
            } else {
                (lebar == 0 ? awal : akhir).append(isi(satu, tanggal, jenis, satker));
            }
        }
        var pola = new PolaNomor(awal.toString(), lebar, akhir.toString());
        if (pola.teks(NomorUrut.TERPANJANG).length() > PANJANG_NOMOR) {
            throw ditolak(
                    templat,
                    "menghasilkan nomor yang lebih panjang dari %d karakter. Perpendek".formatted(PANJANG_NOMOR));
        }
        return pola;
    }

    /** Why an office's numbers of a kind cannot be made, as a sentence; empty when they can, on whatever day. */
    static Optional<String> halangan(JenisNaskah jenis, Satker satker) {
        try {
            baca(jenis.templat(satker)).pada(BULAN_TERPANJANG, jenis, satker);
            return Optional.empty();
        } catch (Penolakan penolakan) {
            return Optional.of(penolakan.getMessage());
        }
    }

    private String isi(Bagian satu, LocalDate tanggal, JenisNaskah jenis, Satker satker) {
        if (satu.token() == null) {
            return satu.isi();
        }
        return switch (satu.token()) {
            case NO, UNIT -> satu.isi();
            case KLAS -> satu.isi() == null ? jenis.klasifikasi() : satu.isi();
            case JENIS -> jenis.kode();
            case WILAYAH, WIL -> wilayah(satker);
            case ROMAWI -> ROMAWI.get(tanggal.getMonthValue() - 1);
            case TAHUN -> Integer.toString(tanggal.getYear());
        };
    }

    private String wilayah(Satker satker) {
        if (satker.kodeWilayah() == null || satker.kodeWilayah().isBlank()) {
            throw ditolak(
                    templat, "memuat {wilayah}, sedangkan kode wilayah satuan kerja ini kosong. Isi kode wilayahnya");
        }
        return satker.kodeWilayah();
    }

    private static Penolakan ditolak(String templat, String sebab) {
        return Penolakan.aturan("Templat nomor \"%s\" di data satuan kerja %s.".formatted(templat, sebab));
    }
}
