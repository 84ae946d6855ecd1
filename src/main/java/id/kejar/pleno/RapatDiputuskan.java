package id.kejar.pleno;

import java.util.UUID;

/**
 * A meeting with quorum has decided. Published in the transaction of the decision, so that what follows from it stands or
 * falls with it.
 *
 * @param ditetapkan adopted, with notes or without; {@code false} when the month was sent back
 */
public record RapatDiputuskan(UUID rapatId, UUID periodeId, boolean ditetapkan) {}
