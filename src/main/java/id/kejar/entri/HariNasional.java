package id.kejar.entri;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry-day of one person of one office, as the national recap prints it.
 *
 * @param nip {@code null} for who has none
 * @param dikirimPada when the day was sent first; {@code null} when nothing was sent
 * @param zona of the office
 */
public record HariNasional(
        String kodeSatker,
        String namaSatker,
        String zona,
        String nama,
        String nip,
        String jabatan,
        LocalDate tanggal,
        Penanda penanda,
        StatusEntri status,
        int terlambatHari,
        Instant dikirimPada) {}
