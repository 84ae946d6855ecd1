package id.kejar.entri;

import id.kejar.organisasi.KebijakanBukti;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.Teks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The one judge of an entry. Every road to the table (Tasklist, REST, another system's posting) goes through it.
 *
 * <p>Source of the fields: Kudus 738/2024, Pencatatan dan pendataan no. 2.
 */
final class AturanEntri {

    static final int PANJANG_NAMA = 200;
    static final int PANJANG_HASIL = 1_000;
    static final int PANJANG_SATUAN = 40;
    static final int PANJANG_RENCANA = 300;
    static final int PANJANG_KETERANGAN = 2_000;
    static final int PANJANG_KETERANGAN_BUKTI = 200;
    static final int PANJANG_ALASAN = 1_000;
    static final int ALASAN_TERPENDEK = 10;
    static final int KEGIATAN_TERBANYAK = 40;
    static final int BUKTI_TERBANYAK = 10;
    private static final int HARI_TANPA_ALASAN = 2;
    private static final BigDecimal VOLUME_TERBESAR = new BigDecimal("999999999.99");

    private AturanEntri() {}

    /** A time span already taken on the day, for the check against overlap. */
    record Rentang(LocalTime mulai, LocalTime selesai) {

        boolean bertindih(Rentang lain) {
            return mulai.isBefore(lain.selesai) && lain.mulai.isBefore(selesai);
        }

        String sebutan() {
            return TanggalIndonesia.jam(mulai) + "–" + TanggalIndonesia.jam(selesai);
        }
    }

    /**
     * Judges one activity beside the others of the day.
     *
     * @return the activity with its texts trimmed
     * @throws Penolakan with the first thing that must be mended
     */
    static IsianKegiatan periksa(IsianKegiatan isian, Collection<Rentang> lain) {
        var nama = Teks.wajib(isian.namaKegiatan(), "Nama kegiatan", PANJANG_NAMA);
        var hasil = Teks.wajib(isian.outputHasil(), "Hasil kegiatan", PANJANG_HASIL);
        var satuan = Teks.wajib(isian.satuan(), "Satuan", PANJANG_SATUAN);
        var rencana = Teks.opsional(isian.rencanaHasilKerja(), "Rencana hasil kerja", PANJANG_RENCANA);
        var kode = Teks.opsional(isian.kodeOutput(), "Kode output", PANJANG_SATUAN);
        var volume = periksaVolume(isian.volume());
        periksaJam(isian.jamMulai(), isian.jamSelesai(), lain);
        if (lain.size() >= KEGIATAN_TERBANYAK) {
            throw Penolakan.aturan("Satu hari memuat paling banyak %d kegiatan. Gabungkan kegiatan yang sejenis."
                    .formatted(KEGIATAN_TERBANYAK));
        }
        return new IsianKegiatan(
                kode, nama, hasil, volume, satuan, isian.jamMulai(), isian.jamSelesai(), rencana, isian.indikatorId());
    }

    private static BigDecimal periksaVolume(BigDecimal volume) {
        if (volume == null) {
            throw Penolakan.aturan("Volume belum diisi. Tuliskan berapa banyak yang dihasilkan.");
        }
        if (volume.signum() <= 0) {
            throw Penolakan.aturan("Volume harus lebih besar dari nol.");
        }
        if (volume.compareTo(VOLUME_TERBESAR) > 0) {
            throw Penolakan.aturan("Volume terlalu besar. Periksa angka dan satuannya.");
        }
        if (volume.stripTrailingZeros().scale() > 2) {
            throw Penolakan.aturan("Volume paling banyak dua angka di belakang koma.");
        }
        return volume.setScale(2);
    }

    private static void periksaJam(LocalTime mulai, LocalTime selesai, Collection<Rentang> lain) {
        if (mulai == null || selesai == null) {
            throw Penolakan.aturan("Jam mulai dan jam selesai harus diisi.");
        }
        if (!sampaiMenit(mulai) || !sampaiMenit(selesai)) {
            throw Penolakan.aturan("Jam ditulis sampai menit, misalnya 09.30.");
        }
        if (!selesai.isAfter(mulai)) {
            throw Penolakan.aturan("Jam selesai %s harus sesudah jam mulai %s pada hari yang sama."
                    .formatted(TanggalIndonesia.jam(selesai), TanggalIndonesia.jam(mulai)));
        }
        var ini = new Rentang(mulai, selesai);
        tumpang(ini, lain).ifPresent(tumpang -> {
            throw Penolakan.aturan("Jam %s bertindih dengan kegiatan %s.".formatted(ini.sebutan(), tumpang.sebutan()));
        });
    }

    /** Fractions would be rounded by the database, and two activities could then overlap unseen. */
    private static boolean sampaiMenit(LocalTime jam) {
        return jam.truncatedTo(ChronoUnit.MINUTES).equals(jam);
    }

    static Rentang rentang(IsianKegiatan isian) {
        return new Rentang(isian.jamMulai(), isian.jamSelesai());
    }

    /** The first activity that takes part of the same time, if any. */
    static Optional<Rentang> tumpang(Rentang ini, Collection<Rentang> lain) {
        return lain.stream().filter(ini::bertindih).findFirst();
    }

    static LocalDate periksaAda(LocalDate tanggal) {
        if (tanggal == null) {
            throw Penolakan.aturan("Tanggal belum diisi.");
        }
        return tanggal;
    }

    /** The date of an entry: never in the future in the satker's own zone. */
    static void periksaTanggal(LocalDate tanggal, LocalDate hariIni) {
        if (tanggal.isAfter(hariIni)) {
            throw Penolakan.aturan("%s belum tiba. Kinerja diisi pada harinya atau sesudahnya."
                    .formatted(TanggalIndonesia.hariTanggal(tanggal)));
        }
    }

    /**
     * What still keeps a day from being sent, in the order in which a person would mend it; empty when nothing does.
     *
     * @param kebijakan when evidence must be there, which each office decides for itself (Kudus 738/2024, Pencatatan dan
     *     pendataan no. 2 names "bukti dukung" without saying for what)
     */
    static List<String> kekurangan(List<Kegiatan> kegiatan, KebijakanBukti kebijakan) {
        if (kegiatan.isEmpty()) {
            return List.of("Belum ada kegiatan. Tambahkan paling sedikit satu kegiatan.");
        }
        return switch (kebijakan) {
            case TIDAK_WAJIB -> List.of();
            case TIAP_HARI ->
                kegiatan.stream().allMatch(satu -> satu.buktiBerlaku().isEmpty())
                        ? List.of("Belum ada bukti. Kebijakan kantor: paling sedikit satu bukti tiap hari.")
                        : List.of();
            case TIAP_KEGIATAN ->
                kegiatan.stream()
                        .filter(satu -> satu.buktiBerlaku().isEmpty())
                        .map(satu -> "Kegiatan %s belum ada bukti. Kebijakan kantor: tiap kegiatan."
                                .formatted(satu.rentang().sebutan()))
                        .toList();
        };
    }

    static void periksaJumlahBukti(int sudahAda) {
        if (sudahAda >= BUKTI_TERBANYAK) {
            throw Penolakan.aturan(
                    "Satu kegiatan memuat paling banyak %d bukti. Pilih yang paling jelas, atau gabungkan menjadi satu PDF."
                            .formatted(BUKTI_TERBANYAK));
        }
    }

    static String periksaKeteranganBukti(String keterangan) {
        return Teks.opsional(keterangan, "Keterangan bukti", PANJANG_KETERANGAN_BUKTI);
    }

    /**
     * A change or withdrawal of a day long past must say why (the number of days is the house's
     * choice, no regulation's).
     *
     * @param umur working days since the day itself
     * @return whether a reason is obligatory
     */
    static boolean perluAlasan(int umur) {
        return umur > HARI_TANPA_ALASAN;
    }

    /** @return the reason, trimmed; {@code null} when none was given and none is needed */
    static String periksaAlasan(String alasan, int umur) {
        var teks = Teks.opsional(alasan, "Alasan", PANJANG_ALASAN);
        if (perluAlasan(umur) && (teks == null || teks.length() < ALASAN_TERPENDEK)) {
            throw Penolakan.aturan(
                    "Hari itu sudah lewat lebih dari %d hari kerja. Tuliskan alasan perubahan, paling sedikit %d huruf."
                            .formatted(HARI_TANPA_ALASAN, ALASAN_TERPENDEK));
        }
        return teks;
    }

    /** What the person wants his superior to know about the day, trimmed; {@code null} when nothing. */
    static String periksaKeterangan(String keterangan) {
        return Teks.opsional(keterangan, "Keterangan", PANJANG_KETERANGAN);
    }

    /** The declaration that stands over every submission. */
    static void periksaPernyataan(Boolean pernyataan) {
        if (!Boolean.TRUE.equals(pernyataan)) {
            throw Penolakan.aturan("Centang pernyataan bahwa isian Anda benar sebelum mengirim.");
        }
    }
}
