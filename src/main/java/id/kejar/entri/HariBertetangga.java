package id.kejar.entri;

import java.time.LocalDate;
import java.util.UUID;

/** Where a day stands among the days of its owner's service. @param sebelum, @param sesudah {@code null} where there is none */
public record HariBertetangga(UUID pegawaiId, UUID periodeId, LocalDate tanggal, Tetangga sebelum, Tetangga sesudah) {

    public record Tetangga(UUID entriId, LocalDate tanggal) {

        static Tetangga dari(Entri entri) {
            return new Tetangga(entri.id(), entri.tanggal());
        }
    }
}
