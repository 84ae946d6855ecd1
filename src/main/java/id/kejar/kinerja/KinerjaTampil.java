package id.kejar.kinerja;

import id.kejar.kompilasi.PitaNilai;
import id.kejar.shared.Angka;
import java.util.List;
import java.util.UUID;

/**
 * One person's month as the page shows it.
 *
 * @param rentang the period's first and last day
 * @param kelasTahap class of the stylesheet
 * @param batas until when days may be filled in, {@code null} when no longer
 * @param hariIni what can be done about today, {@code null} in a month that does not hold it
 * @param angka the figures with the days behind them, and {@code diLuarHitungan} what stands in none of them
 * @param beda where the days have changed since the recap, {@code null} where they have not
 * @param minggu weeks from Monday on; {@code null} for a day outside the period
 */
record KinerjaTampil(
        String bulan,
        String rentang,
        String tahap,
        String kelasTahap,
        String batas,
        NilaiTampil nilai,
        HariIniTampil hariIni,
        List<PerluTampil> perlu,
        List<List<HariTampil>> minggu,
        List<LegendaTampil> legenda,
        List<AngkaTampil> angka,
        List<AngkaTampil> diLuarHitungan,
        String beda) {

    /**
     * @param catatan how far the value is to be trusted, {@code null} when it is final
     * @param rumus the calculation with its numbers, {@code null} when there is nothing to calculate
     * @param pita {@code null} when there is no value
     */
    record NilaiTampil(
            String angka,
            String sebutan,
            String catatan,
            String pokok,
            String rincian,
            String rumus,
            String wajib,
            PitaTampil pita) {}

    /**
     * @param kalimat the band with what the table says follows, or why there is none yet
     * @param sumber where the table has it from and how sure that is, {@code null} where there is no band
     */
    record PitaTampil(String nama, String kalimat, String sumber) {

        static PitaTampil belum() {
            return new PitaTampil(Angka.TIDAK_ADA, "Pita ditentukan setelah verifikasi selesai.", null);
        }

        static PitaTampil tanpa() {
            return new PitaTampil(PitaNilai.TANPA_PITA, "Tanpa pita: nilai ini tidak masuk tabel pita nilai.", null);
        }
    }

    /**
     * @param entriId the sheet to open, {@code null} for none
     * @param mulaiHari the date to start of one's own accord, {@code null} for none
     * @param utama whether it is what the person should do next
     */
    record HariIniTampil(String kalimat, String tombol, UUID entriId, String mulaiHari, boolean utama) {}

    record PerluTampil(UUID entriId, String hari, String keadaan, String alasan, String kelas) {}

    /** @param lengkap the day in words, for those who do not see the calendar */
    record HariTampil(
            String angka,
            String tanda,
            List<String> teks,
            String lengkap,
            String kelas,
            boolean hariIni,
            UUID entriId,
            String mulaiHari) {}

    record LegendaTampil(String tanda, String arti, String kelas) {}
}
