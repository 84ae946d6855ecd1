package id.kejar.laporan;

import java.util.List;

/** A month for those who answer for a subbagian: each gets the sheet of his own people. */
record RekapSubbagian(RekapBulanan satker, List<BagianRekap> bagian) {

    RekapSubbagian {
        bagian = List.copyOf(bagian);
    }

    /** The month of the people of one subbagian; its head signs, the Sekretaris takes note. */
    RekapBulanan milik(BagianRekap satu) {
        return satker.milik(
                satker.baris().stream()
                        .filter(baris -> satu.nama().equals(baris.subbagian()))
                        .toList(),
                satker.mengetahui(),
                satu.kepala());
    }
}
