package id.kejar.kinerja;

import java.util.List;

/** The page of the board. @param pilihan the scopes among which this person may choose */
record HalamanPapan(String satker, String lingkup, List<Pilihan> pilihan, PapanTampil papan) {

    record Pilihan(String kunci, String sebutan, boolean dipilih) {}
}
