package id.kejar.koreksi;

import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIsian;
import id.kejar.shared.Teks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** The form of a correction as it was typed: a refused one is shown again with all that stood in it but the file. */
record IsianKoreksi(
        String bulan,
        String pegawai,
        String mulai,
        String sampai,
        String jenis,
        String kegiatan,
        String nama,
        String hasil,
        String volume,
        String satuan,
        String kodeOutput,
        String jenisKetidakhadiran,
        String nomorSurat,
        String alasan) {

    private static final int PANJANG_NOMOR = 80;

    /** @throws Penolakan for what is missing or cannot be read */
    IsiKoreksi terbaca(UUID periodeId, UUID pegawaiId) {
        var jenisnya = pilihan(JenisKoreksi.class, jenis, "Jenis koreksi");
        var awal = TanggalIsian.baca(mulai, "Tanggal");
        var akhir = sampai == null || sampai.isBlank() ? awal : TanggalIsian.baca(sampai, "Sampai tanggal");
        return new IsiKoreksi(
                periodeId,
                pegawaiId,
                jenisnya,
                awal,
                jenisnya == JenisKoreksi.ISI_KEGIATAN ? satuHari(awal, akhir) : akhir,
                jenisnya == JenisKoreksi.ISI_KEGIATAN ? isiBaru() : null,
                jenisnya == JenisKoreksi.HARI_DIKECUALIKAN ? ketidakhadiran() : null,
                jenisnya == JenisKoreksi.HARI_DIKECUALIKAN
                        ? Teks.opsional(nomorSurat, "Nomor surat", PANJANG_NOMOR)
                        : null,
                AturanKoreksi.periksaAlasan(alasan));
    }

    private static LocalDate satuHari(LocalDate awal, LocalDate akhir) {
        if (!awal.equals(akhir)) {
            throw Penolakan.aturan("Isi kegiatan dibetulkan untuk satu hari. Ajukan hari lain dengan usul tersendiri.");
        }
        return awal;
    }

    /** Read only: what an activity may say is judged by the one rule of the sheet. */
    private IsiKegiatanBaru isiBaru() {
        return new IsiKegiatanBaru(kegiatanTerpilih(), nama, hasil, volumeTerbaca(), satuan, kodeOutput);
    }

    private UUID kegiatanTerpilih() {
        try {
            return UUID.fromString(Teks.wajib(kegiatan, "Kegiatan yang dibetulkan", 40));
        } catch (IllegalArgumentException bukanId) {
            throw Penolakan.aturan("Kegiatan yang dibetulkan tidak ada dalam daftar. Pilih dari daftar.");
        }
    }

    /** As Indonesians write it, {@code 1.234,5}, or with a point. */
    private BigDecimal volumeTerbaca() {
        var teks = Teks.wajib(volume, "Volume", 20);
        try {
            return new BigDecimal(teks.contains(",") ? teks.replace(".", "").replace(',', '.') : teks);
        } catch (NumberFormatException bukanAngka) {
            throw Penolakan.aturan("Volume tidak terbaca sebagai angka. Tulis misalnya 12 atau 1,5.");
        }
    }

    private JenisKetidakhadiran ketidakhadiran() {
        var terpilih = pilihan(JenisKetidakhadiran.class, jenisKetidakhadiran, "Jenis ketidakhadiran");
        if (!terpilih.membebaskan()) {
            throw Penolakan.aturan(
                    "Dinas luar tidak membebaskan dari kewajiban mengisi. Pilih jenis cuti atau tugas belajar.");
        }
        return terpilih;
    }

    private static <E extends Enum<E>> E pilihan(Class<E> jenis, String terpilih, String sebutan) {
        return Arrays.stream(jenis.getEnumConstants())
                .filter(satu -> satu.name().equals(terpilih))
                .findFirst()
                .orElseThrow(() -> Penolakan.aturan("%s belum dipilih.".formatted(sebutan)));
    }
}
