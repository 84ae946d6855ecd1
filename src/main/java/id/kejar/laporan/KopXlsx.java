package id.kejar.laporan;

import id.kejar.shared.TanggalIndonesia;

/** The letterhead over a sheet, what the sheet is, and of which month. */
final class KopXlsx {

    private KopXlsx() {}

    static void tulis(
            PenulisLembar tulis,
            GayaXlsx gaya,
            KepalaSurat kepala,
            int kolomTerakhir,
            String judul,
            String keterangan) {
        tulis.melintang(kepala.lembaga(), gaya.kop, 0, kolomTerakhir, 18);
        tulis.melintang(kepala.daerah(), gaya.kop, 0, kolomTerakhir, 18);
        tulis.melintang(kepala.alamat(), gaya.alamat, 0, kolomTerakhir, 15);
        tulis.lewati(6);
        tulis.melintang(judul, gaya.judul, 0, kolomTerakhir, 18);
        tulis.melintang(keterangan, gaya.tengah, 0, kolomTerakhir, 15);
        tulis.lewati(8);
    }

    /**
     * Over a sheet that nobody signs: what it is, whose, of which month.
     *
     * @param siapa the office, or the subbagian
     */
    static void ringkas(
            PenulisLembar tulis, GayaXlsx gaya, String siapa, RekapBulanan rekap, int kolomTerakhir, String judul) {
        tulis.melintang(judul, gaya.judul, 0, kolomTerakhir, 18);
        tulis.melintang(
                "%s  ·  Periode %s (%s)"
                        .formatted(siapa, rekap.labelPeriode(), TanggalIndonesia.rentang(rekap.mulai(), rekap.akhir())),
                gaya.tengah,
                0,
                kolomTerakhir,
                15);
        tulis.lewati(8);
    }
}
