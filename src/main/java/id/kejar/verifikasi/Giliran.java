package id.kejar.verifikasi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where one sheet of a month stands, and whose turn it is.
 *
 * @param pejabatId whose office judges the sheet; empty while the people on it have no superior
 * @param verifikatorId who decides in that office today, or who finished the sheet; empty while nobody may
 * @param sebagai as what he does; {@code null} as the ordinary atasan langsung
 * @param pegawai whose days the sheet holds
 * @param ditunggu those among them who have days to correct now
 * @param batas when the turn is over, in the satker's zone; empty when nobody has one
 * @param hari on how many days the running round decides
 */
public record Giliran(
        UUID lembarId,
        Optional<UUID> pejabatId,
        Optional<UUID> verifikatorId,
        String sebagai,
        Set<UUID> pegawai,
        int putaran,
        Tahap tahap,
        Set<UUID> ditunggu,
        Optional<LocalDate> batas,
        int hari,
        int diputuskan,
        Optional<Instant> selesaiPada) {

    /** Who has to do something. */
    public enum Tahap {
        OPERATOR,
        /** Days whose approval was taken back wait until the other sheets are finished. */
        LEMBAR_LAIN,
        VERIFIKATOR,
        PEGAWAI,
        SELESAI
    }
}
