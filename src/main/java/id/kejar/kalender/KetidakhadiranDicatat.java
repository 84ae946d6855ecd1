package id.kejar.kalender;

import java.time.LocalDate;
import java.util.UUID;

/** Leave or dinas luar has been entered. @param membebaskan whether it excuses from the daily entry */
public record KetidakhadiranDicatat(UUID pegawaiId, LocalDate mulai, LocalDate sampai, boolean membebaskan) {}
