package id.kejar.laporan;

import id.kejar.laporan.PutusanRapat.SuaraTercetak;
import id.kejar.shared.TanggalIndonesia;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/** The minutes of the pleno (Mesuji 18/2022: within three days). */
final class RisalahDocx {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final int LEBAR_LABEL = 2300;
    private static final String TIDAK_DICATAT = "Pokok pembahasan tidak dicatat di KEJAR.";

    private final Naskah naskah;
    private final Risalah risalah;
    private final BagianRapat rapat;
    private char huruf = 'A';

    private RisalahDocx(Naskah naskah, Risalah risalah) {
        this.naskah = naskah;
        this.risalah = risalah;
        this.rapat = new BagianRapat(naskah);
    }

    static void tulis(Risalah risalah, OutputStream keluar) throws IOException {
        try (Naskah naskah = new Naskah(risalah.kepala().kertas())) {
            new RisalahDocx(naskah, risalah).tulis();
            naskah.simpan(
                    "Risalah Rapat Pleno periode " + risalah.labelPeriode(),
                    risalah.kepala().namaDalamKalimat(),
                    risalah.dibuat(),
                    keluar);
        }
    }

    private void tulis() {
        naskah.nomorHalaman("Risalah Rapat Pleno · %s"
                .formatted(TanggalIndonesia.tanggal(risalah.rapat().tanggal())));
        naskah.kop(risalah.kepala());
        judul();
        pelaksanaan();
        bagian("Kehadiran dan Kuorum");
        rapat.kehadiran(risalah.rapat());
        pembahasan();
        terbawa();
        suara();
        keputusan();
        baru();
        penutup();
    }

    private void judul() {
        naskah.paragraf("RISALAH RAPAT PLENO", ParagraphAlignment.CENTER, true);
        naskah.paragraf(
                        "LAPORAN BULANAN DATA KINERJA PERIODE "
                                + risalah.labelPeriode().toUpperCase(INDONESIA),
                        ParagraphAlignment.CENTER,
                        true)
                .setSpacingAfter(240);
    }

    private void pelaksanaan() {
        bagian("Pelaksanaan");
        DaftarButir butir = new DaftarButir(naskah, LEBAR_LABEL);
        butir.tulis(
                "Hari, tanggal", TanggalIndonesia.hariTanggal(risalah.rapat().tanggal()));
        butir.tulis("Pukul", risalah.rapat().pukul());
        butir.tulis("Tempat", risalah.rapat().tempat());
        butir.tulis("Pimpinan rapat", risalah.pimpinan().namaTercetak());
        butir.tulis("Notulis", risalah.notulis().namaTercetak());
        butir.tulis("Berita Acara", "Nomor " + TeksDokumen.atauTitik(risalah.nomorBeritaAcara()));
        butir.tulis("Risalah dibuat", TanggalIndonesia.tanggal(risalah.dibuat()) + terlambat());
        naskah.jarak(160);
    }

    private String terlambat() {
        return risalah.terlambat() ? " – TERLAMBAT, lebih dari tiga hari kerja setelah rapat" : "";
    }

    private void pembahasan() {
        if (!TeksDokumen.kosong(risalah.rapat().agenda())) {
            bagian("Agenda");
            naskah.alinea(risalah.rapat().agenda());
        }
        bagian("Pembahasan");
        String isi = risalah.rapat().pembahasan();
        naskah.alinea(TeksDokumen.kosong(isi) ? TIDAK_DICATAT : isi);
    }

    private void terbawa() {
        if (!risalah.tindakLanjutTerbawa().isEmpty()) {
            bagian("Tindak Lanjut Rapat Sebelumnya");
            rapat.tindakLanjut(risalah.tindakLanjutTerbawa());
        }
    }

    private void suara() {
        PutusanRapat putusan = risalah.putusan();
        if (putusan.suara().isEmpty()) {
            return;
        }
        bagian("Pemungutan Suara");
        rapat.suara(putusan);
        List<SuaraTercetak> berbeda = putusan.pendapatBerbeda();
        if (!berbeda.isEmpty()) {
            naskah.alinea("Pendapat berbeda dinyatakan oleh %s dan menjadi bagian dari risalah ini."
                    .formatted(String.join(
                            "; ", berbeda.stream().map(SuaraTercetak::nama).toList())));
        }
    }

    private void keputusan() {
        bagian("Keputusan");
        naskah.alinea(
                switch (risalah.putusan().hasil()) {
                    case DITETAPKAN ->
                        "Rapat Pleno menetapkan Rekapitulasi Data Kinerja periode %s."
                                .formatted(risalah.labelPeriode());
                    case DITETAPKAN_DENGAN_CATATAN ->
                        "Rapat Pleno menetapkan dengan catatan Rekapitulasi Data Kinerja periode %s."
                                .formatted(risalah.labelPeriode());
                    case DIKEMBALIKAN ->
                        "Rapat Pleno mengembalikan Rekapitulasi Data Kinerja periode %s untuk diperbaiki."
                                .formatted(risalah.labelPeriode());
                });
        if (!TeksDokumen.kosong(risalah.putusan().catatan())) {
            naskah.alinea("Catatan: " + risalah.putusan().catatan());
        }
        if (!risalah.putusan().usul().isEmpty()) {
            bagian("Putusan atas Usul Koreksi");
            rapat.usul(risalah.putusan().usul());
        }
    }

    private void baru() {
        if (!risalah.tindakLanjut().isEmpty()) {
            bagian("Tindak Lanjut");
            rapat.tindakLanjut(risalah.tindakLanjut());
        }
    }

    private void penutup() {
        naskah.jarak(120).setKeepNext(true);
        TabelNaskah tabel = TabelNaskah.tanpaGaris(
                naskah, Naskah.UKURAN, Naskah.LEBAR_TEGAK / 2, Naskah.LEBAR_TEGAK - Naskah.LEBAR_TEGAK / 2);
        new DuaTandaTangan(
                        risalah.kepala().kota() + ", " + TanggalIndonesia.tanggal(risalah.dibuat()),
                        "Notulis,",
                        risalah.notulis(),
                        "Pimpinan Rapat,",
                        risalah.pimpinan())
                .tulis(tabel, 1, 1);
    }

    private void bagian(String nama) {
        naskah.bagian("%c. %s".formatted(huruf++, nama));
    }
}
