package id.kejar.kalender;

import java.util.Optional;

/** A holiday was declared or taken back. @param satker empty when it is the whole country's */
public record KalenderBerubah(Optional<String> satker) {}
