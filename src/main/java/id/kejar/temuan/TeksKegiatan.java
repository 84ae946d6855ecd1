package id.kejar.temuan;

import id.kejar.entri.CuplikanKegiatan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one activity says, fit to be compared: activity and result in small letters, without punctuation. Numbers stay,
 * for they are what tells one day's routine from another's.
 */
record TeksKegiatan(
        UUID kegiatanId, UUID entriId, UUID pegawaiId, LocalDate tanggal, String bentukBaku, Set<String> kata) {

    private static final Pattern BUKAN_KATA = Pattern.compile("[^\\p{L}\\p{N}]+");

    static TeksKegiatan dari(CuplikanKegiatan kegiatan) {
        var baku = baku(kegiatan.namaKegiatan() + " " + kegiatan.outputHasil());
        return new TeksKegiatan(
                kegiatan.id(),
                kegiatan.entriId(),
                kegiatan.pegawaiId(),
                kegiatan.tanggal(),
                baku,
                Arrays.stream(baku.split(" ")).collect(Collectors.toUnmodifiableSet()));
    }

    static String baku(String teks) {
        return BUKAN_KATA.matcher(teks.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
