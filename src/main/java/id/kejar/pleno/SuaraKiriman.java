package id.kejar.pleno;

/** A vote as another system posts it. */
record SuaraKiriman(String akun, Suara suara, String alasan) {}
