package id.kejar.audit;

/** The end of a chain. @param jumlah links up to it, @param sidik hash of the last one */
public record Ujung(long jumlah, String sidik) {}
