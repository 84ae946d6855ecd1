package id.kejar.laporan;

import id.kejar.kompilasi.JumlahHari;
import id.kejar.shared.Angka;
import id.kejar.shared.TanggalIndonesia;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The material for the pleno: the month on a few pages, before it is decided upon. Sums only, no person is named. */
final class BahanPlenoDocx {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private final Naskah naskah;
    private final BahanPleno bahan;
    private final BagianIkhtisar ikhtisar;
    private char huruf = 'A';

    private BahanPlenoDocx(Naskah naskah, BahanPleno bahan) {
        this.naskah = naskah;
        this.bahan = bahan;
        this.ikhtisar = new BagianIkhtisar(naskah, bahan.ikhtisar());
    }

    static void tulis(BahanPleno bahan, OutputStream keluar) throws IOException {
        try (Naskah naskah = new Naskah(bahan.kepala().kertas())) {
            new BahanPlenoDocx(naskah, bahan).tulis();
            naskah.simpan(
                    "Bahan Rapat Pleno periode " + bahan.ikhtisar().labelPeriode(),
                    bahan.kepala().namaDalamKalimat(),
                    bahan.tanggal(),
                    keluar);
        }
    }

    private void tulis() throws IOException {
        naskah.nomorHalaman("Bahan Rapat Pleno · " + bahan.ikhtisar().labelPeriode());
        naskah.kop(bahan.kepala());
        judul();
        ringkasan();
        bagian("Per Sub Bagian");
        ikhtisar.perSubbagian();
        bagian("Per Kode Output");
        ikhtisar.perKodeOutput();
        bagian("Per Indikator Kinerja");
        ikhtisar.perIndikator();
        pemeriksaan();
        keputusan();
    }

    private void judul() {
        naskah.paragraf("BAHAN RAPAT PLENO", ParagraphAlignment.CENTER, true);
        XWPFParagraph judul = naskah.paragraf(
                "LAPORAN BULANAN DATA KINERJA PERIODE "
                        + bahan.ikhtisar().labelPeriode().toUpperCase(INDONESIA),
                ParagraphAlignment.CENTER,
                true);
        judul.setSpacingAfter(240);
        RincianAcara.tulis(
                naskah,
                bahan.rapat().waktu(),
                bahan.rapat().zona() + " s.d. selesai",
                bahan.rapat().tempat(),
                bahan.rapat().agenda());
    }

    private void ringkasan() throws IOException {
        bagian("Ringkasan");
        JumlahHari hari = bahan.ikhtisar().bulan().hari();
        naskah.alinea(("Data kinerja %s periode %s telah diverifikasi dan dihimpun atas %s pegawai. Dari %s hari wajib "
                        + "isi, %s hari terisi dan %s hari tidak terisi; %s hari disetujui dan %s hari dikembalikan. "
                        + "Nilai keseluruhan %s.")
                .formatted(
                        bahan.ikhtisar().namaSatker(),
                        bahan.ikhtisar().periodeTercetak(),
                        Terbilang.denganAngka(hari.pegawai()),
                        Angka.bulat(hari.wajib()),
                        Angka.bulat(hari.terisi()),
                        Angka.bulat(hari.tidakTerisi()),
                        Angka.bulat(hari.disetujui()),
                        Angka.bulat(hari.dikembalikan()),
                        Angka.persen(hari.nilai().orElse(null))));
        ikhtisar.perbandingan();
        ikhtisar.grafikMingguan();
    }

    private void pemeriksaan() {
        if (bahan.pemeriksaan().isEmpty()) {
            return;
        }
        bagian("Pemeriksaan Kelengkapan");
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, 9, 500, 2400, 1500, 4954);
        tabel.kepala("No.", "Hal", "Keadaan", "Hasil pemeriksaan");
        int nomor = 1;
        for (Pemeriksaan satu : bahan.pemeriksaan()) {
            tabel.baris(
                    SelNaskah.tengah(nomor++ + "."),
                    SelNaskah.kiri(satu.hal()),
                    satu.baik()
                            ? SelNaskah.tengah("Baik")
                            : SelNaskah.tengah("Perlu dilihat").tebalkan(),
                    SelNaskah.kiri(satu.temuan()));
        }
        naskah.jarak(160);
    }

    private void keputusan() {
        bagian("Yang Dimintakan Keputusan");
        naskah.alinea(
                        ("Rapat Pleno dimohon menetapkan Rekapitulasi Data Kinerja periode %s, menetapkannya dengan catatan, "
                                        + "atau mengembalikannya kepada Sub Bagian yang membidangi perencanaan dan data atau kepada "
                                        + "verifikator dengan alasan.")
                                .formatted(bahan.ikhtisar().labelPeriode()))
                .setKeepNext(true);
        new TandaTanganNaskah(naskah, Naskah.LEBAR_TEGAK)
                .diKanan(bahan.kepala().kota() + ", " + TanggalIndonesia.tanggal(bahan.tanggal()), bahan.pembuat());
    }

    private void bagian(String nama) {
        naskah.bagian("%c. %s".formatted(huruf++, nama));
    }
}
