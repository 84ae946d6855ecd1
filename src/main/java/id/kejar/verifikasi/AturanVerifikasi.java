package id.kejar.verifikasi;

import id.kejar.periode.StatusPeriode;
import id.kejar.shared.Penolakan;
import id.kejar.shared.Teks;
import java.util.List;

/** The rules of step 3 (Kudus 738/2024, langkah 3; Konawe Utara 7/2026, KELIMA 4). */
final class AturanVerifikasi {

    static final int ALASAN_TERPENDEK = 10;
    static final int PANJANG_ALASAN = 1_000;

    private AturanVerifikasi() {}

    /** Whoever returns a day tells the ASN what to mend. @return the reason as it is stored, {@code null} for an approval */
    static String periksaKeputusan(HasilKeputusan hasil, String alasan) {
        return hasil == HasilKeputusan.SETUJU
                ? null
                : Teks.alasan(
                        alasan,
                        "Alasan pengembalian",
                        ALASAN_TERPENDEK,
                        PANJANG_ALASAN,
                        "agar pegawai tahu apa yang diperbaiki");
    }

    /** Whoever takes an approval back tells the ASN why. @return the reason as it is stored */
    static String periksaAlasanPenarikan(String alasan) {
        return Teks.alasan(alasan, "Alasan penarikan", ALASAN_TERPENDEK, PANJANG_ALASAN, "agar pegawai tahu sebabnya");
    }

    /** An approval can be taken back until the month is compiled; after that Rendatin or the pleno sends it back. */
    static void periksaMasihVerifikasi(StatusPeriode status) {
        if (status != StatusPeriode.VERIFIKASI) {
            throw Penolakan.bentrok(
                    "Verifikasi bulan ini sudah ditutup, jadi persetujuan tidak dapat ditarik lagi. Mintalah Sub Bagian Rendatin atau rapat pleno mengembalikannya.");
        }
    }

    /** The verifier declares that he has looked. */
    static void periksaPernyataan(boolean dinyatakan) {
        if (!dinyatakan) {
            throw Penolakan.aturan("Centang pernyataan bahwa Anda telah memeriksa sebelum menyelesaikan verifikasi.");
        }
    }

    /** Undecided days cannot be overlooked. */
    static void periksaLengkap(int belumDiputuskan) {
        if (belumDiputuskan > 0) {
            throw Penolakan.aturan(
                    "Masih ada %d hari yang belum diputuskan. Setujui atau kembalikan di tab Lembar, lalu selesaikan."
                            .formatted(belumDiputuskan));
        }
    }

    /**
     * Approving several days at once is asked about when findings among them have not been opened; whoever insists may,
     * and it is recorded. Peers give a button for everything, so it is pressed.
     *
     * @param belumDibuka the days in question, as they are to be named
     */
    static void periksaTemuanDibuka(List<String> belumDibuka, boolean tetap) {
        if (!belumDibuka.isEmpty() && !tetap) {
            throw Penolakan.bentrok(
                    "%d hari memuat temuan yang belum Anda buka: %s. Buka dahulu, atau nyatakan tetap setuju."
                            .formatted(belumDibuka.size(), String.join("; ", belumDibuka)));
        }
    }

    /** A day returned in the last round stays returned: otherwise a month could go back and forth for ever. */
    static boolean putaranTerakhir(int putaran, int batasPutaran) {
        return putaran >= batasPutaran;
    }
}
