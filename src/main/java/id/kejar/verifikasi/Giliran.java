package id.kejar.verifikasi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where one sheet of a month stands, and whose turn it is.
 *
 * @param verifikatorId empty while the people on the sheet have no valid superior
 * @param pegawai whose days the sheet holds
 * @param ditunggu those among them who have days to correct now
 * @param batas when the turn is over, in the satker's zone; empty when nobody has one
 * @param hari on how many days the running round decides
 */
public record Giliran(
        UUID lembarId,
        Optional<UUID> verifikatorId,
        Kapasitas kapasitas,
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
        VERIFIKATOR,
        PEGAWAI,
        SELESAI
    }
}
