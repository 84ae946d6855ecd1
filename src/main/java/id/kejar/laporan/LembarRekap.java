package id.kejar.laporan;

import id.kejar.shared.TanggalIndonesia;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet that is signed. */
final class LembarRekap {

    private static final int NOMOR = 0;
    private static final int NAMA = 1;
    private static final int NIP = 2;
    private static final int JABATAN = 3;
    private static final int HITUNGAN = 4;
    private static final int NILAI = HITUNGAN + JumlahRekap.HITUNGAN.size();
    private static final int PITA = NILAI + 1;
    private static final int VERIFIKATOR = PITA + 1;
    // Beside the printed table: lets a reader filter a subbagian together with its heading and its sum.
    private static final int SUBBAGIAN = VERIFIKATOR + 1;

    private static final double[] LEBAR = {5, 27, 21, 28, 7, 12, 7, 8, 7, 9.5, 7, 9.5, 12.5, 9, 10, 27, 40};
    private static final double TINGGI_BARIS = 18;

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;
    private final RekapBulanan rekap;
    private final PenulisLembar tulis;
    private PemutusHalaman pemutus;
    private int awalKelompok;

    LembarRekap(XSSFSheet lembar, GayaXlsx gaya, RekapBulanan rekap) {
        this.lembar = lembar;
        this.gaya = gaya;
        this.rekap = rekap;
        this.tulis = new PenulisLembar(lembar, gaya);
    }

    void tulis() {
        tulis.lebarKolom(LEBAR);
        CetakXlsx.atur(
                lembar,
                rekap.kepala().kertas(),
                true,
                "Rekapitulasi Data Kinerja %s – %s".formatted(rekap.namaSatker(), rekap.labelPeriode()));
        kop();
        int kepala = kepalaTabel();
        pemutus = new PemutusHalaman(
                lembar, rekap.kepala().kertas(), tulis.lebarTitik(NOMOR, VERIFIKATOR), kepala, kepala + 2);
        isiTabel();
        int barisTerakhir = tulis.nomorBarisBerikut() - 1;
        lembar.setAutoFilter(new CellRangeAddress(kepala + 2, barisTerakhir, NOMOR, SUBBAGIAN));
        lembar.addIgnoredErrors(
                new CellRangeAddress(kepala, barisTerakhir, NIP, NIP), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        jumlahKeseluruhan();
        int akhirTabel = tulis.nomorBarisBerikut() - 1;
        catatanPita();
        new TandaTanganXlsx(tulis, gaya, JABATAN, HITUNGAN + 5, VERIFIKATOR).tulis(rekap);
        int akhir = tulis.nomorBarisBerikut() - 1;
        CetakXlsx.ulangiBaris(lembar, kepala, kepala + 2);
        lembar.createFreezePane(NAMA + 1, kepala + 3);
        lembar.getWorkbook().setPrintArea(lembar.getWorkbook().getSheetIndex(lembar), NOMOR, VERIFIKATOR, 0, akhir);
        pemutus.lekatkan(akhirTabel - 1, akhir);
        pemutus.putuskan(awalKelompok, akhirTabel, akhir);
    }

    private void kop() {
        String periode = "Periode %s (%s)"
                .formatted(rekap.labelPeriode(), TanggalIndonesia.rentang(rekap.mulai(), rekap.akhir()));
        String satker = "Satuan kerja: %s (%s)".formatted(rekap.namaSatker(), rekap.kodeSatker());
        KopXlsx.tulis(
                tulis,
                gaya,
                rekap.kepala(),
                VERIFIKATOR,
                "REKAPITULASI DATA KINERJA PEGAWAI HASIL VERIFIKASI",
                satker + "  ·  " + periode);
    }

    /** Three rows: groups, labels, column numbers. */
    private int kepalaTabel() {
        XSSFRow atas = tulis.barisBaru(16);
        XSSFRow bawah = tulis.barisBaru(28);
        XSSFRow nomor = tulis.barisBaru(15);
        for (int kolom = NOMOR; kolom <= SUBBAGIAN; kolom++) {
            tulis.teks(atas, kolom, "", gaya.kepala);
            tulis.teks(bawah, kolom, "", gaya.kepala);
            tulis.teks(nomor, kolom, "(%d)".formatted(kolom + 1), gaya.nomorKolom);
        }
        List<String> label = KolomRekap.LABEL;
        tegak(atas, bawah, NOMOR, "No.");
        tegak(atas, bawah, NAMA, "Nama");
        tegak(atas, bawah, NIP, "NIP");
        tegak(atas, bawah, JABATAN, "Jabatan");
        tulis.melintang(atas, "Hari kerja dalam periode", gaya.kepala, HITUNGAN, HITUNGAN + 3);
        tulis.melintang(atas, "Pengisian (hari)", gaya.kepala, HITUNGAN + 4, HITUNGAN + 6);
        tulis.melintang(atas, "Verifikasi (hari)", gaya.kepala, HITUNGAN + 7, HITUNGAN + 8);
        for (int urutan = 0; urutan < label.size(); urutan++) {
            tulis.teks(bawah, HITUNGAN + urutan, label.get(urutan), gaya.kepala);
        }
        tegak(atas, bawah, NILAI, "Nilai (%)");
        tegak(atas, bawah, PITA, "Pita nilai");
        tegak(atas, bawah, VERIFIKATOR, "Verifikator");
        tegak(atas, bawah, SUBBAGIAN, "Sub bagian (untuk penyaring, tidak dicetak)");
        return atas.getRowNum();
    }

    private void tegak(XSSFRow atas, XSSFRow bawah, int kolom, String label) {
        tulis.teks(atas, kolom, label, gaya.kepala);
        lembar.addMergedRegion(new CellRangeAddress(atas.getRowNum(), bawah.getRowNum(), kolom, kolom));
    }

    private void isiTabel() {
        Map<String, List<BarisRekap>> semua = JumlahRekap.perSubbagian(rekap.baris());
        for (Map.Entry<String, List<BarisRekap>> kelompok : semua.entrySet()) {
            awalKelompok = tulis.nomorBarisBerikut();
            XSSFRow judul = barisMelintang(NOMOR, kelompok.getKey(), VERIFIKATOR);
            tulis.teks(judul, SUBBAGIAN, kelompok.getKey(), gaya.teks);
            kelompok.getValue().forEach(satu -> orang(satu, kelompok.getKey()));
            int akhirKelompok = tulis.nomorBarisBerikut() - 1;
            pemutus.lekatkan(awalKelompok + 1, awalKelompok + 1);
            pemutus.lekatkan(akhirKelompok, akhirKelompok);
            // The sum of the only group is the sum of all, which follows.
            if (kelompok.getValue().size() > 1 && semua.size() > 1) {
                XSSFRow jumlah = jumlah("Jumlah " + kelompok.getKey(), new JumlahRekap(kelompok.getValue()));
                tulis.teks(jumlah, SUBBAGIAN, kelompok.getKey(), gaya.teks);
                pemutus.lekatkan(jumlah.getRowNum(), jumlah.getRowNum());
            }
        }
    }

    private void orang(BarisRekap satu, String subbagian) {
        XSSFRow baris = tulis.barisBaru(TINGGI_BARIS);
        tulis.angka(baris, NOMOR, satu.nomor(), gaya.angka);
        tulis.teks(baris, NAMA, satu.nama(), gaya.teks);
        tulis.teks(baris, NIP, satu.nip(), gaya.teksTengah);
        tulis.teks(baris, JABATAN, satu.jabatan(), gaya.teks);
        for (int urutan = 0; urutan < JumlahRekap.HITUNGAN.size(); urutan++) {
            tulis.angka(
                    baris, HITUNGAN + urutan, JumlahRekap.HITUNGAN.get(urutan).applyAsInt(satu), gaya.angka);
        }
        tulis.angka(baris, NILAI, satu.nilai(), gaya.nilai);
        tulis.teks(baris, PITA, CatatanPita.nama(satu), gaya.teksTengah);
        tulis.teks(baris, VERIFIKATOR, satu.verifikator(), gaya.teks);
        tulis.sesuaikanTinggi(baris, TINGGI_BARIS);
        tulis.teks(baris, SUBBAGIAN, subbagian, gaya.teks);
    }

    private XSSFRow jumlah(String label, JumlahRekap jumlah) {
        XSSFRow baris = barisMelintang(NAMA, label, JABATAN);
        for (int urutan = 0; urutan < JumlahRekap.HITUNGAN.size(); urutan++) {
            tulis.angka(baris, HITUNGAN + urutan, jumlah.dari(JumlahRekap.HITUNGAN.get(urutan)), gaya.jumlahAngka);
        }
        tulis.angka(baris, NILAI, jumlah.nilai(), gaya.jumlahNilai);
        tulis.teks(baris, PITA, "", gaya.jumlahKosong);
        tulis.teks(baris, VERIFIKATOR, "", gaya.jumlahKosong);
        return baris;
    }

    private void jumlahKeseluruhan() {
        JumlahRekap semua = new JumlahRekap(rekap.baris());
        jumlah("JUMLAH SELURUHNYA (%d pegawai)".formatted(semua.baris().size()), semua);
        XSSFRow baris = barisMelintang(NAMA, "RATA-RATA NILAI PEGAWAI", NILAI - 1);
        tulis.angka(baris, NILAI, semua.rataRata(), gaya.jumlahNilai);
        tulis.teks(baris, PITA, "", gaya.jumlahKosong);
        tulis.teks(baris, VERIFIKATOR, "", gaya.jumlahKosong);
    }

    private void catatanPita() {
        List<String> catatan = CatatanPita.kalimat(rekap.baris());
        if (!catatan.isEmpty()) {
            tulis.lewati(6);
        }
        for (String satu : catatan) {
            double tinggi = tulis.tinggiTeks(satu, gaya.paragraf, NOMOR, VERIFIKATOR);
            tulis.melintang(satu, gaya.paragraf, NOMOR, VERIFIKATOR, tinggi);
        }
    }

    /** One text that runs over its empty neighbours; no merged cells, so that the table can be filtered. */
    private XSSFRow barisMelintang(int kolomLabel, String label, int sampai) {
        XSSFRow baris = tulis.barisBaru(TINGGI_BARIS);
        tulis.teks(baris, NOMOR, "", gaya.melintangAwal);
        for (int kolom = NAMA; kolom < sampai; kolom++) {
            tulis.teks(baris, kolom, "", gaya.melintang);
        }
        tulis.teks(baris, sampai, "", gaya.melintangAkhir);
        tulis.teks(baris, kolomLabel, label, kolomLabel == NOMOR ? gaya.melintangAwal : gaya.melintang);
        return baris;
    }
}
