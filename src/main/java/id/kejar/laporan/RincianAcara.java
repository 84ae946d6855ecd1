package id.kejar.laporan;

import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDateTime;

/** Day, hour, place and, where there is one, agenda: label, colon, value. */
final class RincianAcara {

    private static final int LEBAR_LABEL = 1700;
    private static final int LEBAR_TITIK_DUA = 280;

    private RincianAcara() {}

    /** @param agenda null when the document names none */
    static void tulis(Naskah naskah, LocalDateTime waktu, String zona, String tempat, String agenda) {
        TabelNaskah tabel = TabelNaskah.tanpaGaris(
                naskah,
                Naskah.UKURAN,
                LEBAR_LABEL,
                LEBAR_TITIK_DUA,
                Naskah.LEBAR_TEGAK - LEBAR_LABEL - LEBAR_TITIK_DUA);
        butir(tabel, "Hari, tanggal", TanggalIndonesia.hariTanggal(waktu.toLocalDate()));
        butir(tabel, "Pukul", TanggalIndonesia.jam(waktu.toLocalTime()) + " " + zona);
        butir(tabel, "Tempat", tempat);
        if (!TeksDokumen.kosong(agenda)) {
            butir(tabel, "Agenda", agenda);
        }
        naskah.jarak(160);
    }

    private static void butir(TabelNaskah tabel, String label, String isi) {
        tabel.rataAtas(tabel.baris(SelNaskah.kiri(label), SelNaskah.kiri(":"), SelNaskah.kiri(isi)));
    }
}
