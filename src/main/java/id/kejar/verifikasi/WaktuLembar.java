package id.kejar.verifikasi;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * When a sheet was finished, for those who measure.
 *
 * @param pejabatId whose office judges the sheet; empty while the people on it have no superior
 * @param diselesaikanOleh who completed its last round; empty while it is not finished
 * @param pegawai how many people's days it holds
 * @param putaran rounds of return and correction that it took
 * @param hanyaPenarikan on it stand only days whose approval was taken back; it waits for the other sheets
 * @param diperpanjang the Sekretaris granted its one extension
 */
public record WaktuLembar(
        UUID lembarId,
        Optional<UUID> pejabatId,
        Optional<UUID> diselesaikanOleh,
        int pegawai,
        int putaran,
        boolean hanyaPenarikan,
        boolean diperpanjang,
        Optional<Instant> selesai) {

    static WaktuLembar dari(LembarVerifikasi lembar) {
        return new WaktuLembar(
                lembar.id(),
                lembar.verifikatorId(),
                lembar.diselesaikanOleh(),
                lembar.pegawai().size(),
                lembar.putaran(),
                lembar.hanyaPenarikan(),
                lembar.diperpanjang(),
                lembar.selesaiPada());
    }
}
