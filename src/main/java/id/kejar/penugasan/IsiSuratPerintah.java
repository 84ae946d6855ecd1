package id.kejar.penugasan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an order says.
 *
 * @param pejabatId whose office it is
 * @param pelaksanaId who acts in it
 * @param selesai the last day; an order without an end is refused
 */
public record IsiSuratPerintah(
        JenisPenugasan jenis, String nomor, UUID pejabatId, UUID pelaksanaId, LocalDate mulai, LocalDate selesai) {}
