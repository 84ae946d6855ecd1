package id.kejar.kalender;

import id.kejar.organisasi.OrganisasiService;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * Turns the SOP's times, which stand in the models as a number of working days, into moments. Called from the models as
 * {@code ${tenggatKerja.hari(satker, 3)}}, therefore public.
 */
@Component
public class TenggatKerja {

    private final OrganisasiService organisasi;
    private final KalenderService kalender;
    private final Clock jam;

    TenggatKerja(OrganisasiService organisasi, KalenderService kalender, Clock jam) {
        this.organisasi = organisasi;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** The end of working hours on the n-th working day after today, in the satker's zone. */
    public Date hari(String satker, int jumlahHariKerja) {
        var zona = organisasi.satker(satker).zona();
        return setelah(satker, LocalDate.now(jam.withZone(zona)), jumlahHariKerja);
    }

    /** The end of working hours on the n-th working day after a date, in the satker's zone. */
    public Date setelah(String satker, LocalDate tanggal, int jumlahHariKerja) {
        var hari = kalender.kalender(satker).tambahHariKerja(tanggal, jumlahHariKerja);
        return akhirJamKerja(organisasi.satker(satker).zona(), hari);
    }

    /** Some hours before a moment that the model holds already: {@code ${tenggatKerja.jamSebelum(batasHariKerja, 1)}}. */
    public Date jamSebelum(Date saat, int jumlahJam) {
        return Date.from(saat.toInstant().minus(Duration.ofHours(jumlahJam)));
    }

    /** The end of working hours on a date, in a zone. */
    public Date akhirJamKerja(ZoneId zona, LocalDate hari) {
        return Date.from(
                hari.atTime(kalender.jamKerja(hari).selesai()).atZone(zona).toInstant());
    }
}
