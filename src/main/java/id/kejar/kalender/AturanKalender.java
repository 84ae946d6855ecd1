package id.kejar.kalender;

import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** What may be entered into the calendar of an office, whichever road it comes by. */
public final class AturanKalender {

    /** Before this no office used KEJAR: an earlier date is a slip of the finger. */
    public static final LocalDate AWAL = LocalDate.of(2020, 1, 1);

    private static final int TAHUN_KE_DEPAN = 2;

    /** A little over a year; longer leave is entered year by year, as its letters are. */
    private static final int HARI_TERBANYAK = 400;

    private AturanKalender() {}

    /** The last date that may be entered. */
    public static LocalDate akhir(LocalDate hariIni) {
        return hariIni.plusYears(TAHUN_KE_DEPAN);
    }

    static void periksa(String sebutan, LocalDate tanggal, LocalDate hariIni) {
        if (tanggal.isBefore(AWAL) || tanggal.isAfter(akhir(hariIni))) {
            throw Penolakan.aturan("%s %s di luar kalender KEJAR, yaitu %s sampai %s. Periksa tahunnya."
                    .formatted(
                            sebutan,
                            TanggalIndonesia.tanggal(tanggal),
                            TanggalIndonesia.tanggal(AWAL),
                            TanggalIndonesia.tanggal(akhir(hariIni))));
        }
    }

    /** @throws Penolakan for an absence that ends before it begins, is too long, or overlaps another of the person */
    static void periksa(Ketidakhadiran baru, List<Ketidakhadiran> sudahAda, LocalDate hariIni) {
        if (baru.sampai().isBefore(baru.mulai())) {
            throw Penolakan.aturan("Tanggal akhir harus sama dengan atau sesudah tanggal mulai.");
        }
        periksa("Tanggal mulai", baru.mulai(), hariIni);
        periksa("Tanggal akhir", baru.sampai(), hariIni);
        var lama = ChronoUnit.DAYS.between(baru.mulai(), baru.sampai()) + 1;
        if (lama > HARI_TERBANYAK) {
            throw Penolakan.aturan(
                    "Satu catatan paling lama %d hari, sedangkan ini %d hari. Periksa tahunnya; bila memang selama itu, catat bertahap."
                            .formatted(HARI_TERBANYAK, lama));
        }
        sudahAda.stream()
                .filter(ada ->
                        !ada.mulai().isAfter(baru.sampai()) && !ada.sampai().isBefore(baru.mulai()))
                .findFirst()
                .ifPresent(ada -> {
                    throw Penolakan.aturan("Pegawai ini sudah tercatat %s pada %s. Cabut catatan itu lebih dahulu."
                            .formatted(
                                    ada.jenis().sebutan().toLowerCase(),
                                    TanggalIndonesia.rentang(ada.mulai(), ada.sampai())));
                });
    }

    /**
     * @param baru a day of one satker, or of the whole country
     * @param sudahAda what stands in the table already; the country's day and a satker's own may fall on one date
     * @throws Penolakan for a kind that is not theirs to declare, a date that is out of bounds or taken
     */
    static void periksa(HariLibur baru, List<HariLibur> sudahAda, LocalDate hariIni) {
        if (baru.satker() != null && !baru.jenis().bolehSatker()) {
            throw Penolakan.aturan(
                    "Libur nasional ditetapkan untuk seluruh satuan kerja oleh Administrator. Pilih libur setempat, cuti bersama, atau hari kerja khusus.");
        }
        if (baru.satker() == null && baru.jenis() == JenisLibur.LIBUR_SETEMPAT) {
            throw Penolakan.aturan("Libur setempat berlaku bagi satu satuan kerja dan dicatat oleh operatornya.");
        }
        periksa("Tanggal", baru.tanggal(), hariIni);
        sudahAda.stream()
                .filter(ada -> ada.tanggal().equals(baru.tanggal()) && Objects.equals(ada.satker(), baru.satker()))
                .findFirst()
                .ifPresent(ada -> {
                    throw Penolakan.aturan("%s sudah tercatat sebagai %s: %s. Cabut catatan itu lebih dahulu."
                            .formatted(
                                    TanggalIndonesia.hariTanggal(ada.tanggal()),
                                    ada.jenis().sebutan().toLowerCase(),
                                    ada.nama()));
                });
    }
}
