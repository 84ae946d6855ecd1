package id.kejar.kompilasi;

import java.util.UUID;

/** A recap has been compiled; its document is issued in the same job. */
public record RekapDisusun(UUID rekapId, UUID periodeId) {}
