package id.kejar.kinerja;

import id.kejar.kinerja.KinerjaTampil.NilaiTampil;
import java.util.List;
import java.util.UUID;

/**
 * The page "Hasil per pegawai" of one month.
 *
 * @param lingkup whose results these are
 * @param kelasTahap class of the stylesheet
 * @param keadaan how far the figures are to be trusted
 * @param sementara no recap has frozen them yet
 * @param kosong the sentence that stands in for the rows, {@code null} when there are any
 * @param sumber where the table of bands has them from, each once; empty where no band is shown
 */
record HalamanHasil(
        String satker,
        String lingkup,
        PilihanBulan pilihan,
        String tahap,
        String kelasTahap,
        String keadaan,
        boolean sementara,
        String kosong,
        List<Baris> baris,
        List<String> sumber) {

    /**
     * One employee.
     *
     * @param kolom the figures of the table, in the order of its heading
     * @param angka all figures with the days behind them
     * @param beda where his days have changed since the recap, {@code null} where they have not
     */
    record Baris(
            UUID pegawaiId,
            String nama,
            String jabatan,
            List<Kolom> kolom,
            NilaiTampil nilai,
            List<AngkaTampil> angka,
            String beda) {}

    record Kolom(String judul, int jumlah) {}
}
