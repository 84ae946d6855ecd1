package id.kejar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import id.kejar.uji.KlienUji;
import id.kejar.uji.PelakuPeramban;
import id.kejar.uji.RuangPeramban;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The month as four people carry it in Tasklist: an ASN on a phone, his Kasubbag, Rendatin, the Sekretaris. It takes the
 * pictures of the guides on its way; {@code -Dkejar.gambar=docs/panduan/gambar} puts them where the guides look.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "kejar.waktu.mulai=2026-11-11T07:45")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class PerjalananBulanIT {

    private static final String ALASAN = "Hasil belum menyebut jumlah, mohon dilengkapi.";
    private static final String PENARIKAN = "Foto ternyata diambil pada hari lain.";
    private static final String PERBAIKAN = "17 unit peralatan kantor dicek dan dicatat";

    private static Path folderData;

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) throws IOException {
        folderData = Files.createTempDirectory("kejar-perjalanan");
        pengaturan.add("kejar.data", folderData::toString);
    }

    @LocalServerPort
    private int port;

    private RuangPeramban ruang;
    private KlienUji klien;

    @BeforeAll
    void buka() throws IOException {
        ruang = new RuangPeramban(port, Path.of(System.getProperty("kejar.gambar", "target/gambar")));
        klien = new KlienUji(port);
    }

    @AfterAll
    void tutup() {
        ruang.close();
    }

    /** One after the other: whoever sat there before has left. */
    private PelakuPeramban masuk(String akun, int lebar, int tinggi) {
        ruang.semuaKeluar();
        return ruang.masuk(akun, lebar, tinggi);
    }

    // the month ------------------------------------------------------------------------------------------------

    @Test
    void bulanDibawaEmpatOrangSampaiDitetapkan() throws IOException {
        asnMengisiHariIniDiPonselDanDitolakKarenaBertindih();
        kasubbagMengembalikanSatuHariDanMenyetujuiYangLain();
        asnMemperbaikiHariYangDikembalikan();
        kasubbagMenyetujuiPerbaikanPadaPutaranKedua();
        operatorMembukaPencatatanPlh();
        rendatinMenghimpunDanMenyiapkanRapat();
        sekretarisMencatatRapatPleno();
        rendatinMenghimpunHasilPleno();
        sekretarisMengunduhDokumenDanMelihatBulanDiCockpit();
    }

    private void asnMengisiHariIniDiPonselDanDitolakKarenaBertindih() {
        var asn = masuk("asn01", 390, 844);
        var halaman = asn.halaman();
        asn.potret("asn-beranda");
        asn.bukaTugas("Tugas saya", "Mengisi data kinerja");
        tambahKegiatan(
                halaman, "08:00", "10:00", "Pencocokan data pemilih dengan Dukcapil", "412 data dicocokkan", "412");
        assertThat(halaman.locator("[data-kegiatan-id]")).hasCount(1);
        tambahKegiatan(halaman, "09:30", "11:00", "Rekap surat masuk", "12 surat direkap", "12");
        assertThat(halaman.locator("[data-galat=ditolak]").first())
                .containsText("bertindih dengan kegiatan 08.00–10.00");
        asn.potret("asn-bertindih");
        halaman.getByLabel("Mulai").fill("10:00");
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan kegiatan"))
                .click();
        assertThat(halaman.locator("[data-kegiatan-id]")).hasCount(2);
        asn.potret("asn-lembar");
        asn.bukaFormulir();
        assertThat(halaman.locator(".fjs-form")).containsText("Pencocokan data pemilih dengan Dukcapil");
        asn.centangPernyataan();
        asn.potret("asn-formulir");
        asn.kirimFormulir();
        asn.terkirim();
        assertThat(klien.tugas("asn01", "isi-data-kinerja")).isEmpty();
    }

    private void tambahKegiatan(
            Page halaman, String mulai, String selesai, String kegiatan, String hasil, String volume) {
        halaman.getByLabel("Mulai").fill(mulai);
        halaman.getByLabel("Selesai").fill(selesai);
        halaman.getByLabel("Kegiatan", new Page.GetByLabelOptions().setExact(true))
                .fill(kegiatan);
        halaman.getByLabel("Hasil", new Page.GetByLabelOptions().setExact(true)).fill(hasil);
        halaman.getByLabel("Volume").fill(volume);
        halaman.getByLabel("Satuan").fill("data");
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan kegiatan"))
                .click();
    }

    private void kasubbagMengembalikanSatuHariDanMenyetujuiYangLain() {
        var kasubbag = masuk("kasubbag.kul", 1300, 900);
        var halaman = kasubbag.halaman();
        kasubbag.bukaTugas("Tugas saya", "Memverifikasi data kinerja");
        kasubbag.potret("kasubbag-lembar");
        kasubbag.bukaFormulir();
        kasubbag.centangPernyataan();
        kasubbag.kirimFormulir();
        assertThat(halaman.getByText(Pattern.compile("Masih ada \\d+ hari yang belum diputuskan")))
                .isVisible();
        kasubbag.potret("kasubbag-ditolak");
        kasubbag.kembaliKeLembar();
        kembalikanHariPertama(kasubbag);
        kasubbag.setujuiSemua();
        assertThat(halaman.locator("[data-ringkasan]").first()).containsText(Pattern.compile("[Ss]emua|0 hari"));
        kasubbag.selesaikanVerifikasi("kasubbag-formulir");
        klien.tunggu("asn06", "perbaiki-data-kinerja");
        kasubbag.buka("/verifikasi/persetujuan");
        halaman.locator("summary").filter(bertulisan("Natalia Dwi Astuti")).click();
        assertThat(halaman.locator("details[open]").getByLabel("Kamis, 1 Oktober 2026"))
                .isVisible();
        kasubbag.potret("kasubbag-tarik");
        var natalia = halaman.locator("details[open]");
        natalia.getByLabel("Kamis, 1 Oktober 2026").check();
        natalia.locator("textarea").fill(PENARIKAN);
        kasubbag.tombol("Tarik persetujuan").first().click();
        assertThat(halaman.getByRole(AriaRole.STATUS)).containsText("Persetujuan ditarik.");
    }

    private static Locator.FilterOptions bertulisan(String teks) {
        return new Locator.FilterOptions().setHasText(teks);
    }

    private void operatorMembukaPencatatanPlh() {
        var operator = masuk("operator", 1300, 900);
        var halaman = operator.halaman();
        operator.buka("/penugasan");
        halaman.getByText("Catat Surat Perintah").click();
        assertThat(halaman.getByLabel("Nomor Surat Perintah")).isVisible();
        operator.potret("operator-plh");
    }

    private void kembalikanHariPertama(PelakuPeramban kasubbag) {
        var halaman = kasubbag.halaman();
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Buka Kasmadi")))
                .or(halaman.getByText("Kasmadi", new Page.GetByTextOptions().setExact(true)))
                .first()
                .click();
        var hari = halaman.locator("[data-entri-id]").first();
        assertThat(hari.locator("[data-temuan=TANPA_INDIKATOR]"))
                .hasText("3 dari 3 kegiatan tidak menyebut indikator.");
        if (hari.locator("[data-aksi=kembalikan]").count() == 0
                || !hari.locator("[data-aksi=kembalikan]").first().isVisible()) {
            hari.getByRole(AriaRole.BUTTON).first().click();
        }
        hari.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Kembalikan ")))
                .first()
                .click();
        hari.locator("textarea").fill(ALASAN);
        kasubbag.potret("kasubbag-kembalikan");
        hari.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Kembalikan hari ini"))
                .click();
        assertThat(halaman.locator("[data-keputusan=KEMBALIKAN]").first()).isVisible();
    }

    private void asnMemperbaikiHariYangDikembalikan() {
        var asn = masuk("asn06", 390, 844);
        var halaman = asn.halaman();
        asn.bukaTugas("Tugas saya", "Memperbaiki data kinerja");
        assertThat(halaman.locator(".lembar").first()).containsText(ALASAN);
        asn.potret("asn-perbaikan");
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Ubah kegiatan")))
                .first()
                .click();
        halaman.getByLabel("Hasil", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(PERBAIKAN);
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan perubahan"))
                .click();
        assertThat(halaman.getByText(PERBAIKAN).first()).isVisible();
        asn.bukaFormulir();
        assertThat(halaman.locator(".fjs-form")).containsText("sudah diubah");
        asn.centangPernyataan();
        asn.kirimFormulir();
        asn.terkirim();
    }

    private void kasubbagMenyetujuiPerbaikanPadaPutaranKedua() {
        klien.tunggu("kasubbag.kul", "verifikasi-data-kinerja");
        var kasubbag = masuk("kasubbag.kul", 1300, 900);
        var halaman = kasubbag.halaman();
        kasubbag.bukaTugas("Tugas saya", "Memverifikasi data kinerja");
        kasubbag.tombol("Buka Kasmadi").click();
        var hari = halaman.locator("[data-entri-id]").first();
        var kepala = hari.locator(".lipatan-tombol").first();
        if ("false".equals(kepala.getAttribute("aria-expanded"))) {
            kepala.click();
        }
        assertThat(hari.locator("[data-banding=sebelum] .berubah")).not().containsText(PERBAIKAN);
        assertThat(hari.locator("[data-banding=sesudah] .berubah")).containsText(PERBAIKAN);
        hari.locator("[data-banding=sebelum]").scrollIntoViewIfNeeded();
        kasubbag.potret("kasubbag-putaran-dua");
        kasubbag.tombol("Buka Natalia Dwi Astuti").click();
        var ditarik = halaman.locator("[data-entri-id]").filter(bertulisan("persetujuan ditarik"));
        if ("false".equals(ditarik.locator(".lipatan-tombol").first().getAttribute("aria-expanded"))) {
            ditarik.locator(".lipatan-tombol").first().click();
        }
        assertThat(ditarik.locator(".riwayat"))
                .containsText("Persetujuan itu ditarik Endah Kusumaningrum (atasan langsung), 11 November 2026");
        assertThat(ditarik.locator(".riwayat")).containsText(PENARIKAN);
        kasubbag.setujuiSemua();
        kasubbag.selesaikanVerifikasi("kasubbag-formulir");
        // The other verifiers do the same without a browser.
        for (var akun : List.of("kasubbag.teknis", "kasubbag.rendatin", "kasubbag.hukum", "sekretaris", "ketua")) {
            var tugas = klien.tunggu(akun, "verifikasi-data-kinerja");
            klien.putuskanSemua(akun, tugas, 0);
            assertThat(klien.selesaikan(akun, tugas, Map.of("pernyataan", true)).status())
                    .isEqualTo(204);
        }
    }

    private void rendatinMenghimpunDanMenyiapkanRapat() {
        klien.tunggu("rendatin", "himpun-data-kinerja");
        var rendatin = masuk("rendatin", 1300, 900);
        var halaman = rendatin.halaman();
        rendatin.bukaTugas("Belum diambil", "Menghimpun data kinerja");
        rendatin.ambil();
        rendatin.potret("rendatin-rekap");
        rendatin.bukaFormulir();
        rendatin.pilih("Hasil pemeriksaan", "Lengkap");
        rendatin.potret("rendatin-formulir");
        rendatin.kirimFormulir();
        klien.tunggu("rendatin", "siapkan-rapat");
        rendatin.bukaTugas("Belum diambil", "Menyiapkan rapat pleno");
        rendatin.ambil();
        rendatin.bukaFormulir();
        // Tasklist draws the form anew once after the task was taken, and what was typed before that is gone.
        var coba = 0;
        do {
            isiTanggal(halaman);
            rendatin.ketik("Tempat", "Aula KPU Kabupaten Kudus");
            rendatin.ketik("Agenda", "Laporan bulanan data kinerja Oktober 2026");
        } while (!rendatin.dapatDikirim() && ++coba < 5);
        rendatin.potret("rendatin-siapkan-rapat");
        rendatin.kirimFormulir();
        klien.tunggu("sekretaris", "rapat-pleno");
    }

    private void isiTanggal(Page halaman) {
        var tanggal = halaman.getByLabel("Tanggal rapat");
        tanggal.fill("");
        tanggal.fill("11/11/2026");
        tanggal.press("Enter");
        var pukul = halaman.getByLabel("Pukul");
        pukul.fill("");
        pukul.fill("09:00");
        pukul.press("Tab");
    }

    private void sekretarisMencatatRapatPleno() {
        var sekretaris = masuk("sekretaris", 1300, 900);
        var halaman = sekretaris.halaman();
        sekretaris.bukaTugas("Belum diambil", "apat pleno");
        sekretaris.ambil();
        var kotak =
                halaman.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Hadir:")));
        assertThat(kotak).hasCount(5);
        for (var i = 0; i < 4; i++) {
            kotak.nth(i).check();
            assertThat(halaman.locator("li[data-hadir=hadir]")).hasCount(i + 1);
        }
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Semua yang hadir setuju (mufakat)"))
                .click();
        assertThat(halaman.locator("[data-kuorum]")).containsText("4 setuju");
        sekretaris.potret("sekretaris-kehadiran");
        halaman.getByLabel("Pokok pembahasan").fill("Rekap dibahas tiap subbagian.");
        tindakLanjutDicatat(halaman);
        sekretaris.bukaFormulir();
        sekretaris.ketik("Nomor Berita Acara", "20/PK.01-BA/3319/2026");
        sekretaris.pilih("Hasil rapat", "itetapkan");
        sekretaris.potret("sekretaris-formulir");
        sekretaris.kirimFormulir();
        klien.tunggu("rendatin", "himpun-hasil-pleno");
    }

    private static void tindakLanjutDicatat(Page halaman) {
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tambah tindak lanjut"))
                .click();
        halaman.getByLabel("Uraian").fill("Melengkapi bukti kegiatan");
        halaman.getByLabel("Penanggung jawab")
                .selectOption(new SelectOption()
                        .setLabel("Endah Kusumaningrum · Kepala Subbagian Keuangan, Umum dan Logistik"));
        assertThat(halaman.locator(".lembar .status")).containsText("Tersimpan");
        assertThat(halaman.locator("[data-ringkasan]")).containsText("1 tindak lanjut baru");
    }

    private void rendatinMenghimpunHasilPleno() {
        var rendatin = masuk("rendatin", 1300, 900);
        rendatin.bukaTugas("Belum diambil", "enghimpun");
        rendatin.ambil();
        rendatin.bukaFormulir();
        rendatin.kirimFormulir();
        rendatin.terkirim();
    }

    private void sekretarisMengunduhDokumenDanMelihatBulanDiCockpit() throws IOException {
        Awaitility.await("dokumen terbit dan siklus selesai")
                .atMost(Duration.ofSeconds(60))
                .until(() -> klien.ambil("sekretaris", "/engine-rest/process-instance?businessKey=657342/2026-10")
                        .isEmpty());
        var sekretaris = masuk("sekretaris", 1300, 900);
        var halaman = sekretaris.halaman();
        assertThat(halaman.locator("li[data-periode='2026-10']")).containsText("Ditetapkan");
        assertThat(halaman.getByText("Rekap data kinerja yang ditetapkan")).isVisible();
        sekretaris.potret("sekretaris-beranda");
        periksaRekap(sekretaris.unduh("Rekap data kinerja yang ditetapkan", folderData));
        periksaBeritaAcara(sekretaris.unduh("Berita Acara", folderData));
        sekretaris.buka("/camunda/app/cockpit/default/#/processes");
        halaman.getByText("Siklus bulanan satker").first().click();
        assertThat(halaman.locator(".djs-container").first()).isVisible();
        assertThat(halaman.getByText("657342/2026-11").first()).isVisible();
        sekretaris.potret("sekretaris-cockpit");
    }

    private void periksaRekap(Path berkas) throws IOException {
        try (var buku = new XSSFWorkbook(Files.newInputStream(berkas))) {
            var rincian = buku.getSheet("Rincian");
            var hasil = new ArrayList<String>();
            rincian.forEach(baris -> baris.forEach(sel -> hasil.add(sel.toString())));
            assertThat(hasil)
                    .as("perbaikan asn06 sampai di rekap yang ditetapkan")
                    .contains(PERBAIKAN);
            assertThat(hasil).as("yang dikembalikan tidak ikut").doesNotContain(ALASAN);
        }
    }

    private void periksaBeritaAcara(Path berkas) throws IOException {
        try (var naskah = new XWPFDocument(Files.newInputStream(berkas));
                var teks = new XWPFWordExtractor(naskah)) {
            assertThat(teks.getText()).contains("20/PK.01-BA/3319/2026", "Oktober 2026", "Kasmadi");
        }
    }
}
