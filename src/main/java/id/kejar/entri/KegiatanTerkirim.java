package id.kejar.entri;

import java.util.UUID;

/** One activity of what was sent. */
public record KegiatanTerkirim(UUID id, IsianKegiatan isian) {}
