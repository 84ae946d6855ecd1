package id.kejar.pleno;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a meeting asks for besides its decision.
 *
 * @param penanggungJawabId the person who answers for it; {@code null} when it is open, or only named in words
 * @param penanggungJawab who answers for it, in words, as other systems and older meetings name him; else {@code null}
 * @param tenggat {@code null} when none was set
 */
record IsiTindakLanjut(String uraian, UUID penanggungJawabId, String penanggungJawab, LocalDate tenggat) {}
