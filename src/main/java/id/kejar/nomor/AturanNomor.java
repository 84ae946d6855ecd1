package id.kejar.nomor;

import id.kejar.organisasi.Peran;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.Teks;
import java.time.LocalDate;
import java.util.Set;

/** What whoever writes into the register must keep. How numbers follow each other is {@link BukuTahun}'s. */
final class AturanNomor {

    /** Who writes letters for the pleno, and the operator, who mends. */
    static final Set<Peran> PENCATAT = Set.of(Peran.RENDATIN, Peran.SEKRETARIS, Peran.OPERATOR);

    static final int KEPERLUAN_TERPENDEK = 5;
    static final int PANJANG_KEPERLUAN = 300;
    static final int ALASAN_TERPENDEK = 10;
    static final int PANJANG_ALASAN = 1_000;

    /** A mistyped number must not fill the register. */
    private static final int DERET_TERBANYAK = 500;
    /** A number is reserved for a letter that is about to be written, or was written just now. */
    private static final int BULAN_PESANAN = 3;
    /** A mistyped year is not a register of its own. */
    private static final int TAHUN_TERLAMA = 10;

    private AturanNomor() {}

    static void periksaTanggalPesanan(LocalDate tanggal, LocalDate hariIni) {
        if (tanggal.isBefore(hariIni.minusMonths(BULAN_PESANAN))
                || tanggal.isAfter(hariIni.plusMonths(BULAN_PESANAN))) {
            throw Penolakan.aturan(
                    "Tanggal naskah %s terlalu jauh. Nomor dipesan untuk naskah yang bertanggal paling jauh %d bulan dari hari ini."
                            .formatted(TanggalIndonesia.tanggal(tanggal), BULAN_PESANAN));
        }
    }

    /** What is used lies behind us. */
    static void periksaTanggalLuar(LocalDate tanggal, LocalDate hariIni) {
        if (tanggal.isAfter(hariIni)) {
            throw Penolakan.aturan("Tanggal %s belum tiba. Untuk naskah yang akan datang, pesan nomornya."
                    .formatted(TanggalIndonesia.tanggal(tanggal)));
        }
        if (tanggal.isBefore(hariIni.minusYears(TAHUN_TERLAMA))) {
            throw Penolakan.aturan("Tanggal %s lebih dari %d tahun yang lalu. Periksa tahunnya."
                    .formatted(TanggalIndonesia.tanggal(tanggal), TAHUN_TERLAMA));
        }
    }

    static void periksaDeret(NomorUrut dari, NomorUrut sampai) {
        if (dari.equals(sampai)) {
            return;
        }
        if (dari.sisipan() || sampai.sisipan()) {
            throw Penolakan.aturan("Nomor bersisipan seperti %s dicatat satu per satu. Kosongkan isian sampai nomor."
                    .formatted(dari.sisipan() ? dari : sampai));
        }
        if (sampai.urut() < dari.urut()) {
            throw Penolakan.aturan("Nomor terakhir (%s) lebih kecil dari nomor pertama (%s). Periksa keduanya."
                    .formatted(sampai, dari));
        }
        if (sampai.urut() - dari.urut() >= DERET_TERBANYAK) {
            throw Penolakan.aturan(
                    "Paling banyak %d nomor sekali catat. Bagi menjadi beberapa catatan.".formatted(DERET_TERBANYAK));
        }
    }

    /** The book must say for what. @return it as it is stored */
    static String periksaKeperluan(String keperluan) {
        return Teks.alasan(
                keperluan,
                "Keperluan",
                KEPERLUAN_TERPENDEK,
                PANJANG_KEPERLUAN,
                "agar yang membaca buku tahu naskahnya");
    }

    /** Whoever looks for the missing letter will ask. @return the reason as it is stored */
    static String periksaAlasan(String alasan) {
        return Teks.alasan(
                alasan,
                "Alasan pembatalan",
                ALASAN_TERPENDEK,
                PANJANG_ALASAN,
                "agar yang mencari naskahnya tahu sebabnya");
    }
}
