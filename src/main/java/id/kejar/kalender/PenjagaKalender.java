package id.kejar.kalender;

import java.time.LocalDate;

/** A feature's objection to a change of a satker's calendar, said before it is made. */
public interface PenjagaKalender {

    /** @throws id.kejar.shared.Penolakan with the reason */
    void periksa(String satker, LocalDate tanggal, JenisLibur jenis);
}
