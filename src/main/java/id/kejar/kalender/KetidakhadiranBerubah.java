package id.kejar.kalender;

import java.util.UUID;

/** Leave or dinas luar of a person was entered or taken back: what he owes must be counted anew. */
public record KetidakhadiranBerubah(UUID pegawaiId) {}
