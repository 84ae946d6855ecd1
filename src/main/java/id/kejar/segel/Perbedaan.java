package id.kejar.segel;

import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The first place at which what stands in the tables differs from what was sealed.
 *
 * @param jenis the kind of line
 * @param pegawai whose it is, {@code null} for a line of the meeting
 * @param tanggal of the day, {@code null} where the line is of no day
 * @param kolom which column differs; {@code null} when the whole line is missing or new
 * @param disegel what was sealed; {@code null} for nothing
 * @param sekarang what stands there now; {@code null} for nothing
 */
public record Perbedaan(
        String jenis, String pegawai, LocalDate tanggal, String kolom, String disegel, String sekarang) {

    /** For those who may know whose day it is and what stands in it. */
    public String kalimat() {
        var tempat = tempat(pegawai == null ? "" : " " + pegawai);
        if (kolom != null) {
            return "%s: %s berbeda. Disegel: %s; sekarang: %s."
                    .formatted(tempat, sebutanKolom(), isi(disegel), isi(sekarang));
        }
        return disegel == null
                ? "%s: ada baris yang tidak disegel: %s.".formatted(tempat, isi(sekarang))
                : "%s: baris yang disegel tidak ada lagi: %s.".formatted(tempat, isi(disegel));
    }

    /** For a refusal, which may be logged: where, but neither whose nor what. */
    String kalimatTanpaIsi() {
        if (kolom != null) {
            return "%s: %s berbeda.".formatted(tempat(""), sebutanKolom());
        }
        return "%s: %s.".formatted(tempat(""), disegel == null ? "ada baris baru" : "ada baris yang hilang");
    }

    private String tempat(String milik) {
        return "%s%s%s"
                .formatted(
                        sebutan(jenis), milik, tanggal == null ? "" : " pada " + TanggalIndonesia.hariTanggal(tanggal));
    }

    private String sebutanKolom() {
        return kolom.replace('_', ' ');
    }

    private static String sebutan(String jenis) {
        var kata = new ArrayList<>(List.of(jenis.split("-")));
        kata.set(0, Character.toUpperCase(kata.get(0).charAt(0)) + kata.get(0).substring(1));
        return String.join(" ", kata);
    }

    private static String isi(String nilai) {
        return nilai == null ? "kosong" : "“%s”".formatted(nilai);
    }
}
