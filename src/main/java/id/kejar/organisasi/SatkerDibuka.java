package id.kejar.organisasi;

/** An office was entered, in this transaction: whoever finds its data unfit refuses it. */
public record SatkerDibuka(String kode) {}
