package id.kejar.bukti;

import id.kejar.pdf.PdfTidakTerbaca.Sebab;
import id.kejar.shared.Penolakan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Remembers for a while which pages could not be drawn, so that a file that costs all it may does not cost it again with
 * every look at it.
 */
@Component
class HalamanGagal {

    private static final Duration SELAMA = Duration.ofMinutes(10);
    private static final int TERBANYAK = 500;
    private static final int SELURUHNYA = 0;

    private record Halaman(String sha256, int nomor) {}

    private record Kegagalan(String kalimat, Instant sampai) {}

    private final Clock jam;
    private final Map<Halaman, Kegagalan> diingat = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Halaman, Kegagalan> terlama) {
            return size() > TERBANYAK;
        }
    };

    HalamanGagal(Clock jam) {
        this.jam = jam;
    }

    /** @throws Penolakan the one of last time, while it is remembered */
    synchronized void periksa(String sha256, int nomor) {
        for (var satu : new Halaman[] {new Halaman(sha256, SELURUHNYA), new Halaman(sha256, nomor)}) {
            var kegagalan = diingat.get(satu);
            if (kegagalan != null && jam.instant().isBefore(kegagalan.sampai())) {
                throw Penolakan.aturan(kegagalan.kalimat());
            }
        }
    }

    /** @return what is to be said of a page that is not there, or not whole */
    Penolakan catat(String sha256, int nomor) {
        return catat(
                new Halaman(sha256, nomor),
                "Halaman ini tidak dapat ditampilkan utuh di sini. Unduh untuk melihatnya.");
    }

    /** @return what is to be said of a file of which no page can be shown */
    Penolakan catat(String sha256, Sebab sebab) {
        return catat(
                new Halaman(sha256, SELURUHNYA),
                switch (sebab) {
                    case TERKUNCI ->
                        "PDF ini dikunci kata sandi, jadi tidak dapat ditampilkan di sini. Unduh untuk membukanya dengan"
                                + " kata sandinya.";
                    case RUSAK ->
                        "PDF ini rusak atau tidak berhalaman, jadi tidak dapat ditampilkan di sini. Unduh untuk mencobanya"
                                + " dengan aplikasi lain.";
                    case TERLALU_BERAT -> "PDF ini terlalu berat untuk ditampilkan di sini. Unduh untuk melihatnya.";
                });
    }

    private synchronized Penolakan catat(Halaman halaman, String kalimat) {
        diingat.put(halaman, new Kegagalan(kalimat, jam.instant().plus(SELAMA)));
        return Penolakan.aturan(kalimat);
    }
}
