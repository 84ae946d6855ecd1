package id.kejar.temuan;

import id.kejar.entri.CuplikanKegiatan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a day says as a whole, fit to be compared: its activities and results in small letters, without punctuation and
 * whatever their order. Numbers stay, for they are what tells one day's routine from another's.
 */
record TeksHari(UUID entriId, UUID pegawaiId, LocalDate tanggal, String bentukBaku, Set<String> kata) {

    private static final Pattern BUKAN_KATA = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** One text for each day among these activities. */
    static List<TeksHari> dari(Collection<CuplikanKegiatan> kegiatan) {
        return kegiatan.stream().collect(Collectors.groupingBy(CuplikanKegiatan::entriId)).values().stream()
                .map(TeksHari::satu)
                .toList();
    }

    private static TeksHari satu(List<CuplikanKegiatan> sehari) {
        var baku = sehari.stream().map(TeksHari::baku).sorted().collect(Collectors.joining(" / "));
        var pertama = sehari.get(0);
        return new TeksHari(
                pertama.entriId(),
                pertama.pegawaiId(),
                pertama.tanggal(),
                baku,
                sehari.stream()
                        .flatMap(satu -> Arrays.stream(baku(satu).split(" ")))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Activity and result of one activity, fit to be compared. */
    static String baku(CuplikanKegiatan kegiatan) {
        return baku(kegiatan.namaKegiatan() + " " + kegiatan.outputHasil());
    }

    static String baku(String teks) {
        return BUKAN_KATA.matcher(teks.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
