package id.kejar.organisasi;

/** An office of the national list. @param dibuka whether it uses KEJAR here */
public record SatkerTerdaftar(String kode, String nama, String zona, boolean dibuka) {}
