package id.kejar.laporan;

import id.kejar.shared.Angka;
import id.kejar.shared.TanggalIndonesia;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The minutes of the pleno, with the recapitulation it decided upon. */
final class BeritaAcaraDocx {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private static final int BARIS_YANG_IKUT = 4;

    private final Naskah naskah;
    private final BeritaAcara acara;
    private char huruf = 'A';

    private BeritaAcaraDocx(Naskah naskah, BeritaAcara acara) {
        this.naskah = naskah;
        this.acara = acara;
    }

    static void tulis(BeritaAcara acara, OutputStream keluar) throws IOException {
        try (Naskah naskah = new Naskah(acara.kepala().kertas())) {
            new BeritaAcaraDocx(naskah, acara).tulis();
            naskah.simpan(
                    "Berita Acara Rapat Pleno periode " + acara.labelPeriode(),
                    acara.kepala().namaDalamKalimat(),
                    acara.mulai().toLocalDate(),
                    keluar);
        }
    }

    private void tulis() {
        naskah.nomorHalaman();
        naskah.kop(acara.kepala());
        judul();
        pembukaan();
        kehadiran();
        agenda();
        pembahasan();
        keputusan();
        tindakLanjut();
        catatan();
        penutup();
        naskah.lanjutkanMendatar();
        new LampiranBeritaAcara(naskah, acara).tulis();
    }

    private void judul() {
        naskah.paragraf("BERITA ACARA", ParagraphAlignment.CENTER, true);
        naskah.paragraf("Nomor: " + TeksDokumen.atauTitik(acara.nomor()), ParagraphAlignment.CENTER, false);
        XWPFParagraph tentang = naskah.paragraf("TENTANG", ParagraphAlignment.CENTER, true);
        tentang.setSpacingBefore(120);
        XWPFParagraph hal = naskah.paragraf(
                "RAPAT PLENO LAPORAN BULANAN DATA KINERJA\nPERIODE "
                        + acara.labelPeriode().toUpperCase(INDONESIA),
                ParagraphAlignment.CENTER,
                true);
        hal.setSpacingAfter(240);
    }

    private void pembukaan() {
        LocalDate tanggal = acara.mulai().toLocalDate();
        naskah.alinea(
                ("Pada hari ini, %s tanggal %s bulan %s tahun %s, pukul %s %s bertempat di %s, telah dilaksanakan "
                                + "Rapat Pleno Laporan Bulanan Data Kinerja periode %s %s yang dihadiri oleh:")
                        .formatted(
                                TanggalIndonesia.hari(tanggal),
                                Terbilang.berkapital(tanggal.getDayOfMonth()),
                                TanggalIndonesia.bulan(tanggal),
                                Terbilang.berkapital(tanggal.getYear()),
                                TanggalIndonesia.jam(acara.mulai().toLocalTime()),
                                acara.zona(),
                                acara.tempat(),
                                acara.labelPeriode(),
                                acara.kepala().namaDalamKalimat()));
    }

    private void kehadiran() {
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, 10, 700, 3300, 3754, 1600);
        tabel.kepala("No.", "Nama", "Jabatan", "Kehadiran");
        int nomor = 1;
        for (Peserta peserta : acara.peserta()) {
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
                        Terbilang.denganAngka(acara.jumlahHadir()),
                        Terbilang.denganAngka(acara.peserta().size()),
                        Terbilang.denganAngka(acara.kuorum())));
    }

    private void agenda() {
        if (!TeksDokumen.kosong(acara.agenda())) {
            bagian("Agenda");
            naskah.alinea(acara.agenda());
        }
    }

    private void pembahasan() {
        bagian("Pembahasan");
        JumlahRekap jumlah = new JumlahRekap(acara.lampiran());
        naskah.alinea(
                        "Rapat membahas himpunan data kinerja hasil verifikasi periode %s atas %s pegawai, dengan ringkasan:"
                                .formatted(
                                        acara.labelPeriode(),
                                        Terbilang.denganAngka(acara.lampiran().size())))
                .setKeepNext(true);
        new RingkasanRekap(naskah, jumlah).tulis();
    }

    private void keputusan() {
        bagian("Keputusan");
        naskah.alinea(acara.ditetapkan() ? kalimatDitetapkan() : kalimatDikembalikan());
    }

    private String kalimatDitetapkan() {
        return ("Rapat Pleno menetapkan Rekapitulasi Data Kinerja periode %s sebagaimana tercantum dalam Lampiran yang "
                        + "merupakan bagian tidak terpisahkan dari Berita Acara ini, untuk dihimpun dan digunakan "
                        + "sebagai dasar penyusunan Laporan Kinerja.")
                .formatted(acara.labelPeriode());
    }

    private String kalimatDikembalikan() {
        return ("Rapat Pleno mengembalikan Rekapitulasi Data Kinerja periode %s sebagaimana tercantum dalam Lampiran "
                        + "untuk diperbaiki%s, dan membahasnya kembali dalam Rapat Pleno berikutnya.")
                .formatted(
                        acara.labelPeriode(),
                        TeksDokumen.kosong(acara.catatan()) ? "" : " sesuai dengan catatan rapat");
    }

    private void tindakLanjut() {
        if (acara.tindakLanjut().isEmpty()) {
            return;
        }
        bagian("Tindak Lanjut");
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, 10, 700, 4400, 2354, 1900);
        tabel.kepala("No.", "Uraian", "Penanggung jawab", "Tenggat");
        int nomor = 1;
        for (TindakLanjut satu : acara.tindakLanjut()) {
            tabel.baris(
                    SelNaskah.tengah(nomor++ + "."),
                    SelNaskah.kiri(satu.uraian()),
                    SelNaskah.kiri(satu.penanggungJawab()),
                    SelNaskah.tengah(
                            satu.tenggat() == null ? Angka.TIDAK_ADA : TanggalIndonesia.tanggal(satu.tenggat())));
        }
        // A short list is not worth a page of its own for its last line.
        tabel.ikatBarisTerakhir(Math.min(nomor - 1, BARIS_YANG_IKUT));
        naskah.jarak(120);
    }

    private void catatan() {
        if (!TeksDokumen.kosong(acara.catatan())) {
            bagian("Catatan");
            naskah.alinea(acara.catatan());
        }
    }

    private void penutup() {
        XWPFParagraph kalimat = naskah.alinea(
                "Demikian Berita Acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.");
        kalimat.setSpacingBefore(120);
        kalimat.setKeepNext(true);
        XWPFParagraph lembaga = naskah.paragraf(acara.kepala().namaKapital(), ParagraphAlignment.CENTER, true);
        lembaga.setSpacingBefore(120);
        lembaga.setKeepNext(true);
        new TandaTanganNaskah(naskah, Naskah.LEBAR_TEGAK).berpasangan(acara.penandatangan(), acara.notulis());
    }

    private void bagian(String nama) {
        XWPFParagraph kepala = naskah.paragraf("%c. %s".formatted(huruf++, nama), ParagraphAlignment.LEFT, true);
        kepala.setSpacingBefore(60);
        kepala.setSpacingAfter(60);
        kepala.setKeepNext(true);
    }
}
