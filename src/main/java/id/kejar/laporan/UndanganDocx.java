package id.kejar.laporan;

import id.kejar.shared.TanggalIndonesia;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The letter that calls to the pleno. */
final class UndanganDocx {

    private UndanganDocx() {}

    static void tulis(UndanganRapat undangan, OutputStream keluar) throws IOException {
        try (Naskah naskah = new Naskah(undangan.kepala().kertas())) {
            naskah.kop(undangan.kepala());
            kepalaSurat(naskah, undangan);
            tujuan(naskah, undangan.kepada());
            isi(naskah, undangan);
            naskah.jarak(120).setKeepNext(true);
            new TandaTanganNaskah(naskah, Naskah.LEBAR_TEGAK).diKanan("", undangan.penandatangan());
            naskah.simpan(
                    "Undangan Rapat Pleno "
                            + TanggalIndonesia.tanggal(undangan.waktu().toLocalDate()),
                    undangan.kepala().namaDalamKalimat(),
                    undangan.tanggalSurat(),
                    keluar);
        }
    }

    private static void kepalaSurat(Naskah naskah, UndanganRapat undangan) {
        TabelNaskah tabel = TabelNaskah.tanpaGaris(naskah, Naskah.UKURAN, 1200, 280, 4200, Naskah.LEBAR_TEGAK - 5680);
        String tempatTanggal = undangan.kepala().kota() + ", " + TanggalIndonesia.tanggal(undangan.tanggalSurat());
        butir(tabel, "Nomor", TeksDokumen.atauTitik(undangan.nomor()), tempatTanggal);
        butir(tabel, "Sifat", "Penting", "");
        butir(tabel, "Lampiran", "–", "");
        butir(tabel, "Hal", "Undangan Rapat Pleno", "");
        naskah.jarak(200);
    }

    private static void butir(TabelNaskah tabel, String label, String isi, String kanan) {
        tabel.rataAtas(
                tabel.baris(SelNaskah.kiri(label), SelNaskah.kiri(":"), SelNaskah.kiri(isi), SelNaskah.kanan(kanan)));
    }

    private static void tujuan(Naskah naskah, List<String> kepada) {
        naskah.paragraf("Yth.", ParagraphAlignment.LEFT, false);
        if (kepada.size() == 1) {
            naskah.paragraf(kepada.get(0), ParagraphAlignment.LEFT, false);
        } else {
            for (int nomor = 0; nomor < kepada.size(); nomor++) {
                XWPFParagraph baris = naskah.paragraf(
                        "%d. %s".formatted(nomor + 1, kepada.get(nomor)), ParagraphAlignment.LEFT, false);
                baris.setIndentationLeft(400);
                baris.setIndentationHanging(400);
            }
        }
        XWPFParagraph tempat = naskah.paragraf("di Tempat", ParagraphAlignment.LEFT, false);
        tempat.setSpacingAfter(240);
    }

    private static void isi(Naskah naskah, UndanganRapat undangan) {
        naskah.alinea("Dengan hormat,");
        naskah.alinea("Kami mengundang Saudara untuk menghadiri Rapat Pleno %s yang akan dilaksanakan pada:"
                .formatted(undangan.kepala().namaDalamKalimat()));
        RincianAcara.tulis(
                naskah, undangan.waktu(), undangan.zona() + " s.d. selesai", undangan.tempat(), undangan.agenda());
        naskah.alinea("Mengingat pentingnya acara tersebut, Saudara diharapkan hadir tepat waktu.");
        naskah.alinea("Demikian undangan ini disampaikan. Atas perhatian dan kehadiran Saudara, "
                        + "kami ucapkan terima kasih.")
                .setKeepNext(true);
    }
}
