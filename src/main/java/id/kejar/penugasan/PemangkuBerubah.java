package id.kejar.penugasan;

/** In this satker somebody else than before decides in some office: open tasks follow. */
public record PemangkuBerubah(String satker) {}
