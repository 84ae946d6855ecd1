package id.kejar.laporan;

import id.kejar.shared.TanggalIndonesia;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Left who takes note, right place, date and who made it. */
final class TandaTanganXlsx {

    private static final int KIRI_DARI = 1;
    private static final int KIRI_SAMPAI = 3;
    private static final int KANAN_DARI = 9;
    private static final double TINGGI = 15;
    private static final double RUANG_TANDA_TANGAN = 54;

    private final PenulisLembar tulis;
    private final GayaXlsx gaya;
    private final int kananSampai;

    TandaTanganXlsx(PenulisLembar tulis, GayaXlsx gaya, int kolomTerakhir) {
        this.tulis = tulis;
        this.gaya = gaya;
        this.kananSampai = kolomTerakhir;
    }

    void tulis(RekapBulanan rekap) {
        Penandatangan kiri = rekap.mengetahui();
        Penandatangan kanan = rekap.pembuat();
        tulis.lewati(14);
        String tempatTanggal = rekap.kepala().kota() + ", " + TanggalIndonesia.tanggal(rekap.tanggalSurat());
        berdampingan("Mengetahui,", tempatTanggal, gaya.tengah);
        berdampingan(kiri.jabatanTercetak() + ",", kanan.jabatanTercetak() + ",", gaya.tengah);
        tulis.lewati(RUANG_TANDA_TANGAN);
        berdampingan(kiri.namaTercetak(), kanan.namaTercetak(), gaya.namaPenandatangan);
        berdampingan(kiri.berNip() ? kiri.nipTercetak() : "", kanan.berNip() ? kanan.nipTercetak() : "", gaya.tengah);
    }

    private void berdampingan(String kiri, String kanan, XSSFCellStyle gayaSel) {
        XSSFRow baris = tulis.barisBaru(TINGGI);
        tulis.melintang(baris, kiri, gayaSel, KIRI_DARI, KIRI_SAMPAI);
        tulis.melintang(baris, kanan, gayaSel, KANAN_DARI, kananSampai);
    }
}
