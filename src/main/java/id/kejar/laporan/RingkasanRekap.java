package id.kejar.laporan;

import id.kejar.shared.Angka;

/** The totals of a recapitulation, as the minutes quote them. */
final class RingkasanRekap {

    private final Naskah naskah;
    private final JumlahRekap jumlah;

    RingkasanRekap(Naskah naskah, JumlahRekap jumlah) {
        this.naskah = naskah;
        this.jumlah = jumlah;
    }

    void tulis() {
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, 10, 1559, 1559, 1559, 1559, 1559, 1559);
        tabel.kepala(
                "Wajib isi\n(hari)",
                "Terisi\n(hari)",
                "Tidak terisi\n(hari)",
                "Disetujui\n(hari)",
                "Nilai\nkeseluruhan",
                "Rata-rata\nnilai pegawai");
        tabel.baris(
                bulat(jumlah.dari(BarisRekap::wajib)),
                bulat(jumlah.dari(BarisRekap::terisi)),
                bulat(jumlah.dari(BarisRekap::tidakTerisi)),
                bulat(jumlah.dari(BarisRekap::disetujui)),
                SelNaskah.tengah(Angka.persen(jumlah.nilai())),
                SelNaskah.tengah(Angka.persen(jumlah.rataRata())));
        naskah.jarak(120);
    }

    private static SelNaskah bulat(int angka) {
        return SelNaskah.tengah(Angka.bulat(angka));
    }
}
