package id.kejar.laporan;

import id.kejar.shared.Angka;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** One person's month as the form "Laporan Bulanan". */
final class LaporanBulananDocx {

    private final Naskah naskah;
    private final LaporanPegawai laporan;

    private LaporanBulananDocx(Naskah naskah, LaporanPegawai laporan) {
        this.naskah = naskah;
        this.laporan = laporan;
    }

    static void tulis(LaporanPegawai laporan, OutputStream keluar) throws IOException {
        try (Naskah naskah = new Naskah(laporan.kepala().kertas())) {
            new LaporanBulananDocx(naskah, laporan).tulis();
            naskah.simpan(
                    "Laporan Bulanan %s %s".formatted(laporan.pegawai().nama(), laporan.labelPeriode()),
                    laporan.namaSatker(),
                    laporan.tanggalSurat(),
                    keluar);
        }
    }

    private void tulis() {
        naskah.nomorHalaman(
                "Laporan Bulanan · %s · %s".formatted(laporan.pegawai().nama(), laporan.labelPeriode()));
        naskah.kop(laporan.kepala());
        XWPFParagraph judul = naskah.paragraf("LAPORAN BULANAN", ParagraphAlignment.CENTER, true);
        judul.setSpacingAfter(200);
        identitas();
        hari();
    }

    private void identitas() {
        IdentitasPegawai pegawai = laporan.pegawai();
        DaftarButir butir = new DaftarButir(naskah, 1900);
        butir.tulis("Bulan", laporan.periodeTercetak());
        butir.tulis("Nama", pegawai.nama());
        butir.tulis("NIP", pegawai.nipTercetak());
        butir.tulis("Jabatan", pegawai.jabatan());
        butir.tulis("Unit Kerja", pegawai.unitKerja());
        butir.tulis("Sub Bagian", pegawai.subbagianTercetak());
        butir.tulis("Hasil Kinerja", hasilKinerja());
        if (!TeksDokumen.kosong(laporan.keadaan())) {
            butir.tulis("Keadaan", laporan.keadaan());
        }
        naskah.jarak(200);
    }

    private String hasilKinerja() {
        if (laporan.nilai() == null) {
            return Angka.TIDAK_ADA
                    + (laporan.hariWajib() == 0 ? " (tidak ada hari wajib)" : " (menunggu keputusan atasan)");
        }
        return "%s (%s dari %s hari wajib disetujui)"
                .formatted(
                        Angka.persen(laporan.nilai()),
                        Angka.bulat(laporan.hariDisetujui()),
                        Angka.bulat(laporan.hariWajib()));
    }

    private void hari() {
        TabelHari hari = new TabelHari(naskah, new Bentuk());
        hari.tabel().kepala("No.", "Hari/Tanggal", "Uraian Kegiatan", "Hasil Kerja/Output", "Keterangan");
        hari.isi(laporan.hari());
        hari.tutup(
                "",
                new DuaTandaTangan(
                        laporan.tempatTanggal(),
                        "Atasan Langsung,",
                        laporan.atasan(),
                        "Yang Membuat Laporan,",
                        laporan.pembuat()));
    }

    private static final class Bentuk implements BentukHari {

        @Override
        public String dibawahTanggal(HariLaporan hari) {
            return "";
        }

        @Override
        public String tanpaKegiatan(HariLaporan hari) {
            return Angka.TIDAK_ADA;
        }

        @Override
        public String dibawahKegiatan(KegiatanLaporan kegiatan) {
            String kode = TeksDokumen.kosong(kegiatan.kodeOutput()) ? "" : " · " + kegiatan.kodeOutput();
            String indikator = TeksDokumen.kosong(kegiatan.indikator()) ? "" : "\nIndikator: " + kegiatan.indikator();
            return kegiatan.pukul() + kode + indikator;
        }

        @Override
        public String kolomTerakhir(HariLaporan hari) {
            return hari.keterangan();
        }

        @Override
        public String dibawahKolomTerakhir(HariLaporan hari) {
            return hari.statusTercetak();
        }
    }
}
