package id.kejar.laporan;

import id.kejar.shared.TanggalIndonesia;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sums of the subbagian side by side. */
final class LembarPerSubbagian {

    private static final int NOMOR = 0;
    private static final int NAMA = 1;
    private static final int PEGAWAI = 2;
    private static final int HITUNGAN = 3;
    private static final int NILAI = HITUNGAN + JumlahRekap.HITUNGAN.size();
    private static final int RATA_RATA = NILAI + 1;
    private static final double[] LEBAR = {5, 46, 10, 9, 13, 9, 9, 9, 11, 9, 11, 13, 10, 12};
    private static final double TINGGI_BARIS = 20;

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;
    private final RekapSubbagian rekap;
    private final PenulisLembar tulis;

    LembarPerSubbagian(XSSFSheet lembar, GayaXlsx gaya, RekapSubbagian rekap) {
        this.lembar = lembar;
        this.gaya = gaya;
        this.rekap = rekap;
        this.tulis = new PenulisLembar(lembar, gaya);
    }

    void tulis() {
        RekapBulanan satker = rekap.satker();
        tulis.lebarKolom(LEBAR);
        CetakXlsx.atur(
                lembar,
                satker.kepala().kertas(),
                true,
                "Rekapitulasi per Sub Bagian %s – %s".formatted(satker.namaSatker(), satker.labelPeriode()));
        KopXlsx.tulis(
                tulis,
                gaya,
                satker.kepala(),
                RATA_RATA,
                "REKAPITULASI DATA KINERJA PER SUB BAGIAN",
                "Satuan kerja: %s (%s)  ·  Periode %s (%s)"
                        .formatted(
                                satker.namaSatker(),
                                satker.kodeSatker(),
                                satker.labelPeriode(),
                                TanggalIndonesia.rentang(satker.mulai(), satker.akhir())));
        int kepala = kepalaTabel();
        int nomor = 1;
        for (Map.Entry<String, List<BarisRekap>> kelompok :
                JumlahRekap.perSubbagian(satker.baris()).entrySet()) {
            bagian(nomor++, kelompok.getKey(), new JumlahRekap(kelompok.getValue()));
        }
        lembar.setAutoFilter(new CellRangeAddress(kepala, tulis.nomorBarisBerikut() - 1, NOMOR, RATA_RATA));
        jumlah(new JumlahRekap(satker.baris()));
        CetakXlsx.ulangiBaris(lembar, kepala, kepala);
        lembar.createFreezePane(NAMA + 1, kepala + 1);
        new TandaTanganXlsx(tulis, gaya, PEGAWAI, NILAI - 5, RATA_RATA).tulis(satker);
    }

    private int kepalaTabel() {
        XSSFRow baris = tulis.barisBaru(32);
        tulis.teks(baris, NOMOR, "No.", gaya.kepala);
        tulis.teks(baris, NAMA, "Sub bagian", gaya.kepala);
        tulis.teks(baris, PEGAWAI, "Pegawai", gaya.kepala);
        for (int urutan = 0; urutan < KolomRekap.LABEL.size(); urutan++) {
            tulis.teks(baris, HITUNGAN + urutan, KolomRekap.LABEL.get(urutan), gaya.kepala);
        }
        tulis.teks(baris, NILAI, "Nilai (%)", gaya.kepala);
        tulis.teks(baris, RATA_RATA, "Rata-rata nilai pegawai", gaya.kepala);
        return baris.getRowNum();
    }

    private void bagian(int nomor, String nama, JumlahRekap jumlah) {
        XSSFRow baris = tulis.barisBaru(TINGGI_BARIS);
        tulis.angka(baris, NOMOR, nomor, gaya.angka);
        tulis.teks(baris, NAMA, nama, gaya.teks);
        tulis.angka(baris, PEGAWAI, jumlah.baris().size(), gaya.angka);
        for (int urutan = 0; urutan < JumlahRekap.HITUNGAN.size(); urutan++) {
            tulis.angka(baris, HITUNGAN + urutan, jumlah.dari(JumlahRekap.HITUNGAN.get(urutan)), gaya.angka);
        }
        tulis.angka(baris, NILAI, jumlah.nilai(), gaya.nilai);
        tulis.angka(baris, RATA_RATA, jumlah.rataRata(), gaya.nilai);
        tulis.sesuaikanTinggi(baris, TINGGI_BARIS);
    }

    private void jumlah(JumlahRekap jumlah) {
        XSSFRow baris = tulis.barisBaru(TINGGI_BARIS);
        tulis.teks(baris, NOMOR, "", gaya.melintangAwal);
        tulis.teks(baris, NAMA, "JUMLAH SELURUHNYA", gaya.melintangAkhir);
        tulis.angka(baris, PEGAWAI, jumlah.baris().size(), gaya.jumlahAngka);
        for (int urutan = 0; urutan < JumlahRekap.HITUNGAN.size(); urutan++) {
            tulis.angka(baris, HITUNGAN + urutan, jumlah.dari(JumlahRekap.HITUNGAN.get(urutan)), gaya.jumlahAngka);
        }
        tulis.angka(baris, NILAI, jumlah.nilai(), gaya.jumlahNilai);
        tulis.angka(baris, RATA_RATA, jumlah.rataRata(), gaya.jumlahNilai);
    }
}
