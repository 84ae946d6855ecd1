package id.kejar.pleno;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A follow-up as a meeting's sheet and its minutes show it.
 *
 * @param penanggungJawab name of the person, or the words in which he was named; {@code null} when nobody is
 * @param jabatan his office; {@code null} where he is named in words only
 * @param keadaan in which the meeting found or left it, not as it is today
 * @param keterangan {@code null} when nothing was said
 * @param asal the month whose meeting asked for it, e.g. {@code Oktober 2026}
 */
public record ButirTindakLanjut(
        UUID id,
        String uraian,
        UUID penanggungJawabId,
        String penanggungJawab,
        String jabatan,
        LocalDate tenggat,
        TindakLanjut.Keadaan keadaan,
        String keterangan,
        String asal) {}
