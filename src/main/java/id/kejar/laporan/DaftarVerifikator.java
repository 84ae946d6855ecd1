package id.kejar.laporan;

import id.kejar.shared.Angka;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/** Behind the recapitulation: who verified it and by what right, so that the pleno knows whose judgement it adopts. */
final class DaftarVerifikator {

    private static final int[] LEBAR = {500, 4600, 6698, 1500, 1500};

    private final Naskah naskah;
    private final List<Verifikator> verifikator;

    DaftarVerifikator(Naskah naskah, List<Verifikator> verifikator) {
        this.naskah = naskah;
        this.verifikator = List.copyOf(verifikator);
    }

    /** @param ukuran of the letters, in points */
    void tulis(int ukuran) {
        naskah.jarak(160).setKeepNext(true);
        naskah.paragraf("DIVERIFIKASI OLEH", ParagraphAlignment.LEFT, true).setKeepNext(true);
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, ukuran, LEBAR);
        tabel.kepala("No.", "Verifikator / NIP", "Sebagai", "Pegawai", "Hari diputuskan");
        for (int nomor = 0; nomor < verifikator.size(); nomor++) {
            tabel.baris(baris(nomor + 1, verifikator.get(nomor)));
        }
        tabel.ikatBarisTerakhir(verifikator.size());
    }

    private static SelNaskah[] baris(int nomor, Verifikator satu) {
        String nip = TeksDokumen.kosong(satu.nip()) ? "" : "\n" + NipTercetak.berspasi(satu.nip());
        return new SelNaskah[] {
            SelNaskah.tengah(nomor + "."),
            SelNaskah.kiri(satu.nama() + nip),
            SelNaskah.kiri(satu.sebagai()),
            SelNaskah.tengah(Angka.bulat(satu.pegawai())),
            SelNaskah.tengah(Angka.bulat(satu.hari()))
        };
    }
}
