package id.kejar.organisasi;

/** The paper on which an office prints its documents. */
public enum Kertas {
    /** 210 × 297 mm. */
    A4,
    /** Folio as Indonesian offices buy it: 215 × 330 mm. */
    F4
}
