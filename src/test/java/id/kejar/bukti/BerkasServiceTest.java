package id.kejar.bukti;

import static id.kejar.bukti.KeadaanBerkas.BERSIH;
import static id.kejar.bukti.KeadaanBerkas.KARANTINA;
import static id.kejar.bukti.KeadaanBerkas.TERINFEKSI;
import static id.kejar.bukti.KeadaanBerkas.TIDAK_DIPINDAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.kejar.bukti.PemindaiVirus.Hasil;
import id.kejar.pdf.PembacaPdf;
import id.kejar.pdf.PengaturanPdf;
import id.kejar.shared.Penolakan;
import id.kejar.shared.Penolakan.Jenis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

@ExtendWith(OutputCaptureExtension.class)
class BerkasServiceTest {

    private static final String KUDUS = "657342";
    private static final String DEMAK = "657336";
    private static final String ASN = "199001012015031001";
    private static final Instant SAAT = Instant.parse("2026-11-20T02:00:00Z");

    private static final PengaturanPdf PEMBACA_PDF =
            new PengaturanPdf(DataSize.ofMegabytes(256), Duration.ofSeconds(20));

    @TempDir
    Path tempat;

    private Path akar;
    private FolderBukti folder;
    private GudangBerkas gudang;
    private final BerkasTersimpan tabel = new BerkasTersimpan();
    private BerkasService bukti;

    @BeforeEach
    void siapkan() throws IOException {
        akar = tempat.resolve("bukti");
        folder = new FolderBukti(akar);
        folder.siapkan();
        gudang = new GudangDirektori(folder);
        bukti = dengan(PemindaiVirus.TIDAK_ADA);
    }

    private BerkasService dengan(PemindaiVirus pemindai) {
        return dengan(pemindai, gudang, tabel);
    }

    private BerkasService dengan(PemindaiVirus pemindai, GudangBerkas gudangLain, BerkasTersimpan tabelLain) {
        var pengaturan = PengaturanUji.bawaan(akar.toString());
        var pembaca = new PembacaGambar();
        var jam = Clock.fixed(SAAT, ZoneOffset.UTC);
        return new BerkasService(
                pengaturan,
                folder,
                gudangLain,
                new PemeriksaBerkas(pengaturan, pembaca),
                pemindai,
                new Pratinjau(folder, gudangLain, pembaca),
                new HalamanPdf(folder, gudangLain, new PembacaPdf(PEMBACA_PDF), new HalamanGagal(jam)),
                new PencatatBerkas(tabelLain),
                jam);
    }

    private Berkas terima(String nama, byte[] isi) {
        return terima(bukti, KUDUS, nama, isi);
    }

    private static Berkas terima(BerkasService bukti, String satker, String nama, byte[] isi) {
        return bukti.terima(satker, ASN, nama, new ByteArrayInputStream(isi));
    }

    private static Penolakan ditolak(Jenis jenis, ThrowingCallable perbuatan, String kalimat) {
        var tolak = catchThrowableOfType(Penolakan.class, perbuatan);
        assertThat(tolak).isNotNull().hasMessageContaining(kalimat);
        assertThat(tolak.jenis()).isEqualTo(jenis);
        return tolak;
    }

    private List<Path> isiGudang() {
        try (Stream<Path> semua = Files.walk(akar)) {
            return semua.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path letak(Berkas berkas) {
        return folder.tempat(berkas.sha256());
    }

    // taking in ------------------------------------------------------------------------------------------------

    @Test
    void berkasDiterimaTercatatDanTerbacaKembaliUtuh() throws IOException {
        var isi = ContohBerkas.jpegDenganExif(640, 480, 6);

        var berkas = terima("IMG_0001.JPG", isi);

        assertThat(berkas.satker()).isEqualTo(KUDUS);
        assertThat(berkas.tipe()).isEqualTo(TipeBerkas.JPEG);
        assertThat(berkas.ukuran()).isEqualTo(isi.length);
        assertThat(List.of(berkas.lebar(), berkas.tinggi())).containsExactly(480, 640);
        assertThat(berkas.keadaan()).isEqualTo(TIDAK_DIPINDAI);
        assertThat(berkas.diterimaPada()).isEqualTo(SAAT);
        assertThat(berkas.diterimaOleh()).isEqualTo(ASN);
        assertThat(tabel.semua()).containsExactly(berkas);
        assertThat(isiGudang()).containsExactly(letak(berkas));
        try (var terbuka = bukti.buka(berkas)) {
            assertThat(terbuka.readAllBytes()).isEqualTo(isi);
        }
    }

    @Test
    void isiYangSamaSatuBarisPerSatkerDanSatuBerkasDiGudang() {
        var pertama = terima("a.pdf", ContohBerkas.pdf());
        var kedua = terima("nama lain.pdf", ContohBerkas.pdf());
        var satkerLain = terima(bukti, DEMAK, "a.pdf", ContohBerkas.pdf());

        assertThat(kedua).isSameAs(pertama);
        assertThat(satkerLain.id()).isNotEqualTo(pertama.id());
        assertThat(tabel.semua()).hasSize(2);
        assertThat(isiGudang()).hasSize(1);
    }

    @Test
    void duaUnggahanSamaPadaSaatYangSamaMenjadiSatuBaris() throws Exception {
        var bertemu = new CyclicBarrier(2);
        var bergiliran = new AtomicInteger();
        var tabelSerentak = new BerkasTersimpan() {
            @Override
            public Optional<Berkas> findBySatkerAndSha256(String satker, String sha256) {
                var hasil = super.findBySatkerAndSha256(satker, sha256);
                if (bergiliran.incrementAndGet() <= 2) {
                    tungguYangLain(bertemu);
                }
                return hasil;
            }
        };
        var serentak = dengan(PemindaiVirus.TIDAK_ADA, gudang, tabelSerentak);
        var pekerja = Executors.newFixedThreadPool(2);
        try {
            var hasil = new ArrayList<Future<Berkas>>();
            for (int i = 0; i < 2; i++) {
                hasil.add(pekerja.submit(() -> terima(serentak, KUDUS, "foto.jpg", ContohBerkas.jpeg(64, 48))));
            }
            assertThat(hasil.get(0).get(30, TimeUnit.SECONDS))
                    .isSameAs(hasil.get(1).get(30, TimeUnit.SECONDS));
        } finally {
            pekerja.shutdownNow();
        }
        assertThat(bergiliran).as("the loser of the race looked again").hasValue(3);
        assertThat(tabelSerentak.semua()).hasSize(1);
        assertThat(isiGudang()).hasSize(1);
    }

    private static void tungguYangLain(CyclicBarrier bertemu) {
        try {
            bertemu.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void yangDitolakTidakMeninggalkanApaPun() {
        ditolak(Jenis.ATURAN, () -> terima("../../x.exe", ContohBerkas.pdf()), "Berkas .exe tidak diterima");
        ditolak(Jenis.ATURAN, () -> terima("foto\u202Egpj.exe", ContohBerkas.jpeg(8, 8)), ".exe tidak diterima");
        ditolak(Jenis.ATURAN, () -> terima("kosong.pdf", new byte[0]), "0 byte");
        ditolak(Jenis.ATURAN, () -> terima("besar.pdf", new byte[10 * 1024 * 1024 + 1]), "lebih besar daripada 10 MB");
        ditolak(Jenis.ATURAN, () -> terima("foto.png", ContohBerkas.pngBerjanji(50_000, 50_000)), "terlalu besar");
        ditolak(Jenis.ATURAN, () -> terima("eicar.txt", ContohBerkas.eicar()), ".txt tidak diterima");

        assertThat(tabel.semua()).isEmpty();
        assertThat(isiGudang()).isEmpty();
    }

    @Test
    void namaJahatTidakIkutMenentukanLetak() {
        var berkas = terima("../../" + "x".repeat(290) + "\u202E.pdf", ContohBerkas.pdf());

        assertThat(isiGudang()).containsExactly(letak(berkas));
        try (Stream<Path> diLuar = Files.list(tempat)) {
            assertThat(diLuar).containsExactly(akar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // out of order ---------------------------------------------------------------------------------------------

    @Test
    void diskPenuhMenjadiKalimatDanBarisGalatTanpaDataPribadi(CapturedOutput catatan) {
        var penuh = dengan(PemindaiVirus.TIDAK_ADA, new GudangGagal(), tabel);

        ditolak(
                Jenis.TERGANGGU,
                () -> terima(penuh, KUDUS, "KTP Budi.pdf", ContohBerkas.pdf()),
                "tempat penyimpanan bukti penuh atau tidak tersedia");

        assertThat(tabel.semua()).as("no row without its bytes").isEmpty();
        assertThat(akar.resolve(".sementara")).isEmptyDirectory();
        assertThat(catatan.getOut().lines().filter(baris -> baris.contains("ERROR")))
                .singleElement()
                .asString()
                .contains("No space left on device")
                .doesNotContain("Budi", ASN);
    }

    private static final class GudangGagal implements GudangBerkas {

        @Override
        public void simpan(String sha256, Path isi) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public InputStream buka(String sha256) throws IOException {
            throw new IOException("Input/output error");
        }

        @Override
        public OptionalLong ukuran(String sha256) {
            return OptionalLong.of(1);
        }
    }

    @Test
    void folderYangHilangSelagiBerjalanMenjadiKalimat(CapturedOutput catatan) throws IOException {
        FileSystemUtils.deleteRecursively(akar);

        var tolak = ditolak(Jenis.TERGANGGU, () -> terima("a.pdf", ContohBerkas.pdf()), "coba lagi nanti");

        assertThat(tolak.jenis().status()).isEqualTo(503);
        assertThat(akar).doesNotExist();
        assertThat(catatan.getOut()).contains("ERROR", akar.toString());
    }

    @Test
    void isiYangHilangDariGudangDikatakanDanDicatat(CapturedOutput catatan) throws IOException {
        var berkas = terima("foto.jpg", ContohBerkas.jpeg(64, 48));
        Files.delete(letak(berkas));

        ditolak(Jenis.TERGANGGU, () -> bukti.buka(berkas), "tidak ditemukan di tempat penyimpanan");
        ditolak(Jenis.TERGANGGU, () -> bukti.pratinjau(berkas, LebarPratinjau.KECIL), "operator KEJAR");
        assertThat(catatan.getOut()).contains("ERROR", berkas.sha256());
    }

    private KeadaanTersimpan tersimpan(Berkas berkas) {
        return bukti.tersimpan(List.of(berkas)).get(berkas.id());
    }

    @Test
    void apakahAdaDanUtuhTerlihatTanpaMembacanya() throws IOException {
        var berkas = terima("foto.jpg", ContohBerkas.jpeg(64, 48));
        assertThat(tersimpan(berkas)).isEqualTo(KeadaanTersimpan.ADA);
        Files.write(letak(berkas), new byte[3]);
        assertThat(tersimpan(berkas)).isEqualTo(KeadaanTersimpan.BERUBAH);
        Files.delete(letak(berkas));
        assertThat(tersimpan(berkas)).isEqualTo(KeadaanTersimpan.TIDAK_DITEMUKAN);
        terima("foto.jpg", ContohBerkas.jpeg(64, 48));
        assertThat(tersimpan(berkas)).as("mended by another upload").isEqualTo(KeadaanTersimpan.ADA);
        FileSystemUtils.deleteRecursively(akar);
        assertThat(tersimpan(berkas)).isEqualTo(KeadaanTersimpan.TIDAK_DITEMUKAN);
    }

    @Test
    void isiYangBerubahDiDiskTidakPernahKeluar(CapturedOutput catatan) throws IOException {
        var berkas = terima("a.pdf", ContohBerkas.pdf());
        var isi = Files.readAllBytes(letak(berkas));
        isi[30] ^= 1;
        Files.write(letak(berkas), isi);

        ditolak(Jenis.TERGANGGU, () -> bukti.buka(berkas), "berubah di tempat penyimpanan");
        assertThat(catatan.getOut()).contains("ERROR", berkas.sha256());

        terima("a.pdf", ContohBerkas.pdf());
        try (var terbuka = bukti.buka(berkas)) {
            assertThat(terbuka.readAllBytes()).as("mended").isEqualTo(ContohBerkas.pdf());
        }
    }

    @Test
    void gudangYangTidakTerbacaMenjadiKalimat() {
        var berkas = terima("foto.jpg", ContohBerkas.jpeg(64, 48));
        var gagal = dengan(PemindaiVirus.TIDAK_ADA, new GudangGagal(), tabel);

        ditolak(Jenis.TERGANGGU, () -> gagal.buka(berkas), "tidak terbaca");
        ditolak(Jenis.TERGANGGU, () -> gagal.pratinjau(berkas, LebarPratinjau.KECIL), "tidak terbaca");
    }

    // giving out -----------------------------------------------------------------------------------------------

    @Test
    void pratinjauHanyaUntukGambar() throws IOException {
        var foto = terima("foto.jpg", ContohBerkas.jpeg(640, 480));
        try (var kecil = bukti.pratinjau(foto, LebarPratinjau.KECIL)) {
            assertThat(kecil.readNBytes(3)).containsExactly(0xFF, 0xD8, 0xFF);
        }

        var surat = terima("a.pdf", ContohBerkas.pdf());
        ditolak(Jenis.TIDAK_ADA, () -> bukti.pratinjau(surat, LebarPratinjau.KECIL), "bukan gambar");
    }

    @Test
    void dicariMenurutId() {
        var surat = terima("a.pdf", ContohBerkas.pdf());
        var tidakAda = UUID.randomUUID();

        assertThat(bukti.berkas(surat.id())).isSameAs(surat);
        assertThat(bukti.berkas(Set.of(surat.id(), tidakAda))).containsOnlyKeys(surat.id());
        assertThat(bukti.berkas(Set.of())).isEmpty();
        ditolak(Jenis.TIDAK_ADA, () -> bukti.berkas(tidakAda), "tidak ada");
    }

    // viruses --------------------------------------------------------------------------------------------------

    private static byte[] pdfBervirus() {
        return ContohBerkas.pdf(new String(ContohBerkas.eicar()));
    }

    private static PemindaiClamd clamd(int port, Duration batasWaktu) {
        return new PemindaiClamd(new PengaturanBukti.Clamd("127.0.0.1", port, batasWaktu));
    }

    @Test
    void virusDitolakSaatUnggahDanTidakDisimpan() {
        try (var clamd = ClamdPalsu.yangMemindai()) {
            var berpemindai = dengan(clamd(clamd.port(), Duration.ofSeconds(20)));

            assertThat(terima(berpemindai, KUDUS, "a.pdf", ContohBerkas.pdf()).keadaan())
                    .isEqualTo(BERSIH);
            ditolak(Jenis.ATURAN, () -> terima(berpemindai, KUDUS, "eicar.pdf", pdfBervirus()), "menemukan virus");
        }
        assertThat(tabel.semua()).hasSize(1);
        assertThat(isiGudang()).hasSize(1);
    }

    @Test
    void tanpaJawabanPemindaiBerkasMenungguDalamKarantina() throws IOException {
        Berkas berkas;
        try (var clamd = ClamdPalsu.yangDiam()) {
            berkas = terima(
                    dengan(clamd(clamd.port(), Duration.ofMillis(200))), KUDUS, "foto.jpg", ContohBerkas.jpeg(64, 48));
        }

        assertThat(berkas.keadaan()).isEqualTo(KARANTINA);
        assertThat(letak(berkas)).exists();
        ditolak(Jenis.ATURAN, () -> bukti.buka(berkas), "menunggu pemeriksaan virus");
        ditolak(Jenis.ATURAN, () -> bukti.pratinjau(berkas, LebarPratinjau.KECIL), "menunggu pemeriksaan virus");

        karantina(isi -> Hasil.TIDAK_MENJAWAB).periksaUlang();
        assertThat(berkas.keadaan()).isEqualTo(KARANTINA);

        karantina(isi -> Hasil.BERSIH).periksaUlang();
        assertThat(berkas.keadaan()).isEqualTo(BERSIH);
        bukti.buka(berkas).close();
    }

    private PemeriksaKarantina karantina(PemindaiVirus pemindai) {
        return new PemeriksaKarantina(new PencatatBerkas(tabel), gudang, pemindai);
    }

    private Berkas dalamKarantina(String satker, byte[] isi) {
        return terima(dengan(isiApaPun -> Hasil.TIDAK_MENJAWAB), satker, "a.pdf", isi);
    }

    @Test
    void virusYangBaruDitemukanBerlakuDiSemuaSatkerUntukSelamanya(CapturedOutput catatan) {
        var diKudus = dalamKarantina(KUDUS, pdfBervirus());
        var diDemak = dalamKarantina(DEMAK, pdfBervirus());
        var bersih = dalamKarantina(KUDUS, ContohBerkas.pdf());
        try (var clamd = ClamdPalsu.yangMemindai()) {
            karantina(clamd(clamd.port(), Duration.ofSeconds(20))).periksaUlang();
        }

        assertThat(List.of(diKudus.keadaan(), diDemak.keadaan(), bersih.keadaan()))
                .containsExactly(TERINFEKSI, TERINFEKSI, BERSIH);
        ditolak(Jenis.ATURAN, () -> bukti.buka(diKudus), "mengandung virus");
        assertThat(catatan.getOut()).contains("ERROR", diKudus.sha256());

        ditolak(Jenis.ATURAN, () -> terima("a.pdf", pdfBervirus()), "menemukan virus");
        new PencatatBerkas(tabel).catatBersih(diKudus.sha256());
        assertThat(diKudus.keadaan()).as("no verdict takes it back").isEqualTo(TERINFEKSI);
    }

    @Test
    void unggahanUlangMembawaPutusanBagiBarisYangSudahAda() {
        var lama = terima("a.pdf", ContohBerkas.pdf());
        assertThat(lama.keadaan()).isEqualTo(TIDAK_DIPINDAI);

        terima(dengan(isi -> Hasil.TIDAK_MENJAWAB), KUDUS, "a.pdf", ContohBerkas.pdf());
        assertThat(lama.keadaan()).as("no answer takes nothing away").isEqualTo(TIDAK_DIPINDAI);

        terima(dengan(isi -> Hasil.BERSIH), KUDUS, "a.pdf", ContohBerkas.pdf());
        assertThat(lama.keadaan()).isEqualTo(BERSIH);

        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> terima(dengan(isi -> Hasil.TERINFEKSI), KUDUS, "a.pdf", ContohBerkas.pdf()));
        assertThat(lama.keadaan()).isEqualTo(TERINFEKSI);
    }

    @Test
    void karantinaDilepasBilaPemindaiDimatikan() {
        var berkas = dalamKarantina(KUDUS, ContohBerkas.pdf());

        karantina(PemindaiVirus.TIDAK_ADA).periksaUlang();

        assertThat(berkas.keadaan()).isEqualTo(TIDAK_DIPINDAI);
    }

    @Test
    void pemindaiYangMatiTidakDitanyaTerusDalamSatuPutaran() {
        for (int i = 0; i < 6; i++) {
            dalamKarantina(KUDUS, ContohBerkas.pdf("% " + i));
        }
        var ditanya = new AtomicInteger();

        karantina(isi -> {
                    ditanya.incrementAndGet();
                    return Hasil.TIDAK_MENJAWAB;
                })
                .periksaUlang();

        assertThat(ditanya).hasValue(3);
    }

    @Test
    void berkasYangHilangTidakMenghentikanPemeriksaanYangLain() throws IOException {
        var hilang = dalamKarantina(KUDUS, ContohBerkas.pdf("% hilang"));
        var lain = dalamKarantina(KUDUS, ContohBerkas.pdf("% lain"));
        Files.delete(letak(hilang));

        karantina(isi -> Hasil.BERSIH).periksaUlang();

        assertThat(List.of(hilang.keadaan(), lain.keadaan())).containsExactly(KARANTINA, BERSIH);
    }
}
