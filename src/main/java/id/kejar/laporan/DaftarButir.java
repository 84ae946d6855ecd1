package id.kejar.laporan;

/** Label, colon, value: one line below the other. */
final class DaftarButir {

    private static final int LEBAR_TITIK_DUA = 280;

    private final TabelNaskah tabel;

    DaftarButir(Naskah naskah, int lebarLabel) {
        this(naskah, lebarLabel, Naskah.LEBAR_TEGAK);
    }

    /** A list narrower than the line stands in its middle. */
    DaftarButir(Naskah naskah, int lebarLabel, int lebar) {
        this.tabel = TabelNaskah.tanpaGaris(
                naskah, Naskah.UKURAN, lebarLabel, LEBAR_TITIK_DUA, lebar - lebarLabel - LEBAR_TITIK_DUA);
        if (lebar < Naskah.LEBAR_TEGAK) {
            tabel.ketengahkan();
        }
    }

    void tulis(String label, String isi) {
        tabel.rataAtas(tabel.baris(SelNaskah.kiri(label), SelNaskah.kiri(":"), SelNaskah.kiri(isi)));
    }
}
