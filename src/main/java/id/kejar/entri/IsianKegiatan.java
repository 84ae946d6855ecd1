package id.kejar.entri;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.UUID;

/**
 * One activity as a person or another system hands it in; nothing of it is believed before {@link AturanEntri} has seen
 * it.
 *
 * @param kodeOutput {@code null} for work without a code
 */
public record IsianKegiatan(
        String kodeOutput,
        String namaKegiatan,
        String outputHasil,
        BigDecimal volume,
        String satuan,
        LocalTime jamMulai,
        LocalTime jamSelesai,
        String rencanaHasilKerja,
        UUID indikatorId) {}
