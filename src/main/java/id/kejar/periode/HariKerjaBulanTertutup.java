package id.kejar.periode;

import id.kejar.kalender.JenisLibur;
import id.kejar.kalender.PenjagaKalender;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Nobody could fill in a working day that is declared in a closed month: it would only lower every value. */
@Component
class HariKerjaBulanTertutup implements PenjagaKalender {

    private final PeriodeRepository daftarPeriode;
    private final Clock jam;

    HariKerjaBulanTertutup(PeriodeRepository daftarPeriode, Clock jam) {
        this.daftarPeriode = daftarPeriode;
        this.jam = jam;
    }

    @Override
    public void periksa(String satker, LocalDate tanggal, JenisLibur jenis) {
        if (jenis != JenisLibur.HARI_KERJA_KHUSUS) {
            return;
        }
        daftarPeriode.findBySatkerOrderByMulaiDesc(satker).stream()
                .filter(bulan -> !tanggal.isBefore(bulan.mulai()) && !tanggal.isAfter(bulan.akhir()))
                .filter(bulan -> !bulan.menerimaIsian(jam.instant()))
                .findFirst()
                .ifPresent(bulan -> {
                    throw Penolakan.aturan(
                            "Pengisian %s sudah ditutup, jadi %s tidak dapat lagi dijadikan hari kerja: tidak seorang pun dapat mengisinya."
                                    .formatted(bulan.sebutan(), TanggalIndonesia.hariTanggal(tanggal)));
                });
    }
}
