package id.kejar.laporan;

import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDateTime;

/** Day, hour, place and, where there is one, agenda: label, colon, value. */
final class RincianAcara {

    private static final int LEBAR_LABEL = 1700;

    private RincianAcara() {}

    /** @param agenda null when the document names none */
    static void tulis(Naskah naskah, LocalDateTime waktu, String zona, String tempat, String agenda) {
        DaftarButir butir = new DaftarButir(naskah, LEBAR_LABEL);
        butir.tulis("Hari, tanggal", TanggalIndonesia.hariTanggal(waktu.toLocalDate()));
        butir.tulis("Pukul", TanggalIndonesia.jam(waktu.toLocalTime()) + " " + zona);
        butir.tulis("Tempat", tempat);
        if (!TeksDokumen.kosong(agenda)) {
            butir.tulis("Agenda", agenda);
        }
        naskah.jarak(160);
    }
}
