package id.kejar.segel;

import java.util.UUID;

/**
 * Which rows a canonical text is read from.
 *
 * @param rapatId the meeting that adopted this version
 * @param rekapId the recap that it adopted
 * @param versi corrections up to this version belong to it
 */
record RujukanSegel(UUID periodeId, UUID rapatId, UUID rekapId, int versi) {}
