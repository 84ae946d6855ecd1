package id.kejar.laporan;

/**
 * Who verified part of a month.
 *
 * @param nip null for a commissioner
 * @param sebagai {@code atasan langsung}, or by what other right
 * @param pegawai how many people's days
 * @param hari how many days
 */
record Verifikator(String nama, String nip, String sebagai, int pegawai, int hari) {}
