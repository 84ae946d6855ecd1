package id.kejar.organisasi;

import java.util.Set;
import java.util.UUID;

/** A person holds other roles than before, or his account was closed or opened. @param dicabut the roles he lost */
public record AksesBerubah(UUID pegawaiId, Set<Peran> dicabut) {}
