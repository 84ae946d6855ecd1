package id.kejar.pagar;

import id.kejar.organisasi.Peran;
import java.util.Set;

/**
 * One row of a table of rights: who may come to an address with which method. What of it he may see or change there is
 * narrowed further by the feature: his own, his people's, his satker's.
 *
 * @param cara {@code GET} (also {@code HEAD}), {@code POST}, {@code PUT} or {@code DELETE}
 * @param pola a path with variables in braces, as Spring writes it
 * @param peran any of these is enough; nobody when empty
 * @param guna what for, for the reader of docs/wewenang.md
 */
record Baris(String cara, String pola, Set<Peran> peran, String guna) {}
