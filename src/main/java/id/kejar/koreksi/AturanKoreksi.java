package id.kejar.koreksi;

import id.kejar.periode.Periode;
import id.kejar.periode.StatusPeriode;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.Teks;
import java.time.LocalDate;
import java.util.List;

/** What a correction must keep to be taken (desain.md 2: reasoned, versioned, verified and ratified in a later pleno). */
final class AturanKoreksi {

    static final int ALASAN_TERPENDEK = 20;
    static final int PANJANG_ALASAN = 2_000;
    static final int PANJANG_CATATAN = 2_000;
    static final int BUKTI_TERBANYAK = 10;

    private AturanKoreksi() {}

    /** Before that the month is changed by its own ways: by the ASN, the verifier, Rendatin or the pleno. */
    static void periksaDitetapkan(Periode bulan) {
        if (bulan.status() != StatusPeriode.DITETAPKAN) {
            throw Penolakan.aturan(
                    "%s belum ditetapkan pleno, jadi belum ada yang dikoreksi. Selama bulan berjalan, perbaikan dilakukan lewat isian, verifikasi, atau pengembalian."
                            .formatted(bulan.sebutan()));
        }
    }

    static void periksaMasa(Periode bulan, LocalDate mulai, LocalDate sampai) {
        if (sampai.isBefore(mulai)) {
            throw Penolakan.aturan("Tanggal akhir koreksi mendahului tanggal mulainya. Periksa kedua tanggal.");
        }
        if (mulai.isBefore(bulan.mulai()) || sampai.isAfter(bulan.akhir())) {
            throw Penolakan.aturan("Tanggal koreksi harus di dalam %s, yaitu %s."
                    .formatted(bulan.sebutan(), TanggalIndonesia.rentang(bulan.mulai(), bulan.akhir())));
        }
    }

    /** Two corrections of one day at once would each be reckoned from figures that the other changes. */
    static void periksaTidakBertumpuk(IsiKoreksi isi, List<Koreksi> lain) {
        lain.stream()
                .filter(satu -> satu.status().berjalan())
                .filter(satu -> satu.pegawaiId().equals(isi.pegawaiId()))
                .filter(satu ->
                        !satu.mulai().isAfter(isi.sampai()) && !satu.sampai().isBefore(isi.mulai()))
                .findFirst()
                .ifPresent(satu -> {
                    throw Penolakan.bentrok("Hari itu sudah diusulkan dikoreksi (usul nomor %d, %s). Tunggu putusannya."
                            .formatted(satu.nomor(), satu.status().sebutan().toLowerCase()));
                });
    }

    static void periksaJumlahBukti(int sudahAda) {
        if (sudahAda >= BUKTI_TERBANYAK) {
            throw Penolakan.aturan("Bukti koreksi paling banyak %d berkas.".formatted(BUKTI_TERBANYAK));
        }
    }

    /** Three people and the pleno will judge by it. @return the reason as it is stored */
    static String periksaAlasan(String alasan) {
        return Teks.alasan(
                alasan, "Alasan koreksi", ALASAN_TERPENDEK, PANJANG_ALASAN, "agar atasan dan pleno dapat menilainya");
    }
}
