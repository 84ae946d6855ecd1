package id.kejar.laporan;

import id.kejar.organisasi.Kertas;
import id.kejar.organisasi.Satker;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The letterhead, and the paper it stands on.
 *
 * @param lembaga {@code KOMISI PEMILIHAN UMUM}
 * @param daerah {@code KABUPATEN KUDUS}
 * @param kota where letters are signed: {@code Kudus}
 */
record KepalaSurat(String lembaga, String daerah, String alamat, String kota, Kertas kertas) {

    private static final Set<String> TETAP_KAPITAL = Set.of("DKI", "DI", "KPU", "KIP");
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    static KepalaSurat dari(Satker satker) {
        return new KepalaSurat(satker.lembaga(), satker.daerah(), satker.alamat(), satker.kota(), satker.kertas());
    }

    /** {@code Komisi Pemilihan Umum Kabupaten Kudus}, as it stands inside a sentence. */
    String namaDalamKalimat() {
        return Arrays.stream((lembaga + " " + daerah).trim().split("\\s+"))
                .map(KepalaSurat::awalKapital)
                .collect(Collectors.joining(" "));
    }

    String namaKapital() {
        return (lembaga + " " + daerah).toUpperCase(INDONESIA);
    }

    private static String awalKapital(String kata) {
        if (TETAP_KAPITAL.contains(kata)) {
            return kata;
        }
        return Arrays.stream(kata.split("-"))
                .filter(bagian -> !bagian.isEmpty())
                .map(bagian -> bagian.substring(0, 1) + bagian.substring(1).toLowerCase(INDONESIA))
                .collect(Collectors.joining("-"));
    }
}
