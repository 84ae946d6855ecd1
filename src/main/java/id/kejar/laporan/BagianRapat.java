package id.kejar.laporan;

import id.kejar.laporan.PutusanRapat.Pilihan;
import id.kejar.laporan.PutusanRapat.SuaraTercetak;
import id.kejar.laporan.PutusanRapat.UsulDiputus;
import id.kejar.shared.Angka;
import id.kejar.shared.TanggalIndonesia;
import java.util.List;

/** The parts that Berita Acara and minutes of a meeting have in common. */
final class BagianRapat {

    private static final int UKURAN = 10;
    private static final int BARIS_YANG_IKUT = 4;

    private final Naskah naskah;

    BagianRapat(Naskah naskah) {
        this.naskah = naskah;
    }

    void kehadiran(Persidangan rapat) {
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, UKURAN, 700, 3300, 3754, 1600);
        tabel.kepala("No.", "Nama", "Jabatan", "Kehadiran");
        int nomor = 1;
        for (Peserta peserta : rapat.peserta()) {
            tabel.baris(
                    SelNaskah.tengah(nomor++ + "."),
                    SelNaskah.kiri(peserta.nama()),
                    SelNaskah.kiri(peserta.jabatan()),
                    SelNaskah.tengah(peserta.hadir() ? "Hadir" : "Tidak hadir"));
        }
        tabel.ikatBarisTerakhir(1);
        naskah.jarak(120).setKeepNext(true);
        naskah.alinea(("Rapat dihadiri %s dari %s orang Ketua dan Anggota. Kuorum paling sedikit %s orang terpenuhi, "
                        + "sehingga rapat sah mengambil keputusan.")
                .formatted(
                        Terbilang.denganAngka(rapat.jumlahHadir()),
                        Terbilang.denganAngka(rapat.peserta().size()),
                        Terbilang.denganAngka(rapat.kuorum())));
    }

    void suara(PutusanRapat putusan) {
        naskah.alinea(("Keputusan diambil dengan %s suara setuju, %s suara tidak setuju, dan %s abstain. Penetapan "
                                + "memerlukan paling sedikit %s suara setuju.")
                        .formatted(
                                Terbilang.denganAngka(putusan.jumlah(Pilihan.SETUJU)),
                                Terbilang.denganAngka(putusan.jumlah(Pilihan.TIDAK_SETUJU)),
                                Terbilang.denganAngka(putusan.jumlah(Pilihan.ABSTAIN)),
                                Terbilang.denganAngka(putusan.suaraDiperlukan())))
                .setKeepNext(true);
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, UKURAN, 700, 2900, 1554, 4200);
        tabel.kepala("No.", "Nama", "Suara", "Pendapat berbeda / alasan");
        int nomor = 1;
        for (SuaraTercetak satu : putusan.suara()) {
            tabel.baris(
                    SelNaskah.tengah(nomor++ + "."),
                    SelNaskah.kiri(satu.nama()),
                    SelNaskah.tengah(satu.pilihan().sebutan()),
                    SelNaskah.kiri(TeksDokumen.kosong(satu.alasan()) ? Angka.TIDAK_ADA : satu.alasan()));
        }
        tutup(tabel, nomor - 1);
    }

    void usul(List<UsulDiputus> usul) {
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, UKURAN, 700, 4600, 1454, 2600);
        tabel.kepala("No.", "Usul koreksi", "Putusan", "Alasan");
        int nomor = 1;
        for (UsulDiputus satu : usul) {
            tabel.baris(
                    SelNaskah.tengah(nomor++ + "."),
                    SelNaskah.kiri(satu.judul()),
                    SelNaskah.tengah(satu.disahkan() ? "Disahkan" : "Ditolak"),
                    SelNaskah.kiri(TeksDokumen.kosong(satu.alasan()) ? Angka.TIDAK_ADA : satu.alasan()));
        }
        tutup(tabel, nomor - 1);
    }

    void tindakLanjut(List<TindakLanjut> daftar) {
        boolean berkeadaan = daftar.stream().anyMatch(satu -> !TeksDokumen.kosong(satu.keadaan()));
        TabelNaskah tabel = berkeadaan
                ? TabelNaskah.bergaris(naskah, UKURAN, 700, 3100, 2054, 1700, 1800)
                : TabelNaskah.bergaris(naskah, UKURAN, 700, 4400, 2354, 1900);
        if (berkeadaan) {
            tabel.kepala("No.", "Uraian", "Penanggung jawab", "Tenggat", "Keadaan");
        } else {
            tabel.kepala("No.", "Uraian", "Penanggung jawab", "Tenggat");
        }
        int nomor = 1;
        for (TindakLanjut satu : daftar) {
            SelNaskah urutan = SelNaskah.tengah(nomor++ + ".");
            SelNaskah uraian = SelNaskah.kiri(satu.uraian());
            SelNaskah siapa = SelNaskah.kiri(
                    TeksDokumen.kosong(satu.penanggungJawab()) ? Angka.TIDAK_ADA : satu.penanggungJawab());
            SelNaskah tenggat = SelNaskah.tengah(
                    satu.tenggat() == null ? Angka.TIDAK_ADA : TanggalIndonesia.tanggal(satu.tenggat()));
            if (berkeadaan) {
                tabel.baris(urutan, uraian, siapa, tenggat, SelNaskah.kiri(satu.keadaan()));
            } else {
                tabel.baris(urutan, uraian, siapa, tenggat);
            }
        }
        tutup(tabel, nomor - 1);
    }

    void segel(List<SegelTercetak> segel) {
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, UKURAN, 2600, 1100, 5654);
        tabel.kepala("Periode", "Versi", "SHA-256");
        for (SegelTercetak satu : segel) {
            tabel.baris(
                    SelNaskah.kiri(satu.labelPeriode()),
                    SelNaskah.tengah(Angka.bulat(satu.versi())),
                    SelNaskah.tengah(satu.sha256Terbagi()));
        }
        tutup(tabel, segel.size());
    }

    /** A short list is not worth a page of its own for its last line. */
    private void tutup(TabelNaskah tabel, int baris) {
        tabel.ikatBarisTerakhir(Math.min(baris, BARIS_YANG_IKUT));
        naskah.jarak(120);
    }
}
