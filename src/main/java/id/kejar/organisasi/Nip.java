package id.kejar.organisasi;

import id.kejar.shared.Penolakan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A civil servant's number of 18 digits: birth date, start, sex, serial.
 *
 * <p>PNS carry year and month of appointment (Perka BKN 22/2007); PPPK carry the year and a contract count from 21 on,
 * as seen on real rosters. There is no check digit.
 */
public record Nip(String angka) {

    private static final Pattern PEMISAH = Pattern.compile("[\\s\\p{Z}.]");

    /** By which a spreadsheet is told that digits are text. */
    private static final Pattern TANDA_TEKS = Pattern.compile("^'");

    private static final Pattern DELAPAN_BELAS = Pattern.compile("\\d{18}");
    private static final int USIA_TERENDAH = 17;
    private static final int USIA_TERTINGGI = 70;
    private static final int KONTRAK_PERTAMA = 21;

    /**
     * Reads a number as people type it, with spaces and dots, or as a spreadsheet marks it, with an apostrophe before it.
     *
     * @throws Penolakan with the reason, when it cannot be a number of this kind
     */
    public static Nip baca(String ketikan, LocalDate hariIni) {
        var angka = rapi(ketikan);
        if (!DELAPAN_BELAS.matcher(angka).matches()) {
            throw Penolakan.aturan("NIP harus 18 angka, yang tertulis %d karakter%s. Periksa kembali."
                    .formatted(angka.length(), angka.matches("\\d*") ? "" : ", tidak semuanya angka"));
        }
        var lahir = tanggalLahir(angka);
        var usia = lahir.until(hariIni).getYears();
        if (usia < USIA_TERENDAH || usia > USIA_TERTINGGI) {
            throw Penolakan.aturan(
                    "NIP memuat tanggal lahir yang tidak mungkin bagi pegawai. Periksa delapan angka awal.");
        }
        periksaMulaiTugas(angka, lahir, hariIni);
        if (angka.charAt(14) != '1' && angka.charAt(14) != '2') {
            throw Penolakan.aturan("Angka ke-15 NIP menyatakan jenis kelamin: 1 atau 2. Periksa kembali.");
        }
        if (angka.endsWith("000")) {
            throw Penolakan.aturan("Tiga angka terakhir NIP adalah nomor urut, dimulai dari 001. Periksa kembali.");
        }
        return new Nip(angka);
    }

    /** What was typed without spaces, dots and the mark of a spreadsheet; a number of this kind or not. */
    static String rapi(String ketikan) {
        return TANDA_TEKS.matcher(PEMISAH.matcher(ketikan).replaceAll("")).replaceFirst("");
    }

    private static LocalDate tanggalLahir(String angka) {
        try {
            return LocalDate.of(angka(angka, 0, 4), angka(angka, 4, 6), angka(angka, 6, 8));
        } catch (DateTimeException e) {
            throw Penolakan.aturan("Delapan angka awal NIP bukan tanggal lahir yang sah. Periksa kembali.");
        }
    }

    private static void periksaMulaiTugas(String angka, LocalDate lahir, LocalDate hariIni) {
        var tahun = angka(angka, 8, 12);
        var bulanAtauKontrak = angka(angka, 12, 14);
        var pns = bulanAtauKontrak >= 1 && bulanAtauKontrak <= 12;
        var pppk = bulanAtauKontrak >= KONTRAK_PERTAMA && bulanAtauKontrak <= 39;
        if (!pns && !pppk) {
            throw Penolakan.aturan(
                    "Angka ke-13 dan 14 NIP harus bulan pengangkatan (01–12) atau urutan kontrak PPPK (21–39).");
        }
        var mulai = YearMonth.of(tahun, pns ? bulanAtauKontrak : 1);
        if (mulai.isBefore(YearMonth.from(lahir.plusYears(USIA_TERENDAH))) || mulai.isAfter(YearMonth.from(hariIni))) {
            throw Penolakan.aturan("NIP memuat awal masa kerja yang tidak mungkin. Periksa angka ke-9 sampai ke-14.");
        }
    }

    private static int angka(String teks, int dari, int sampai) {
        return Integer.parseInt(teks.substring(dari, sampai));
    }

    public LocalDate tanggalLahir() {
        return tanggalLahir(angka);
    }

    public boolean perempuan() {
        return angka.charAt(14) == '2';
    }

    /** Positions 13 and 14 count contracts instead of naming a month. */
    public boolean pppk() {
        return angka(angka, 12, 14) >= KONTRAK_PERTAMA;
    }

    /** The year from which he is a civil servant. */
    public int tahunMulai() {
        return angka(angka, 8, 12);
    }

    /** As printed on letters: {@code 19910830 202506 1 005}. */
    public String berspasi() {
        return "%s %s %s %s"
                .formatted(angka.substring(0, 8), angka.substring(8, 14), angka.substring(14, 15), angka.substring(15));
    }
}
