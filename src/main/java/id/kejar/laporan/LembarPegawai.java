package id.kejar.laporan;

import id.kejar.shared.Angka;
import id.kejar.shared.TanggalIndonesia;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One person's month: his figures, his activities, two signatures. */
final class LembarPegawai {

    private static final String[] LABEL = {
        "No.",
        "Tanggal",
        "Mulai",
        "Selesai",
        "Kode output",
        "Kegiatan",
        "Hasil",
        "Volume",
        "Satuan",
        "Indikator",
        "Status"
    };
    private static final double[] LEBAR = {5, 18, 9, 9, 17, 44, 36, 10, 12, 30, 14};
    private static final int TERAKHIR = LABEL.length - 1;
    private static final int KOLOM_KEGIATAN = 5;
    private static final double TINGGI_BARIS = 17;

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;
    private final RekapBulanan rekap;
    private final BarisRekap orang;
    private final PenulisLembar tulis;

    /** @param rekap of this one person */
    LembarPegawai(XSSFSheet lembar, GayaXlsx gaya, RekapBulanan rekap) {
        this.lembar = lembar;
        this.gaya = gaya;
        this.rekap = rekap;
        this.orang = rekap.baris().get(0);
        this.tulis = new PenulisLembar(lembar, gaya);
    }

    void tulis() {
        tulis.lebarKolom(LEBAR);
        CetakXlsx.atur(
                lembar,
                rekap.kepala().kertas(),
                true,
                "Rekapitulasi %s – %s".formatted(orang.nama(), rekap.labelPeriode()));
        KopXlsx.tulis(
                tulis,
                gaya,
                rekap.kepala(),
                TERAKHIR,
                "REKAPITULASI DATA KINERJA PEGAWAI",
                "Periode %s (%s)"
                        .formatted(rekap.labelPeriode(), TanggalIndonesia.rentang(rekap.mulai(), rekap.akhir())));
        identitas();
        int kepala = kepalaTabel();
        PemutusHalaman pemutus =
                new PemutusHalaman(lembar, rekap.kepala().kertas(), tulis.lebarTitik(0, TERAKHIR), kepala, kepala);
        for (int nomor = 0; nomor < rekap.rincian().size(); nomor++) {
            kegiatan(nomor + 1, rekap.rincian().get(nomor));
        }
        int akhirTabel = tulis.nomorBarisBerikut() - 1;
        lembar.setAutoFilter(new CellRangeAddress(kepala, akhirTabel, 0, TERAKHIR));
        CetakXlsx.ulangiBaris(lembar, kepala, kepala);
        lembar.createFreezePane(0, kepala + 1);
        new TandaTanganXlsx(tulis, gaya, KOLOM_KEGIATAN - 1, KOLOM_KEGIATAN + 2, TERAKHIR).tulis(rekap);
        int akhir = tulis.nomorBarisBerikut() - 1;
        // the signatures stay with the end of the table
        pemutus.lekatkan(akhirTabel, akhir);
        pemutus.putuskan(akhirTabel, akhirTabel, akhir);
    }

    private void identitas() {
        String nip = TeksDokumen.kosong(orang.nip()) ? "" : "  ·  NIP " + NipTercetak.berspasi(orang.nip());
        String subbagian = TeksDokumen.kosong(orang.subbagian()) ? "" : "  ·  " + orang.subbagian();
        baris("Nama", orang.nama() + nip);
        baris("Jabatan", orang.jabatan() + subbagian);
        baris(
                "Hari",
                "Wajib isi %s, terisi %s (terlambat %s), tidak terisi %s, disetujui %s, dikembalikan %s"
                        .formatted(
                                Angka.bulat(orang.wajib()),
                                Angka.bulat(orang.terisi()),
                                Angka.bulat(orang.terlambat()),
                                Angka.bulat(orang.tidakTerisi()),
                                Angka.bulat(orang.disetujui()),
                                Angka.bulat(orang.dikembalikan())));
        baris("Nilai", "%s  ·  Pita nilai %s".formatted(Angka.persen(orang.nilai()), CatatanPita.nama(orang)));
        tulis.lewati(8);
    }

    private void baris(String label, String isi) {
        XSSFRow baris = tulis.barisBaru(15);
        tulis.melintang(baris, label, gaya.biasa, 0, 1);
        tulis.melintang(baris, isi, gaya.biasa, 2, TERAKHIR);
    }

    private int kepalaTabel() {
        XSSFRow kepala = tulis.barisBaru(22);
        for (int kolom = 0; kolom <= TERAKHIR; kolom++) {
            tulis.teks(kepala, kolom, LABEL[kolom], gaya.kepala);
        }
        return kepala.getRowNum();
    }

    private void kegiatan(int nomor, BarisRincian satu) {
        XSSFRow baris = tulis.barisBaru(TINGGI_BARIS);
        tulis.angka(baris, 0, nomor, gaya.angka);
        tulis.tanggal(baris, 1, satu.tanggal());
        tulis.jam(baris, 2, satu.jamMulai());
        tulis.jam(baris, 3, satu.jamSelesai());
        tulis.teks(baris, 4, satu.kodeOutput(), gaya.teksTengah);
        tulis.teks(baris, KOLOM_KEGIATAN, satu.kegiatan(), gaya.teks);
        tulis.teks(baris, 6, satu.hasil(), gaya.teks);
        tulis.volume(baris, 7, satu.volume());
        tulis.teks(baris, 8, satu.satuan(), gaya.teks);
        tulis.teks(baris, 9, satu.indikator(), gaya.teks);
        tulis.teks(baris, 10, satu.status(), gaya.teksTengah);
        tulis.sesuaikanTinggi(baris, TINGGI_BARIS);
    }
}
