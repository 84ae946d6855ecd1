package id.kejar.kinerja;

import java.util.List;

/**
 * A figure with the days behind it.
 *
 * @param hari sentences that name the days as they stand today, with the reason where there is one
 * @param beda that the recap says otherwise, {@code null} where figure and days agree
 */
record AngkaTampil(String judul, int jumlah, List<String> hari, String beda) {}
