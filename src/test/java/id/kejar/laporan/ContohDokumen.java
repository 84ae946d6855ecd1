package id.kejar.laporan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes one finished sample of each document, of an invented office, into the folder named by {@code kejar.contoh}.
 * Not named like a test: nothing runs it by itself.
 */
class ContohDokumen {

    private static final int KEGIATAN_SEBULAN = 1_364;

    private interface Penulis {
        void tulis(OutputStream keluar) throws IOException;
    }

    @Test
    @EnabledIfSystemProperty(named = "kejar.contoh", matches = ".+")
    void tulisSemua() throws IOException {
        RekapBulanan rekap = Contoh.rekap(Contoh.baris(), Contoh.rincian(KEGIATAN_SEBULAN));
        tulis("rekap.xlsx", keluar -> RekapXlsx.tulis(rekap, keluar));
        tulis("rekap-per-subbagian.xlsx", keluar -> RekapSubbagianXlsx.tulis(Contoh.rekapSubbagian(), keluar));
        tulis("rekap-per-pegawai.xlsx", keluar -> RekapPegawaiXlsx.tulis(Contoh.rekapPegawai(), keluar));
        tulis("undangan.docx", keluar -> UndanganDocx.tulis(Contoh.undangan("12/PK.01-Und/3319/2026"), keluar));
        tulis("daftar-hadir.docx", keluar -> DaftarHadirDocx.tulis(Contoh.daftarHadir(Contoh.peserta()), keluar));
        tulis("berita-acara.docx", keluar -> BeritaAcaraDocx.tulis(Contoh.beritaAcaraLengkap(), keluar));
        tulis("risalah.docx", keluar -> RisalahDocx.tulis(Contoh.risalah(false), keluar));
        tulis("bahan-pleno.docx", keluar -> BahanPlenoDocx.tulis(Contoh.bahanPleno(true), keluar));
        tulis(
                "laporan-bulanan.docx",
                keluar -> LaporanBulananSatkerDocx.tulis(
                        Contoh.laporanSatker(Contoh.putusanDenganCatatan(), Contoh.segel()), keluar));
    }

    private static void tulis(String nama, Penulis penulis) throws IOException {
        Path folder = Path.of(System.getProperty("kejar.contoh"));
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        penulis.tulis(isi);
        Files.write(Files.createDirectories(folder).resolve(nama), isi.toByteArray());
    }
}
