package id.kejar.kepegawaian;

import id.kejar.organisasi.JenisPegawai;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether pangkat and golongan go together and with the kind of employee: the ladder of PNS from I/a to IV/e, PPPK with golongan I to
 * XVII and no pangkat (domain.md 1.3; the steps below III/a are general knowledge, unverified). It only warns: the letter of
 * appointment counts.
 */
final class KecocokanGolongan {

    private static final Map<String, String> PANGKAT_PNS = Map.ofEntries(
            Map.entry("I/a", "Juru Muda"),
            Map.entry("I/b", "Juru Muda Tingkat I"),
            Map.entry("I/c", "Juru"),
            Map.entry("I/d", "Juru Tingkat I"),
            Map.entry("II/a", "Pengatur Muda"),
            Map.entry("II/b", "Pengatur Muda Tingkat I"),
            Map.entry("II/c", "Pengatur"),
            Map.entry("II/d", "Pengatur Tingkat I"),
            Map.entry("III/a", "Penata Muda"),
            Map.entry("III/b", "Penata Muda Tingkat I"),
            Map.entry("III/c", "Penata"),
            Map.entry("III/d", "Penata Tingkat I"),
            Map.entry("IV/a", "Pembina"),
            Map.entry("IV/b", "Pembina Tingkat I"),
            Map.entry("IV/c", "Pembina Utama Muda"),
            Map.entry("IV/d", "Pembina Utama Madya"),
            Map.entry("IV/e", "Pembina Utama"));

    private static final Pattern PPPK = Pattern.compile("I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII");
    private static final Pattern TINGKAT_SATU = Pattern.compile("(?i)\\s+(?:tk\\.?|tingkat)\\s*(?:1|I)$");

    private KecocokanGolongan() {}

    /** @param pangkat, @param golongan {@code null} where the office says nothing. @return a sentence for each misfit */
    static List<String> peringatan(JenisPegawai jenis, String pangkat, String golongan) {
        var peringatan = new ArrayList<String>();
        if (jenis == JenisPegawai.PNS || jenis == JenisPegawai.CPNS) {
            peringatanPns(peringatan, jenis, pangkat, golongan);
        } else if (jenis == JenisPegawai.PPPK) {
            if (golongan != null && !PPPK.matcher(golongan).matches()) {
                peringatan.add("Golongan PPPK I sampai XVII tanpa huruf, yang tertulis %s.".formatted(golongan));
            }
            if (pangkat != null) {
                peringatan.add("PPPK tidak memiliki pangkat, yang tertulis %s.".formatted(pangkat));
            }
        }
        return peringatan;
    }

    private static void peringatanPns(List<String> peringatan, JenisPegawai jenis, String pangkat, String golongan) {
        if (golongan == null) {
            return;
        }
        var lazim = PANGKAT_PNS.get(golongan);
        if (lazim == null) {
            peringatan.add(
                    "Golongan %s ditulis I/a sampai IV/e, yang tertulis %s.".formatted(jenis.sebutan(), golongan));
        } else if (pangkat != null && !sama(pangkat, lazim)) {
            peringatan.add("Pangkat pada golongan %s adalah %s, yang tertulis %s.".formatted(golongan, lazim, pangkat));
        }
    }

    /** "Tk. I" and "Tingkat 1" are the same to everybody. */
    private static boolean sama(String tertulis, String lazim) {
        return TINGKAT_SATU.matcher(tertulis.strip()).replaceFirst(" Tingkat I").equalsIgnoreCase(lazim);
    }
}
