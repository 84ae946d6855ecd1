package id.kejar.koreksi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A ratified correction, for those who read the month after it.
 *
 * @param versi the version of the month since which it holds
 * @param isiBaru what an activity says since then; empty for corrections of days
 */
public record KoreksiSah(
        int nomor,
        int versi,
        UUID pegawaiId,
        JenisKoreksi jenis,
        LocalDate mulai,
        LocalDate sampai,
        Optional<IsiKegiatanBaru> isiBaru,
        String alasan,
        UUID rapatId) {

    public boolean menyangkut(UUID orang, LocalDate tanggal) {
        return pegawaiId.equals(orang) && !tanggal.isBefore(mulai) && !tanggal.isAfter(sampai);
    }

    static KoreksiSah dari(Koreksi koreksi) {
        return new KoreksiSah(
                koreksi.nomor(),
                koreksi.versi().orElseThrow(),
                koreksi.pegawaiId(),
                koreksi.jenis(),
                koreksi.mulai(),
                koreksi.sampai(),
                koreksi.isiBaru(),
                koreksi.alasan(),
                koreksi.rapatId().orElseThrow());
    }
}
