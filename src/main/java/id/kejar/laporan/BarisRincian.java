package id.kejar.laporan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One activity of one person.
 *
 * @param nomor of the person's row in the recapitulation
 */
record BarisRincian(
        int nomor,
        LocalDate tanggal,
        String nama,
        String nip,
        LocalTime jamMulai,
        LocalTime jamSelesai,
        String kodeOutput,
        String kegiatan,
        String hasil,
        BigDecimal volume,
        String satuan,
        String indikator,
        String status) {}
