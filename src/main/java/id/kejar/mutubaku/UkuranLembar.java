package id.kejar.mutubaku;

import id.kejar.verifikasi.WaktuLembar;

/** What one verifier's sheet has taken. @param lintasan in which pass of verification it stands, from 1 */
record UkuranLembar(WaktuLembar lembar, int lintasan, Ukuran ukuran) {}
