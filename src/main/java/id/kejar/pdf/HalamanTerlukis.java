package id.kejar.pdf;

import java.util.Set;

/**
 * How far a run came.
 *
 * @param jumlah pages of the PDF
 * @param selesai those of the pages asked for whose picture is there, whole
 */
public record HalamanTerlukis(int jumlah, Set<Integer> selesai) {}
