package id.kejar.mutubaku;

import java.util.List;

/**
 * The page "Mutu baku" of one month.
 *
 * @param kalimat where the month hangs, or how long it took
 * @param tertahan something is overdue now
 * @param pilihan the months of the satker, the newest first
 * @param langkah one row for each step
 * @param seluruhnya the row below them
 * @param lembar one row for each verifier and pass
 * @param bulan the latest months with their whole time, the oldest first
 * @param diberikan what the SOP allows in all
 * @param sumber where the times allowed have been taken from
 */
record HalamanMutuBaku(
        String satker,
        String sebutan,
        String kalimat,
        boolean tertahan,
        List<Pilihan> pilihan,
        List<Baris> langkah,
        Baris seluruhnya,
        List<Lembar> lembar,
        List<Bulan> bulan,
        String diberikan,
        List<String> sumber) {

    record Pilihan(String kunci, String sebutan, boolean terpilih) {}

    /**
     * @param rincian one sentence for each pass where there are several, and remarks
     * @param batang the same figures for the chart; {@code null} for a step that has none
     */
    record Baris(
            String nomor,
            String kegiatan,
            String pelaksana,
            String diberikan,
            String dipakai,
            String keadaan,
            String rupa,
            List<String> rincian,
            Batang batang) {}

    /** In working days, with a point for the decimals. @param dipakai {@code null} where it is not known */
    record Batang(String label, String diberikan, String dipakai) {}

    record Lembar(
            String verifikator,
            String jabatan,
            int lintasan,
            int pegawai,
            String dipakai,
            String keadaan,
            String rupa,
            String catatan) {}

    record Bulan(String kunci, String sebutan, String dipakai, String keadaan, String rupa, Batang batang) {}
}
