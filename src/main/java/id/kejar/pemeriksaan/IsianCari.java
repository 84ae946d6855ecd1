package id.kejar.pemeriksaan;

import id.kejar.audit.PencarianJejak.Tempat;
import id.kejar.audit.SaringanJejak;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIsian;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody looks for in the log, as it was typed.
 *
 * @param sesudah where the page before ended, as {@link #sesudah(Tempat)} writes it
 */
record IsianCari(String dari, String sampai, String pelaku, String tindakan, String objek, String sesudah) {

    /** Without any dates: the last month. */
    static final int HARI_BAWAAN = 31;

    /** @throws Penolakan for dates that cannot be read or stand the wrong way round */
    SaringanJejak saringan(String satker, ZoneId zona, LocalDate hariIni) {
        var akhir = tanggal(sampai, "Sampai tanggal").orElse(hariIni);
        var awal = tanggal(dari, "Dari tanggal").orElse(akhir.minusDays(HARI_BAWAAN - 1L));
        if (awal.isAfter(akhir)) {
            throw Penolakan.aturan("Dari tanggal harus sama dengan atau sebelum Sampai tanggal.");
        }
        return new SaringanJejak(
                satker,
                awal.atStartOfDay(zona).toInstant(),
                akhir.plusDays(1).atStartOfDay(zona).toInstant(),
                teks(pelaku).orElse(null),
                teks(tindakan)
                        .map(kata -> kata.toUpperCase(Locale.ROOT).replace(' ', '_'))
                        .orElse(null),
                teks(objek).orElse(null));
    }

    private static Optional<String> teks(String diketik) {
        return Optional.ofNullable(diketik).map(String::strip).filter(isi -> !isi.isEmpty());
    }

    private static Optional<LocalDate> tanggal(String diketik, String sebutan) {
        return teks(diketik).map(isi -> TanggalIsian.baca(isi, sebutan));
    }

    /** @throws Penolakan for what no page of ours wrote */
    Tempat tempat() {
        var bagian = teks(sesudah).map(isi -> isi.split("_")).orElse(null);
        if (bagian == null) {
            return null;
        }
        try {
            return new Tempat(Instant.parse(bagian[0]), UUID.fromString(bagian[1]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Penolakan.tidakAda("Halaman ini tidak ada. Cari lagi dari awal.");
        }
    }

    /** Whom or what it is about, when that is to be called otherwise than it was typed. */
    IsianCari denganObjek(String lain) {
        return new IsianCari(dari, sampai, pelaku, tindakan, lain, sesudah);
    }

    static String sesudah(Tempat tempat) {
        return tempat.pada() + "_" + tempat.id();
    }
}
