package id.kejar.laporan;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Left who takes note, right place, date and who made it. */
final class TandaTanganXlsx {

    private static final int KIRI_DARI = 1;
    private static final double TINGGI = 15;
    private static final double RUANG_TANDA_TANGAN = 54;

    private final PenulisLembar tulis;
    private final GayaXlsx gaya;
    private final int kiriSampai;
    private final int kananDari;
    private final int kananSampai;

    /** The left one stands under the second to the {@code kiriSampai}th column. */
    TandaTanganXlsx(PenulisLembar tulis, GayaXlsx gaya, int kiriSampai, int kananDari, int kananSampai) {
        this.tulis = tulis;
        this.gaya = gaya;
        this.kiriSampai = kiriSampai;
        this.kananDari = kananDari;
        this.kananSampai = kananSampai;
    }

    void tulis(RekapBulanan rekap) {
        tulis(rekap.tempatTanggal(), rekap.mengetahui(), rekap.pembuat());
    }

    void tulis(String tempatTanggal, Penandatangan kiri, Penandatangan kanan) {
        tulis.lewati(14);
        berdampingan("Mengetahui,", tempatTanggal, gaya.penandatangan);
        berdampingan(kiri.jabatanTercetak() + ",", kanan.jabatanTercetak() + ",", gaya.penandatangan);
        tulis.lewati(RUANG_TANDA_TANGAN);
        berdampingan(kiri.namaTercetak(), kanan.namaTercetak(), gaya.namaPenandatangan);
        berdampingan(
                kiri.berNip() ? kiri.nipTercetak() : "", kanan.berNip() ? kanan.nipTercetak() : "", gaya.penandatangan);
    }

    private void berdampingan(String kiri, String kanan, XSSFCellStyle gayaSel) {
        double tinggi = Math.max(
                tulis.tinggiTeks(kiri, gayaSel, KIRI_DARI, kiriSampai),
                tulis.tinggiTeks(kanan, gayaSel, kananDari, kananSampai));
        XSSFRow baris = tulis.barisBaru(Math.max(TINGGI, tinggi));
        tulis.melintang(baris, kiri, gayaSel, KIRI_DARI, kiriSampai);
        tulis.melintang(baris, kanan, gayaSel, kananDari, kananSampai);
    }
}
