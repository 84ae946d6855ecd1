package id.kejar.entri;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One day as verifier, recap and documents see it: what was sent last, never a draft.
 *
 * @param dikirimPada when the day was sent first; {@code null} when nothing was sent
 * @param versiDikirimPada when what stands here was sent, later than the former after a change
 * @param versi 0 when nothing was sent
 * @param alasanPengembalian {@code null} unless the day is returned
 * @param adaKonsep the ASN has changed the sheet since it was returned
 */
public record HariKinerja(
        UUID entriId,
        UUID pegawaiId,
        LocalDate tanggal,
        Penanda penanda,
        StatusEntri status,
        int terlambatHari,
        Instant dikirimPada,
        Instant versiDikirimPada,
        int versi,
        String keterangan,
        String alasanPengembalian,
        boolean adaKonsep,
        List<KegiatanTerkirim> kegiatan) {

    /** Something was sent for this day, whatever became of it. */
    public boolean terisi() {
        return versi > 0;
    }

    /** Counts among the days owed. */
    public boolean wajib() {
        return penanda.wajib() && status != StatusEntri.GUGUR;
    }
}
