package id.kejar.entri;

import java.time.LocalDate;
import java.util.UUID;

/** A day that is owed and for which nothing has been sent. */
public record HariBelumDikirim(UUID pegawaiId, UUID periodeId, LocalDate tanggal) {}
