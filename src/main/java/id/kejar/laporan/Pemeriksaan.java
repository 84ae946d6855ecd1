package id.kejar.laporan;

/** One check of a compiled month: what was looked at, whether it deserves the meeting's eyes, and what was found. */
record Pemeriksaan(String hal, boolean baik, String temuan) {}
