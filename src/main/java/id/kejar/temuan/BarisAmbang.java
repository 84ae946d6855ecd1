package id.kejar.temuan;

/**
 * A row of the table {@code ambang-temuan} as it is written there, cell by cell.
 *
 * @param nomor from 1 on, as the editor of the table counts
 */
record BarisAmbang(int nomor, String kebijakan, String temuan, String ditampilkan, String ambang) {}
