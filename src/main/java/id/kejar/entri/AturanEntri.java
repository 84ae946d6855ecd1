package id.kejar.entri;

import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.Teks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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
    static final int KEGIATAN_TERBANYAK = 40;
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
        if (!selesai.isAfter(mulai)) {
            throw Penolakan.aturan("Jam selesai %s harus sesudah jam mulai %s pada hari yang sama."
                    .formatted(TanggalIndonesia.jam(selesai), TanggalIndonesia.jam(mulai)));
        }
        var ini = new Rentang(mulai, selesai);
        lain.stream().filter(ini::bertindih).findFirst().ifPresent(tumpang -> {
            throw Penolakan.aturan("Jam %s bertindih dengan kegiatan %s.".formatted(ini.sebutan(), tumpang.sebutan()));
        });
    }

    /** The date of an entry: never in the future in the satker's own zone. */
    static void periksaTanggal(LocalDate tanggal, LocalDate hariIni) {
        if (tanggal.isAfter(hariIni)) {
            throw Penolakan.aturan("%s belum tiba. Kinerja diisi pada harinya atau sesudahnya."
                    .formatted(TanggalIndonesia.hariTanggal(tanggal)));
        }
    }

    /** What still keeps a day from being sent, in the order in which a person would mend it; empty when nothing does. */
    static List<String> kekurangan(int jumlahKegiatan) {
        var kurang = new ArrayList<String>();
        if (jumlahKegiatan == 0) {
            kurang.add("Belum ada kegiatan. Tambahkan paling sedikit satu kegiatan di tab Lembar.");
        }
        return kurang;
    }

    /** The declaration that stands over every submission. */
    static void periksaPernyataan(Boolean pernyataan) {
        if (!Boolean.TRUE.equals(pernyataan)) {
            throw Penolakan.aturan("Centang pernyataan bahwa isian Anda benar sebelum mengirim.");
        }
    }
}
