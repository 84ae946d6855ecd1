package id.kejar.laporan;

import id.kejar.shared.Angka;
import id.kejar.shared.TanggalIndonesia;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The recapitulation behind the minutes, on landscape pages, signed by the Ketua. */
final class LampiranBeritaAcara {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final int UKURAN = 8;
    private static final int[] LEBAR = {500, 2850, 2300, 640, 1150, 640, 640, 680, 940, 680, 960, 1200, 800, 818};
    private static final int KOLOM_ORANG = 3;
    private static final int BARIS_YANG_IKUT = 5;
    private static final int KELOMPOK_YANG_IKUT = 12;

    private final Naskah naskah;
    private final BeritaAcara acara;

    LampiranBeritaAcara(Naskah naskah, BeritaAcara acara) {
        this.naskah = naskah;
        this.acara = acara;
    }

    void tulis() {
        kepala();
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, UKURAN, LEBAR);
        kepalaTabel(tabel);
        isi(tabel);
        if (acara.verifikator().isEmpty()) {
            tabel.ikatBarisTerakhir(barisYangIkut());
        }
        catatanPita();
        if (!acara.verifikator().isEmpty()) {
            new DaftarVerifikator(naskah, acara.verifikator()).tulis(UKURAN);
        }
        naskah.jarak(160).setKeepNext(true);
        new TandaTanganNaskah(naskah, Naskah.LEBAR_MENDATAR)
                .diKanan(
                        acara.kepala().namaDalamKalimat(), acara.penandatangan().get(0));
    }

    private void catatanPita() {
        for (String kalimat : CatatanPita.kalimat(acara.lampiran())) {
            XWPFParagraph paragraf = naskah.paragraf();
            paragraf.setSpacingBefore(60);
            paragraf.setKeepNext(true);
            Naskah.tulis(paragraf, kalimat, UKURAN, false);
        }
    }

    /** The last page carries the whole last group rather than a line or two of it, unless the group is long. */
    private int barisYangIkut() {
        int terakhir = JumlahRekap.perSubbagian(acara.lampiran()).values().stream()
                .mapToInt(List::size)
                .reduce(0, (sebelum, ini) -> ini);
        return terakhir <= KELOMPOK_YANG_IKUT ? terakhir + BARIS_YANG_IKUT - 1 : BARIS_YANG_IKUT;
    }

    private void kepala() {
        naskah.paragraf("LAMPIRAN BERITA ACARA", ParagraphAlignment.LEFT, true);
        naskah.paragraf("Nomor: " + TeksDokumen.atauTitik(acara.nomor()), ParagraphAlignment.LEFT, false);
        XWPFParagraph tanggal = naskah.paragraf(
                "Tanggal: " + TanggalIndonesia.tanggal(acara.rapat().tanggal()), ParagraphAlignment.LEFT, false);
        tanggal.setSpacingAfter(160);
        naskah.paragraf("REKAPITULASI DATA KINERJA PEGAWAI HASIL VERIFIKASI", ParagraphAlignment.CENTER, true);
        XWPFParagraph periode = naskah.paragraf(
                "PERIODE " + acara.labelPeriode().toUpperCase(INDONESIA), ParagraphAlignment.CENTER, true);
        periode.setSpacingAfter(160);
    }

    private static void kepalaTabel(TabelNaskah tabel) {
        List<String> label = new ArrayList<>(List.of("No.", "Nama / NIP", "Jabatan"));
        label.addAll(KolomRekap.LABEL);
        label.add("Nilai (%)");
        label.add("Pita nilai");
        tabel.kepala(label.toArray(String[]::new));
    }

    private void isi(TabelNaskah tabel) {
        for (Map.Entry<String, List<BarisRekap>> kelompok :
                JumlahRekap.perSubbagian(acara.lampiran()).entrySet()) {
            TabelNaskah.ikutBerikut(
                    tabel.jumlah(List.of(SelNaskah.kiri(kelompok.getKey()).melintang(LEBAR.length))));
            kelompok.getValue().forEach(satu -> tabel.baris(orang(satu)));
            if (kelompok.getValue().size() > 1) {
                tabel.jumlah(jumlah("Jumlah", new JumlahRekap(kelompok.getValue())));
            }
        }
        JumlahRekap semua = new JumlahRekap(acara.lampiran());
        tabel.jumlah(
                jumlah("JUMLAH SELURUHNYA (%d pegawai)".formatted(semua.baris().size()), semua));
        tabel.jumlah(List.of(
                SelNaskah.kanan("RATA-RATA NILAI PEGAWAI").melintang(KOLOM_ORANG + JumlahRekap.HITUNGAN.size()),
                SelNaskah.kanan(Angka.duaDesimal(semua.rataRata())),
                SelNaskah.tengah("")));
    }

    private static List<SelNaskah> orang(BarisRekap satu) {
        String nip = TeksDokumen.kosong(satu.nip()) ? "" : "\n" + NipTercetak.berspasi(satu.nip());
        List<SelNaskah> sel = new ArrayList<>(List.of(
                SelNaskah.tengah(satu.nomor() + "."),
                SelNaskah.kiri(satu.nama() + nip),
                SelNaskah.kiri(satu.jabatan())));
        JumlahRekap.HITUNGAN.forEach(hitungan -> sel.add(SelNaskah.tengah(Angka.bulat(hitungan.applyAsInt(satu)))));
        sel.add(SelNaskah.kanan(Angka.duaDesimal(satu.nilai())));
        sel.add(SelNaskah.tengah(CatatanPita.nama(satu)));
        return sel;
    }

    private static List<SelNaskah> jumlah(String label, JumlahRekap jumlah) {
        List<SelNaskah> sel = new ArrayList<>(List.of(SelNaskah.kanan(label).melintang(KOLOM_ORANG)));
        JumlahRekap.HITUNGAN.forEach(hitungan -> sel.add(SelNaskah.tengah(Angka.bulat(jumlah.dari(hitungan)))));
        sel.add(SelNaskah.kanan(Angka.duaDesimal(jumlah.nilai())));
        sel.add(SelNaskah.tengah(""));
        return sel;
    }
}
