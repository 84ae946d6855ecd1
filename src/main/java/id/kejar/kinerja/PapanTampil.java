package id.kejar.kinerja;

import java.util.List;

/** Who has not filled in: today, and in the periods that are still open. Never what somebody wrote. */
record PapanTampil(List<String> verifikasi, HariIni hariIni, List<Bulan> bulan) {

    /** @param libur why nobody owes anything today, {@code null} on a working day */
    record HariIni(
            String judul,
            String libur,
            int wajib,
            int terkirim,
            int belum,
            List<KelompokHari> kelompok,
            List<Cuti> cuti) {}

    record KelompokHari(String nama, int wajib, List<OrangHari> belum) {}

    record OrangHari(String nama, boolean dinasLuar) {}

    record Cuti(String nama, String sebab) {}

    /** @param sampai the last day that is counted */
    record Bulan(String sebutan, String sampai, int orang, int hari, List<KelompokBulan> kelompok) {}

    /** @param lengkap names of those who owe nothing and were never late */
    record KelompokBulan(String nama, int orang, int orangBelum, int hari, List<Baris> baris, List<String> lengkap) {}

    /** @param tanggal the days owed, the oldest first */
    record Baris(String nama, int belum, String tanggal, int terlambat) {}
}
