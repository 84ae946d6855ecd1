package id.kejar.segel;

import id.kejar.periode.Periode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The first line of a canonical text: what is sealed, and which seals it follows.
 *
 * @param sebelumnya the seal of the month before; {@code null} for the first
 * @param menggantikan the seal of the version before; {@code null} for the first
 */
record KepalaNaskah(
        String satker, String periode, String mulai, String akhir, int versi, String sebelumnya, String menggantikan) {

    /** Names the statements and the shape of the lines; another shape gets another name. */
    static final String FORMAT = "kejar-segel/1";

    static KepalaNaskah bagi(Periode bulan, int versi, String sebelumnya, String menggantikan) {
        return new KepalaNaskah(
                bulan.satker(),
                bulan.kunci(),
                bulan.mulai().toString(),
                bulan.akhir().toString(),
                versi,
                sebelumnya,
                menggantikan);
    }

    /** The columns in the order in which the line has them. */
    Map<String, Object> kolom() {
        var kolom = new LinkedHashMap<String, Object>();
        kolom.put("jenis", "segel");
        kolom.put("format", FORMAT);
        kolom.put("satker", satker);
        kolom.put("periode", periode);
        kolom.put("mulai", mulai);
        kolom.put("akhir", akhir);
        kolom.put("versi", versi);
        kolom.put("sebelumnya", sebelumnya);
        kolom.put("menggantikan", menggantikan);
        return kolom;
    }
}
