package id.kejar.entri;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an entry said at one submission, also when a later one has taken its place.
 *
 * @param keterangan {@code null} when none was given
 * @param bukti evidence by activity, as those who judge it see it
 */
public record VersiTerkirim(
        int nomor, String keterangan, List<KegiatanTerkirim> kegiatan, Map<UUID, List<BuktiTampil>> bukti) {}
