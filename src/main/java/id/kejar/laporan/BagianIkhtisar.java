package id.kejar.laporan;

import id.kejar.kompilasi.JumlahHari;
import id.kejar.kompilasi.JumlahKegiatan;
import id.kejar.kompilasi.RingkasanBulan;
import id.kejar.shared.Angka;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The tables and charts of a compiled month, for the material of the pleno and for the monthly report alike. */
final class BagianIkhtisar {

    private static final int UKURAN = 9;

    private final Naskah naskah;
    private final IkhtisarBulan ikhtisar;

    BagianIkhtisar(Naskah naskah, IkhtisarBulan ikhtisar) {
        this.naskah = naskah;
        this.ikhtisar = ikhtisar;
    }

    /** This month beside the one before. */
    void perbandingan() {
        RingkasanBulan ini = ikhtisar.bulan();
        RingkasanBulan lalu = ikhtisar.lalu();
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, UKURAN, 3554, 1900, 1900, 2000);
        tabel.kepala(
                "Uraian",
                ikhtisar.labelPeriode(),
                ikhtisar.bulanPertama() ? "Bulan lalu" : ikhtisar.labelLalu(),
                "Selisih");
        banding(
                tabel,
                "Pegawai",
                ini.hari().pegawai(),
                lalu == null ? null : lalu.hari().pegawai());
        banding(
                tabel,
                "Hari wajib isi",
                ini.hari().wajib(),
                lalu == null ? null : lalu.hari().wajib());
        banding(
                tabel,
                "Hari terisi",
                ini.hari().terisi(),
                lalu == null ? null : lalu.hari().terisi());
        banding(
                tabel,
                "Hari terlambat",
                ini.hari().terlambat(),
                lalu == null ? null : lalu.hari().terlambat());
        banding(
                tabel,
                "Hari tidak terisi",
                ini.hari().tidakTerisi(),
                lalu == null ? null : lalu.hari().tidakTerisi());
        banding(
                tabel,
                "Hari disetujui",
                ini.hari().disetujui(),
                lalu == null ? null : lalu.hari().disetujui());
        banding(
                tabel,
                "Kegiatan",
                ini.kegiatan().kegiatan(),
                lalu == null ? null : lalu.kegiatan().kegiatan());
        nilai(tabel, nilai(ini.hari()), lalu == null ? null : nilai(lalu.hari()));
        tutup(tabel);
        if (ikhtisar.bulanPertama()) {
            naskah.alinea("Ini bulan pertama yang dihimpun di KEJAR, sehingga belum ada bulan pembanding.");
        }
    }

    private static void banding(TabelNaskah tabel, String label, int ini, Integer lalu) {
        tabel.baris(
                SelNaskah.kiri(label),
                SelNaskah.tengah(Angka.bulat(ini)),
                SelNaskah.tengah(lalu == null ? Angka.TIDAK_ADA : Angka.bulat(lalu)),
                SelNaskah.tengah(lalu == null ? Angka.TIDAK_ADA : selisih(ini - lalu)));
    }

    private static void nilai(TabelNaskah tabel, BigDecimal ini, BigDecimal lalu) {
        boolean terbanding = ini != null && lalu != null;
        tabel.baris(
                SelNaskah.kiri("Nilai keseluruhan"),
                SelNaskah.tengah(Angka.persen(ini)),
                SelNaskah.tengah(Angka.persen(lalu)),
                SelNaskah.tengah(terbanding ? selisih(ini.subtract(lalu)) + " poin" : Angka.TIDAK_ADA));
    }

    private static String selisih(int angka) {
        return (angka > 0 ? "+" : angka < 0 ? "−" : "") + Angka.bulat(Math.abs(angka));
    }

    private static String selisih(BigDecimal angka) {
        return (angka.signum() > 0 ? "+" : angka.signum() < 0 ? "−" : "") + Angka.duaDesimal(angka.abs());
    }

    private static BigDecimal nilai(JumlahHari hari) {
        return hari.nilai().orElse(null);
    }

    void grafikMingguan() throws IOException {
        naskah.gambar(PelukisGrafik.lukis(ikhtisar.grafikMingguan()));
    }

    void perSubbagian() {
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, UKURAN, 500, 3004, 900, 850, 850, 850, 1000, 1400);
        tabel.kepala("No.", "Sub bagian", "Pegawai", "Wajib isi", "Terisi", "Tidak terisi", "Disetujui", "Nilai");
        int nomor = 1;
        for (RingkasanBulan.Subbagian satu : ikhtisar.bulan().perSubbagian()) {
            tabel.baris(hari(SelNaskah.tengah(nomor++ + "."), satu.nama(), satu.hari()));
        }
        tabel.jumlah(hari(SelNaskah.tengah(""), "Jumlah", ikhtisar.bulan().hari()));
        tutup(tabel);
    }

    private static List<SelNaskah> hari(SelNaskah nomor, String nama, JumlahHari hari) {
        return List.of(
                nomor,
                SelNaskah.kiri(nama),
                SelNaskah.tengah(Angka.bulat(hari.pegawai())),
                SelNaskah.tengah(Angka.bulat(hari.wajib())),
                SelNaskah.tengah(Angka.bulat(hari.terisi())),
                SelNaskah.tengah(Angka.bulat(hari.tidakTerisi())),
                SelNaskah.tengah(Angka.bulat(hari.disetujui())),
                SelNaskah.tengah(Angka.persen(nilai(hari))));
    }

    void perKodeOutput() throws IOException {
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, UKURAN, 500, 1700, 3154, 1000, 1000, 2000);
        tabel.kepala("No.", "Kode output", "Nama", "Kegiatan", "Pegawai", "Volume disetujui");
        int nomor = 1;
        for (RingkasanBulan.KodeOutput satu : ikhtisar.bulan().perKodeOutput()) {
            tabel.baris(
                    SelNaskah.tengah(nomor++ + "."),
                    SelNaskah.kiri(satu.kode() == null ? Angka.TIDAK_ADA : satu.kode()),
                    SelNaskah.kiri(satu.nama()),
                    SelNaskah.tengah(Angka.bulat(satu.jumlah().kegiatan())),
                    SelNaskah.tengah(Angka.bulat(satu.jumlah().pegawai())),
                    SelNaskah.kiri(volume(satu.jumlah())));
        }
        tutup(tabel);
        if (!ikhtisar.bulan().perKodeOutput().isEmpty()) {
            naskah.gambar(PelukisGrafik.lukis(ikhtisar.grafikPerKode()));
        }
    }

    void perIndikator() {
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, UKURAN, 500, 4854, 1000, 1000, 2000);
        tabel.kepala("No.", "Indikator kinerja", "Kegiatan", "Pegawai", "Volume disetujui");
        int nomor = 1;
        for (RingkasanBulan.Indikator satu : ikhtisar.bulan().perIndikator()) {
            tabel.baris(
                    SelNaskah.tengah(nomor++ + "."),
                    SelNaskah.kiri(satu.nama()),
                    SelNaskah.tengah(Angka.bulat(satu.jumlah().kegiatan())),
                    SelNaskah.tengah(Angka.bulat(satu.jumlah().pegawai())),
                    SelNaskah.kiri(volume(satu.jumlah())));
        }
        tutup(tabel);
    }

    /** {@code 12 berkas; 3,5 laporan}: units are not added to each other. */
    private static String volume(JumlahKegiatan jumlah) {
        return jumlah.volume().isEmpty()
                ? Angka.TIDAK_ADA
                : jumlah.volume().stream()
                        .map(satu -> Angka.volume(satu.jumlah()) + " " + satu.satuan())
                        .collect(Collectors.joining("; "));
    }

    private void tutup(TabelNaskah tabel) {
        // a sum, or the last line, not alone on the next page
        tabel.ikatBarisTerakhir(2);
        naskah.jarak(160);
    }
}
