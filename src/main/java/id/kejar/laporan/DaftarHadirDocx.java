package id.kejar.laporan;

import id.kejar.shared.TanggalIndonesia;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The attendance sheet to be signed by hand. */
final class DaftarHadirDocx {

    private static final int TINGGI_BARIS = 620;
    private static final int[] LEBAR = {700, 3000, 2954, 2700};

    private DaftarHadirDocx() {}

    static void tulis(DaftarHadir daftar, OutputStream keluar) throws IOException {
        try (Naskah naskah = new Naskah(daftar.kepala().kertas())) {
            naskah.kop(daftar.kepala());
            naskah.paragraf("DAFTAR HADIR", ParagraphAlignment.CENTER, true);
            XWPFParagraph judul = naskah.paragraf(daftar.judul(), ParagraphAlignment.CENTER, true);
            judul.setSpacingAfter(240);
            RincianAcara.tulis(naskah, daftar.waktu(), daftar.zona() + " s.d. selesai", daftar.tempat(), null);
            tabel(naskah, daftar);
            naskah.nomorHalaman();
            naskah.simpan(
                    "Daftar Hadir " + TanggalIndonesia.tanggal(daftar.waktu().toLocalDate()),
                    daftar.kepala().namaDalamKalimat(),
                    daftar.waktu().toLocalDate(),
                    keluar);
        }
    }

    private static void tabel(Naskah naskah, DaftarHadir daftar) {
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, 10, LEBAR);
        tabel.kepala("No.", "Nama", "Jabatan", "Tanda tangan");
        for (int nomor = 1; nomor <= daftar.peserta().size(); nomor++) {
            Peserta peserta = daftar.peserta().get(nomor - 1);
            // Staggered, so that two neighbours do not sign into each other.
            SelNaskah ruang = nomor % 2 == 1 ? SelNaskah.kiri(nomor + ".") : SelNaskah.tengah(nomor + ".");
            XWPFTableRow baris = tabel.baris(
                    SelNaskah.tengah(nomor + "."),
                    SelNaskah.kiri(peserta.nama()),
                    SelNaskah.kiri(peserta.jabatan()),
                    ruang);
            baris.setHeight(TINGGI_BARIS);
        }
    }
}
