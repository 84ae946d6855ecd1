package id.kejar.audit;

/**
 * A link as the check reads it.
 *
 * @param jejak its line; {@code null} when there is none any more
 */
record MataTerbaca(long urutan, String sidik, IsiJejak jejak) {}
