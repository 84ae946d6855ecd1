package id.kejar.organisasi;

import java.util.UUID;

/** A person has another atasan langsung than before. */
public record AtasanBerubah(UUID pegawaiId) {}
