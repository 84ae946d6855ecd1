package id.kejar.organisasi;

import java.util.List;
import java.util.UUID;

/** People of one satker have another atasan langsung than before. @param pegawaiId of them all, never empty */
public record AtasanBerubah(List<UUID> pegawaiId) {}
