package id.kejar.penugasan;

import id.kejar.bukti.NamaBerkas;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.Teks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What an order of acting must keep (desain.md 1: a number and an end date). The ninety days are what offices observe;
 * the regulation's own text was not available, so the figure stands here alone.
 */
final class AturanPenugasan {

    static final int TERLAMA_HARI = 90;
    static final int PANJANG_NOMOR = 100;
    static final int ALASAN_TERPENDEK = 10;
    static final int PANJANG_ALASAN = 1_000;

    private static final Set<String> AKHIRAN_NASKAH = Set.of("pdf", "jpg", "jpeg", "png");

    private AturanPenugasan() {}

    /** An end is obligatory, and not later than ninety days, the first included, so that authority lapses by itself. */
    static void periksaMasa(LocalDate mulai, LocalDate selesai) {
        if (selesai.isBefore(mulai)) {
            throw Penolakan.aturan("Tanggal akhir Surat Perintah mendahului tanggal mulainya. Periksa kedua tanggal.");
        }
        var hari = ChronoUnit.DAYS.between(mulai, selesai) + 1;
        if (hari > TERLAMA_HARI) {
            throw Penolakan.aturan(
                    "Penugasan Plh. atau Plt. paling lama %d hari, sedangkan ini %d hari. Paling akhir %s; sesudahnya catat Surat Perintah yang baru."
                            .formatted(
                                    TERLAMA_HARI, hari, TanggalIndonesia.tanggal(mulai.plusDays(TERLAMA_HARI - 1L))));
        }
    }

    /** An order that is over moves no task any more. */
    static void periksaBelumLewat(LocalDate selesai, LocalDate hariIni) {
        if (selesai.isBefore(hariIni)) {
            throw Penolakan.aturan("Surat Perintah ini sudah berakhir %s, jadi tidak ada tugas yang dapat dialihkan."
                    .formatted(TanggalIndonesia.tanggal(selesai)));
        }
    }

    /** Far ahead is a slip of the pen: nobody signs an order more than a year before it begins. */
    static void periksaTidakTerlaluJauh(LocalDate mulai, LocalDate hariIni) {
        if (mulai.isAfter(hariIni.plusYears(1))) {
            throw Penolakan.aturan("Surat Perintah ini baru mulai lebih dari setahun lagi. Periksa tahunnya.");
        }
    }

    /** The document is the order as it was signed, which a text that can still be changed is not. */
    static void periksaNaskah(NamaBerkas nama) {
        if (!AKHIRAN_NASKAH.contains(nama.akhiran())) {
            throw Penolakan.aturan(
                    "Naskah Surat Perintah harus PDF atau foto (JPG, PNG) dari yang sudah ditandatangani.");
        }
    }

    static void periksaBukanDiriSendiri(UUID pejabatId, UUID pelaksanaId) {
        if (pejabatId.equals(pelaksanaId)) {
            throw Penolakan.aturan("Seseorang tidak menjadi Plh. atau Plt. bagi jabatannya sendiri. Pilih orang lain.");
        }
    }

    /** A commissioner is elected, a civil servant appointed: neither acts in the office of the other. */
    static void periksaSejenis(boolean pejabatAsn, boolean pelaksanaAsn) {
        if (pejabatAsn && !pelaksanaAsn) {
            throw Penolakan.aturan("Pejabat sekretariat hanya dapat digantikan ASN. Pilih ASN sebagai pengganti.");
        }
        if (!pejabatAsn && pelaksanaAsn) {
            throw Penolakan.aturan(
                    "Ketua hanya dapat digantikan Anggota KPU, bukan ASN. Pilih seorang Anggota sebagai pengganti.");
        }
    }

    /**
     * One office has one acting person on a day, and acting is not inherited: whoever is replaced does not act for
     * others, and whoever acts is not replaced while he does.
     *
     * @param semasa the satker's orders that hold on any of the new one's days
     */
    static void periksaTidakBertumpuk(IsiSuratPerintah baru, List<SuratPerintah> semasa) {
        for (var lain : semasa) {
            if (lain.pejabatId().equals(baru.pejabatId())) {
                throw bertumpuk("Jabatan ini sudah memiliki %s pada sebagian masa itu".formatted(nama(lain)), lain);
            }
            if (lain.pejabatId().equals(baru.pelaksanaId())) {
                throw bertumpuk("Yang ditunjuk sendiri sedang digantikan pada sebagian masa itu", lain);
            }
            if (lain.pelaksanaId().equals(baru.pejabatId())) {
                throw bertumpuk(
                        "Pejabat yang digantikan sedang menjadi %s bagi jabatan lain, dan wewenang itu tidak dapat diteruskan"
                                .formatted(nama(lain)),
                        lain);
            }
        }
    }

    private static Penolakan bertumpuk(String sebab, SuratPerintah lain) {
        return Penolakan.aturan("%s (Surat Perintah %s, %s). Ubah tanggalnya, atau cabut yang lama lebih dahulu."
                .formatted(sebab, lain.nomor(), TanggalIndonesia.rentang(lain.mulai(), lain.selesai())));
    }

    private static String nama(SuratPerintah surat) {
        return surat.jenis().singkatan();
    }

    /** Whoever withdraws an order says why: those who acted under it will ask. @return the reason as it is stored */
    static String periksaAlasan(String alasan) {
        return Teks.alasan(
                alasan, "Alasan pencabutan", ALASAN_TERPENDEK, PANJANG_ALASAN, "agar yang menggantikan tahu sebabnya");
    }
}
