package id.kejar.organisasi;

/** A day of a satker has begun that had not before. */
public record HariBerganti(String satker) {}
