package id.kejar.koreksi;

import id.kejar.kalender.JenisKetidakhadiran;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A correction as it is asked for, read and judged.
 *
 * @param mulai first day that it concerns
 * @param sampai last day, included
 * @param isiBaru {@code null} unless an activity is put right
 * @param jenisKetidakhadiran {@code null} unless days are excused
 * @param nomorSurat of the leave; {@code null} when it has none
 */
record IsiKoreksi(
        UUID periodeId,
        UUID pegawaiId,
        JenisKoreksi jenis,
        LocalDate mulai,
        LocalDate sampai,
        IsiKegiatanBaru isiBaru,
        JenisKetidakhadiran jenisKetidakhadiran,
        String nomorSurat,
        String alasan) {

    IsiKoreksi denganIsiBaru(IsiKegiatanBaru terperiksa) {
        return new IsiKoreksi(
                periodeId, pegawaiId, jenis, mulai, sampai, terperiksa, jenisKetidakhadiran, nomorSurat, alasan);
    }
}
