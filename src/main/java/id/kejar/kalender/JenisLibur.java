package id.kejar.kalender;

/** Kinds of days in the holiday table; a later, local entry may turn a holiday back into a working day. */
public enum JenisLibur {
    LIBUR_NASIONAL,
    CUTI_BERSAMA,
    LIBUR_SETEMPAT,
    HARI_KERJA_KHUSUS
}
