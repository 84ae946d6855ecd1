package id.kejar.laporan;

/**
 * Who signs the month of one person.
 *
 * @param nomor of his row in the recapitulation
 */
record OrangRekap(int nomor, Penandatangan atasan, Penandatangan pegawai) {}
