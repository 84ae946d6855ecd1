package id.kejar.temuan;

import id.kejar.organisasi.KebijakanBukti;
import id.kejar.shared.Penolakan;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may stand in the table {@code ambang-temuan}: values, no formulas, so that whatever is accepted can be read when a
 * verifier opens his sheet. KEJAR's own rule; the office chooses the values.
 */
final class AturanTabelAmbang {

    private static final String SATU_KEBIJAKAN = "\"\\w+\"";
    private static final String BEBERAPA_KEBIJAKAN = SATU_KEBIJAKAN + "(\\s*,\\s*" + SATU_KEBIJAKAN + ")*";
    private static final Pattern KEBIJAKAN = Pattern.compile(
            "(?<semua>-?)|(?<hanya>" + BEBERAPA_KEBIJAKAN + ")|not\\((?<kecuali>" + BEBERAPA_KEBIJAKAN + ")\\)");
    private static final Pattern DALAM_KUTIP = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ANGKA = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    private final Map<JenisTemuan, Set<KebijakanBukti>> disebut = new HashMap<>();

    private AturanTabelAmbang() {}

    /** @throws Penolakan that names the first cell that cannot stand, and what may */
    static void periksa(List<BarisAmbang> tabel) {
        var aturan = new AturanTabelAmbang();
        tabel.forEach(aturan::periksa);
        var tanpaBaris = EnumSet.allOf(JenisTemuan.class);
        tanpaBaris.removeAll(aturan.disebut.keySet());
        if (!tanpaBaris.isEmpty()) {
            throw ditolak(
                    "tidak ada baris untuk %s. Agar tidak ditunjukkan, pertahankan barisnya dan isi kolom Ditampilkan dengan false"
                            .formatted(tanpaBaris.stream().map(Enum::name).collect(Collectors.joining(", "))));
        }
    }

    private void periksa(BarisAmbang baris) {
        var jenis = jenis(baris);
        if (!Set.of("true", "false").contains(baris.ditampilkan())) {
            throw sel(baris, "Ditampilkan", baris.ditampilkan(), "true atau false");
        }
        if (!ANGKA.matcher(baris.ambang()).matches() || !jenis.rentang().memuat(new BigDecimal(baris.ambang()))) {
            throw sel(baris, "Ambang", baris.ambang(), jenis.rentang().sebutan());
        }
        var sudah = disebut.computeIfAbsent(jenis, baru -> EnumSet.noneOf(KebijakanBukti.class));
        for (var kebijakan : kebijakan(baris)) {
            if (!sudah.add(kebijakan)) {
                throw ditolak(
                        "baris %d menyebut %s sekali lagi untuk kebijakan %s. Sisakan satu baris untuk setiap temuan dan kebijakan"
                                .formatted(baris.nomor(), jenis, kebijakan));
            }
        }
    }

    private static JenisTemuan jenis(BarisAmbang baris) {
        return Arrays.stream(JenisTemuan.values())
                .filter(jenis -> baris.temuan().equals("\"%s\"".formatted(jenis)))
                .findFirst()
                .orElseThrow(
                        () -> sel(baris, "Temuan", baris.temuan(), "salah satu dari " + kutip(JenisTemuan.values())));
    }

    private static Set<KebijakanBukti> kebijakan(BarisAmbang baris) {
        var tulisan = KEBIJAKAN.matcher(baris.kebijakan());
        var disebut = EnumSet.noneOf(KebijakanBukti.class);
        var dikenal = tulisan.matches()
                && namaDalam(baris.kebijakan())
                        .allMatch(nama -> bernama(nama).map(disebut::add).isPresent());
        if (!dikenal) {
            throw sel(
                    baris,
                    "Kebijakan bukti",
                    baris.kebijakan(),
                    "kosong, satu atau beberapa dari %s dengan koma, atau semuanya kecuali: not(…)"
                            .formatted(kutip(KebijakanBukti.values())));
        }
        return tulisan.group("hanya") == null ? EnumSet.complementOf(disebut) : disebut;
    }

    private static Stream<String> namaDalam(String teks) {
        return DALAM_KUTIP.matcher(teks).results().map((MatchResult nama) -> nama.group(1));
    }

    private static Optional<KebijakanBukti> bernama(String nama) {
        return Arrays.stream(KebijakanBukti.values())
                .filter(satu -> satu.name().equals(nama))
                .findFirst();
    }

    private static String kutip(Enum<?>[] nilai) {
        return Arrays.stream(nilai).map("\"%s\""::formatted).collect(Collectors.joining(", "));
    }

    private static Penolakan sel(BarisAmbang baris, String kolom, String isi, String boleh) {
        return ditolak("baris %d (%s), kolom %s berisi %s. Yang diterima: %s"
                .formatted(
                        baris.nomor(),
                        baris.temuan().isEmpty() ? "tanpa temuan" : baris.temuan(),
                        kolom,
                        isi.isEmpty() ? "tidak ada" : isi,
                        boleh));
    }

    /** @param sebab and what may be done, without the point at its end */
    static Penolakan ditolak(String sebab) {
        return Penolakan.aturan("Tabel ambang-temuan tidak diterima: %s.".formatted(sebab));
    }
}
