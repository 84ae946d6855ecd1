package id.kejar.laporan;

import java.util.List;

/** The labels of the counts, in the order of {@link JumlahRekap#HITUNGAN}. */
final class KolomRekap {

    static final List<String> LABEL = List.of(
            "Hari kerja",
            "Dikecualikan",
            "Dinas luar",
            "Wajib isi",
            "Terisi",
            "Terlambat",
            "Tidak terisi",
            "Disetujui",
            "Dikembalikan");

    private KolomRekap() {}
}
