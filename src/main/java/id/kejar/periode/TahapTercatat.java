package id.kejar.periode;

import java.time.Instant;
import java.util.Optional;

/**
 * One stay of a month in a stage.
 *
 * @param masuk empty where the month is older than these records
 * @param selesai empty while the month is in it
 */
public record TahapTercatat(StatusPeriode tahap, Optional<Instant> masuk, Optional<Instant> selesai) {}
