package id.kejar.laporan;

/**
 * A subbagian as its recapitulation names and signs it.
 *
 * @param nama as in {@link BarisRekap#subbagian()}
 * @param singkatan labels its sheets
 * @param kepala signs for it
 */
record BagianRekap(String nama, String singkatan, Penandatangan kepala) {}
