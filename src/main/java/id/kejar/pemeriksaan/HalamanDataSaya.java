package id.kejar.pemeriksaan;

import java.util.List;

/** The page "Data saya". @param pembaca who looked at what is the person's, the latest first */
record HalamanDataSaya(String satker, List<Pembaca> pembaca) {

    record Pembaca(String pada, String siapa, String apa) {}
}
