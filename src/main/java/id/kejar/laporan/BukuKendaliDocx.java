package id.kejar.laporan;

import id.kejar.shared.Angka;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** One person's month as the form "Buku Kendali": a cover, the tasks of the SKP, the days to be initialled. */
final class BukuKendaliDocx {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final int TUGAS_YANG_IKUT = 3;
    private static final int TINGGI_PARAF = 480;
    private static final int LEBAR_IDENTITAS = 7200;

    private final Naskah naskah;
    private final LaporanPegawai laporan;

    private BukuKendaliDocx(Naskah naskah, LaporanPegawai laporan) {
        this.naskah = naskah;
        this.laporan = laporan;
    }

    static void tulis(LaporanPegawai laporan, OutputStream keluar) throws IOException {
        try (Naskah naskah = new Naskah(laporan.kepala().kertas())) {
            new BukuKendaliDocx(naskah, laporan).tulis();
            naskah.simpan(
                    "Buku Kendali %s %s".formatted(laporan.pegawai().nama(), laporan.labelPeriode()),
                    laporan.namaSatker(),
                    laporan.tanggalSurat(),
                    keluar);
        }
    }

    private void tulis() {
        naskah.nomorHalaman("Buku Kendali · %s · %s".formatted(laporan.pegawai().nama(), laporan.labelPeriode()));
        naskah.tanpaKakiPadaHalamanPertama();
        sampul();
        tugas();
        kinerja();
    }

    private void sampul() {
        naskah.jarak(300);
        naskah.judul(laporan.kepala().lembaga(), 15);
        naskah.judul(laporan.kepala().daerah(), 15).setSpacingAfter(2600);
        naskah.judul("BUKU KENDALI", 26).setSpacingAfter(160);
        naskah.judul("PERIODE BULAN " + laporan.labelPeriode().toUpperCase(INDONESIA), 16)
                .setSpacingAfter(1600);
        IdentitasPegawai pegawai = laporan.pegawai();
        DaftarButir butir = new DaftarButir(naskah, 1600, LEBAR_IDENTITAS);
        butir.tulis("NAMA", pegawai.nama());
        butir.tulis("NIP", pegawai.nipTercetak());
        butir.tulis("PANGKAT", TeksDokumen.atauTitik(pegawai.pangkat()));
        butir.tulis("JABATAN", pegawai.jabatan());
        naskah.jarak(3600);
        naskah.judul(pegawai.unitKerja().toUpperCase(INDONESIA), 13);
        if (!TeksDokumen.kosong(pegawai.subbagian())) {
            naskah.judul(pegawai.subbagian().toUpperCase(INDONESIA), 12);
        }
    }

    private void tugas() {
        bagian("URAIAN TUGAS SASARAN KINERJA PEGAWAI (SKP)").setPageBreak(true);
        TabelNaskah tabel = TabelNaskah.bergaris(naskah, 10, 700, Naskah.LEBAR_TEGAK - 700);
        tabel.kepala("NO", "URAIAN TUGAS SKP");
        List<String> semua = laporan.rencanaHasilKerja();
        if (semua.isEmpty()) {
            tabel.baris(
                    SelNaskah.tengah(Angka.TIDAK_ADA),
                    SelNaskah.kiri("Tidak ada rencana hasil kerja yang disebutkan pada periode ini."));
        }
        for (int nomor = 1; nomor <= semua.size(); nomor++) {
            tabel.baris(SelNaskah.tengah(nomor + "."), SelNaskah.kiri(semua.get(nomor - 1)));
        }
        if (semua.size() <= TUGAS_YANG_IKUT) {
            tabel.ikatBarisTerakhir(semua.size());
        }
        naskah.jarak(280);
    }

    private void kinerja() {
        bagian("LAPORAN KINERJA");
        TabelHari hari = new TabelHari(naskah, new Bentuk(laporan.rencanaHasilKerja()));
        TabelNaskah tabel = hari.tabel();
        tabel.kepala("NO", "HARI/TANGGAL", "URAIAN KEGIATAN", "OUTPUT/HASIL", "PARAF ATASAN LANGSUNG");
        tabel.kepala("1", "2", "3", "4", "5");
        hari.isi(laporan.hari());
        XWPFTableRow nilai = tabel.jumlah(List.of(
                SelNaskah.kanan("NILAI (%)").melintang(4), SelNaskah.tengah(Angka.duaDesimal(laporan.nilai()))));
        nilai.setHeight(TINGGI_PARAF);
        tabel.ikatBarisTerakhir(2);
        hari.tutup(
                keterangan(),
                new DuaTandaTangan(
                        laporan.tempatTanggal(),
                        "ATASAN LANGSUNG,",
                        laporan.atasan(),
                        "YANG MEMBUAT LAPORAN,",
                        laporan.pembuat()));
    }

    private String keterangan() {
        List<String> baris = new ArrayList<>(List.of(
                "",
                "Keterangan:",
                "1. Nilai = hari yang disetujui ÷ hari wajib × 100. " + hitungan(),
                "2. Hari wajib ialah hari kerja yang wajib diisi, termasuk dinas luar; libur, cuti, dan lembur tidak.",
                "3. Kata pada kolom 5 ialah keadaan verifikasi hari itu di KEJAR."));
        if (!TeksDokumen.kosong(laporan.keadaan())) {
            baris.add("4. " + laporan.keadaan());
        }
        return String.join("\n", baris);
    }

    private String hitungan() {
        if (laporan.nilai() == null) {
            return laporan.hariWajib() == 0
                    ? "Pada periode ini tidak ada hari wajib, sehingga nilai tidak dihitung."
                    : "Nilai dihitung sesudah atasan langsung memutuskan.";
        }
        return "Pada periode ini: %s ÷ %s × 100 = %s."
                .formatted(
                        Angka.bulat(laporan.hariDisetujui()),
                        Angka.bulat(laporan.hariWajib()),
                        Angka.duaDesimal(laporan.nilai()));
    }

    private XWPFParagraph bagian(String judul) {
        XWPFParagraph kepala = naskah.paragraf(judul, ParagraphAlignment.CENTER, true);
        kepala.setSpacingAfter(120);
        kepala.setKeepNext(true);
        return kepala;
    }

    private record Bentuk(List<String> rencanaHasilKerja) implements BentukHari {

        @Override
        public String dibawahTanggal(HariLaporan hari) {
            return hari.keterangan();
        }

        @Override
        public String tanpaKegiatan(HariLaporan hari) {
            return hari.keterangan();
        }

        @Override
        public String dibawahKegiatan(KegiatanLaporan kegiatan) {
            String kode = TeksDokumen.kosong(kegiatan.kodeOutput()) ? "" : " · " + kegiatan.kodeOutput();
            return kegiatan.pukul() + kode + tugas(kegiatan.rencanaHasilKerja());
        }

        private String tugas(String rencana) {
            int urutan = rencana == null ? -1 : rencanaHasilKerja.indexOf(rencana);
            return urutan < 0 ? "" : " · SKP " + (urutan + 1);
        }

        @Override
        public String kolomTerakhir(HariLaporan hari) {
            return "";
        }

        @Override
        public String dibawahKolomTerakhir(HariLaporan hari) {
            return hari.statusTercetak();
        }
    }
}
