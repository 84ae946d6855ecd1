package id.kejar.entri;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** As much of an activity that was sent as is needed to compare it with others. */
public record CuplikanKegiatan(
        UUID id,
        UUID entriId,
        UUID pegawaiId,
        LocalDate tanggal,
        String namaKegiatan,
        String outputHasil,
        BigDecimal volume,
        String satuan) {}
