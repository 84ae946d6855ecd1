package id.kejar.pengingat;

import id.kejar.organisasi.Surel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one person is to be told on a day.
 *
 * @param hari the owed days for which nothing has been sent, the earliest first; never empty
 * @param penutupan when filling closes, for each period of these days
 */
record Pengingat(UUID pegawaiId, String nama, Surel surel, List<LocalDate> hari, List<Penutupan> penutupan) {

    /** @param periode as people say it */
    record Penutupan(String periode, Instant saat) {}
}
