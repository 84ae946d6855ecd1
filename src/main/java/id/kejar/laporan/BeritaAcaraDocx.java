package id.kejar.laporan;

import id.kejar.shared.TanggalIndonesia;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The decision of the pleno, with the recapitulation it decided upon. */
final class BeritaAcaraDocx {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private final Naskah naskah;
    private final BeritaAcara acara;
    private final BagianRapat rapat;
    private char huruf = 'A';

    private BeritaAcaraDocx(Naskah naskah, BeritaAcara acara) {
        this.naskah = naskah;
        this.acara = acara;
        this.rapat = new BagianRapat(naskah);
    }

    static void tulis(BeritaAcara acara, OutputStream keluar) throws IOException {
        try (Naskah naskah = new Naskah(acara.kepala().kertas())) {
            new BeritaAcaraDocx(naskah, acara).tulis();
            naskah.simpan(
                    "Berita Acara Rapat Pleno periode " + acara.labelPeriode(),
                    acara.kepala().namaDalamKalimat(),
                    acara.rapat().tanggal(),
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
        suara();
        keputusan();
        catatan();
        usul();
        tindakLanjut();
        segel();
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
        LocalDate tanggal = acara.rapat().tanggal();
        naskah.alinea(
                ("Pada hari ini, %s tanggal %s bulan %s tahun %s, pukul %s %s bertempat di %s, telah dilaksanakan "
                                + "Rapat Pleno Laporan Bulanan Data Kinerja periode %s %s yang dihadiri oleh:")
                        .formatted(
                                TanggalIndonesia.hari(tanggal),
                                Terbilang.berkapital(tanggal.getDayOfMonth()),
                                TanggalIndonesia.bulan(tanggal),
                                Terbilang.berkapital(tanggal.getYear()),
                                TanggalIndonesia.jam(acara.rapat().mulai().toLocalTime()),
                                acara.rapat().zona(),
                                acara.rapat().tempat(),
                                acara.labelPeriode(),
                                acara.kepala().namaDalamKalimat()));
    }

    private void kehadiran() {
        rapat.kehadiran(acara.rapat());
    }

    private void agenda() {
        if (!TeksDokumen.kosong(acara.rapat().agenda())) {
            bagian("Agenda");
            naskah.alinea(acara.rapat().agenda());
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

    private void suara() {
        if (!acara.putusan().suara().isEmpty()) {
            bagian("Pemungutan Suara");
            rapat.suara(acara.putusan());
        }
    }

    private void keputusan() {
        bagian("Keputusan");
        naskah.alinea(acara.putusan().ditetapkan() ? kalimatDitetapkan() : kalimatDikembalikan());
    }

    private String kalimatDitetapkan() {
        boolean denganCatatan = acara.putusan().hasil() == PutusanRapat.Hasil.DITETAPKAN_DENGAN_CATATAN;
        return ("Rapat Pleno menetapkan%s Rekapitulasi Data Kinerja periode %s sebagaimana tercantum dalam Lampiran yang "
                        + "merupakan bagian tidak terpisahkan dari Berita Acara ini, untuk dihimpun dan digunakan "
                        + "sebagai dasar penyusunan Laporan Kinerja.")
                .formatted(denganCatatan ? " dengan catatan" : "", acara.labelPeriode());
    }

    private String kalimatDikembalikan() {
        return ("Rapat Pleno mengembalikan Rekapitulasi Data Kinerja periode %s sebagaimana tercantum dalam Lampiran "
                        + "untuk diperbaiki%s, dan membahasnya kembali dalam Rapat Pleno berikutnya.")
                .formatted(
                        acara.labelPeriode(),
                        TeksDokumen.kosong(acara.putusan().catatan()) ? "" : " sesuai dengan catatan rapat");
    }

    private void usul() {
        if (!acara.putusan().usul().isEmpty()) {
            bagian("Putusan atas Usul Koreksi");
            rapat.usul(acara.putusan().usul());
        }
    }

    private void tindakLanjut() {
        if (!acara.tindakLanjut().isEmpty()) {
            bagian("Tindak Lanjut");
            rapat.tindakLanjut(acara.tindakLanjut());
        }
    }

    private void catatan() {
        if (!TeksDokumen.kosong(acara.putusan().catatan())) {
            bagian("Catatan");
            naskah.alinea(acara.putusan().catatan());
        }
    }

    private void segel() {
        if (!acara.segel().isEmpty()) {
            bagian("Segel Data");
            naskah.alinea("Data kinerja yang ditetapkan disegel dengan sidik SHA-256 atas bentuk bakunya. Sidik ini "
                            + "dapat dihitung ulang dari catatan KEJAR kapan saja dan berubah bila datanya berubah.")
                    .setKeepNext(true);
            rapat.segel(acara.segel());
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
        naskah.bagian("%c. %s".formatted(huruf++, nama));
    }
}
