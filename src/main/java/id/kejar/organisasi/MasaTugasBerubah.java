package id.kejar.organisasi;

import java.util.UUID;

/** A person was taken in, or serves from or until another day than before. @param baru he was taken in just now */
public record MasaTugasBerubah(UUID pegawaiId, boolean baru) {}
