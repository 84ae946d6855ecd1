package id.kejar.bukti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.pdf.ContohPdf;
import id.kejar.pdf.HalamanTerlukis;
import id.kejar.pdf.PdfTidakTerbaca;
import id.kejar.pdf.PdfTidakTerbaca.Sebab;
import id.kejar.pdf.PembacaPdf;
import id.kejar.pdf.PengaturanPdf;
import id.kejar.shared.Penolakan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class HalamanPdfTest {

    private static final Instant SAAT = Instant.parse("2026-11-20T02:00:00Z");

    @TempDir
    Path tempat;

    private FolderBukti folder;
    private GudangBerkas gudang;
    private final List<Integer> dijalankanDari = new ArrayList<>();
    /** Pages that the reader does not get drawn. */
    private final Set<Integer> macet = new HashSet<>();

    private Sebab sebab;
    private Clock jam = Clock.fixed(SAAT, ZoneOffset.UTC);

    @BeforeEach
    void siapkan() throws IOException {
        folder = new FolderBukti(tempat.resolve("bukti"));
        folder.siapkan();
        gudang = new GudangDirektori(folder);
    }

    /** Draws blank pages without a process. */
    private PembacaPdf pembaca(int jumlah) {
        return new PembacaPdf(new PengaturanPdf(DataSize.ofMegabytes(1), Duration.ofSeconds(1))) {
            @Override
            public HalamanTerlukis lukis(Path berkas, Path kerja, int dari, int sampai)
                    throws IOException, PdfTidakTerbaca {
                dijalankanDari.add(dari);
                if (sebab != null) {
                    throw new PdfTidakTerbaca(sebab);
                }
                var selesai = new HashSet<Integer>();
                for (var halaman = dari; halaman <= Math.min(jumlah, sampai); halaman++) {
                    if (!macet.contains(halaman)) {
                        Files.writeString(kerja.resolve(halaman + ".jpg"), "gambar " + halaman);
                        selesai.add(halaman);
                    }
                }
                return new HalamanTerlukis(jumlah, selesai);
            }
        };
    }

    private HalamanPdf halaman(int jumlah) {
        return new HalamanPdf(folder, gudang, pembaca(jumlah), new HalamanGagal(jam));
    }

    private Berkas tersimpan(byte[] isi) throws IOException {
        var titipan = folder.tampung(new ByteArrayInputStream(isi), DataSize.ofMegabytes(10));
        gudang.simpan(titipan.sha256(), titipan.letak());
        return new Berkas("657342", titipan, IsiBerkas.dokumen(TipeBerkas.PDF), KeadaanBerkas.BERSIH, SAAT, "asn01");
    }

    private static String teks(HalamanPdf halaman, Berkas berkas, int nomor) throws IOException {
        try (var isi = halaman.buka(berkas, nomor)) {
            return new String(isi.readAllBytes());
        }
    }

    @Test
    void dilukisBeberapaSekaligusLaluDisimpan() throws IOException {
        var berkas = tersimpan(ContohPdf.notulen(1));
        var halaman = halaman(7);
        assertThat(halaman.banyak(berkas)).isEqualTo(7);
        assertThat(teks(halaman, berkas, 1)).isEqualTo("gambar 1");
        assertThat(teks(halaman, berkas, 3)).isEqualTo("gambar 3");
        assertThat(dijalankanDari).containsExactly(1);
        assertThat(teks(halaman, berkas, 4)).isEqualTo("gambar 4");
        assertThat(halaman(7).banyak(berkas)).isEqualTo(7);
        assertThat(dijalankanDari).containsExactly(1, 4);
        assertThat(tempat.resolve("bukti/.sementara")).isEmptyDirectory();
    }

    @Test
    void hanyaSepuluhYangDitampilkan() throws IOException {
        var berkas = tersimpan(ContohPdf.notulen(1));
        var halaman = halaman(40);
        assertThat(teks(halaman, berkas, 10)).isEqualTo("gambar 10");
        for (var nomor : new int[] {0, -1, 11}) {
            assertThatExceptionOfType(Penolakan.class)
                    .isThrownBy(() -> halaman.buka(berkas, nomor))
                    .withMessageContaining("halaman 1 sampai 10");
        }
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> halaman(2).buka(tersimpan(ContohPdf.notulen(2)), 3))
                .withMessage("PDF ini hanya 2 halaman.");
    }

    @Test
    void yangMacetTidakDicobaLagiSebelumWaktunya() throws IOException {
        var berkas = tersimpan(ContohPdf.notulen(1));
        macet.add(2);
        var halaman = halaman(2);
        assertThat(halaman.banyak(berkas)).isEqualTo(2);
        for (var kali = 0; kali < 3; kali++) {
            assertThatExceptionOfType(Penolakan.class)
                    .isThrownBy(() -> halaman.buka(berkas, 2))
                    .withMessageContaining("tidak dapat ditampilkan utuh");
        }
        assertThat(dijalankanDari).containsExactly(1, 2);
        assertThat(teks(halaman, berkas, 1)).isEqualTo("gambar 1");
    }

    @Test
    void yangTerkunciDanTerlaluBeratDikatakanDanDiingatSebentar() throws IOException {
        var berkas = tersimpan(ContohPdf.notulen(1));
        var ingatan = new HalamanGagal(jam);
        var halaman = new HalamanPdf(folder, gudang, pembaca(1), ingatan);
        sebab = Sebab.TERKUNCI;
        for (var kali = 0; kali < 2; kali++) {
            assertThatExceptionOfType(Penolakan.class)
                    .isThrownBy(() -> halaman.banyak(berkas))
                    .withMessageContaining("dikunci kata sandi")
                    .withMessageContaining("Unduh");
        }
        assertThat(dijalankanDari).hasSize(1);

        sebab = Sebab.TERLALU_BERAT;
        var lain = tersimpan(ContohPdf.notulen(2));
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> halaman.banyak(lain))
                .withMessageContaining("terlalu berat");
        jam = Clock.offset(jam, Duration.ofMinutes(11));
        sebab = null;
        assertThat(halaman(1).banyak(lain)).isEqualTo(1);
    }

    @Test
    void yangBerubahDiDiskTidakDilukis() throws IOException {
        var berkas = tersimpan(ContohPdf.notulen(1));
        Files.write(folder.tempat(berkas.sha256()), ContohPdf.notulen(2));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> halaman(1).banyak(berkas))
                .withMessageContaining("SHA-256");
        assertThat(dijalankanDari).isEmpty();
    }
}
