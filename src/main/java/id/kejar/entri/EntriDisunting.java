package id.kejar.entri;

import java.util.UUID;

/** A sheet has changed; whoever shows a summary of it brings it up to date. */
public record EntriDisunting(UUID entriId, UUID pegawaiId) {}
