package id.kejar.laporan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import id.kejar.entri.EntriNasionalService;
import id.kejar.entri.HariNasional;
import id.kejar.entri.Penanda;
import id.kejar.entri.StatusEntri;
import id.kejar.shared.Penolakan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

class RekapNasionalTest {

    private final EntriNasionalService entri = mock(EntriNasionalService.class);

    @TempDir
    Path folder;

    @Test
    void menulisTanggalDanJamSetempatYangSebenarnya() throws IOException {
        try (XSSFWorkbook buku = buku(100, hari("Sri", "Asia/Jayapura"))) {
            XSSFRow baris = buku.getSheet("Rekap 1").getRow(1);

            assertThat(baris.getCell(5).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 10, 5));
            // 07.00 UTC is 16.00 WIT
            assertThat(baris.getCell(9).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 10, 5, 16, 0));
            assertThat(baris.getCell(7).getStringCellValue()).isEqualTo("Disetujui");
            assertThat(baris.getCell(8).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void menulisNamaYangMenyerupaiRumusSebagaiTeks() throws IOException {
        for (String nama : new String[] {"=1+1", "+62", "-5", "@SUM(A1)", "\u0007=1+1"}) {
            try (XSSFWorkbook buku = buku(100, hari(nama, "Asia/Jakarta"))) {
                var sel = buku.getSheet("Rekap 1").getRow(1).getCell(2);
                assertThat(sel.getCellType()).as(nama).isEqualTo(CellType.STRING);
                assertThat(sel.getCellStyle().getQuotePrefixed()).as(nama).isTrue();
            }
        }
    }

    @Test
    void melanjutkanKeLembarBerikutnyaBilaPenuh() throws IOException {
        HariNasional satu = hari("Sri", "Asia/Jakarta");
        try (XSSFWorkbook buku = buku(3, satu, satu, satu, satu, satu)) {
            assertThat(buku.getNumberOfSheets()).isEqualTo(3);
            assertThat(buku.getSheet("Rekap 1").getLastRowNum()).isEqualTo(2);
            assertThat(buku.getSheet("Rekap 3").getLastRowNum()).isEqualTo(1);
            assertThat(buku).allSatisfy(lembar -> {
                assertThat(lembar.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Kode satker");
                assertThat(lembar.getPaneInformation().isFreezePane()).isTrue();
            });
        }
    }

    @Test
    void perintahMenulisBerkasDanBerakhirDenganNol() throws IOException {
        terbaca("2026-10", hari("Sri", "Asia/Jakarta"));
        Path berkas = folder.resolve("baru").resolve("nasional.xlsx");

        assertThat(jalankan("2026-10", berkas.toString())).isZero();
        assertThat(berkas).isNotEmptyFile();
        assertThat(berkas.getParent()).isDirectoryNotContaining("glob:**.sementara");
    }

    @Test
    void perintahYangDitolakTidakMeninggalkanBerkas() {
        Path berkas = folder.resolve("nasional.xlsx");

        assertThat(jalankan("2026-13", berkas.toString())).isEqualTo(1);
        assertThat(jalankan("2026-10", berkas.toString())).isEqualTo(1);
        assertThat(jalankan("2026-10", "")).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void gagalDiTengahJalanMembiarkanBerkasLama() throws IOException {
        Path berkas = Files.writeString(folder.resolve("nasional.xlsx"), "lama");
        doThrow(new IllegalStateException("basis data putus")).when(entri).hari(any(), any());

        assertThatThrownBy(() -> new RekapNasionalService(entri).tulis("2026-10", berkas))
                .hasMessage("basis data putus");
        assertThat(berkas).hasContent("lama");
    }

    @Test
    void barisTertulisMenurutUrutanBacaDanKegagalanPenulisSampaiKePembaca() {
        List<Integer> tertulis = new ArrayList<>();
        try (PenulisSejajar<Integer> penulis = new PenulisSejajar<>(tertulis::add)) {
            IntStream.range(0, 12_345).forEach(penulis::accept);
            penulis.selesai();
        }
        assertThat(tertulis).hasSize(12_345).isSorted();

        try (PenulisSejajar<Integer> penulis = new PenulisSejajar<>(satu -> {
            throw new IllegalArgumentException("disk penuh");
        })) {
            assertThatThrownBy(() -> {
                        IntStream.range(0, 100_000).forEach(penulis::accept);
                        penulis.selesai();
                    })
                    .hasRootCauseMessage("disk penuh");
        }
    }

    @Test
    void menolakBulanTanpaData() {
        assertThatThrownBy(() -> new RekapNasionalService(entri).tulis("2026-10", folder.resolve("a.xlsx")))
                .isInstanceOf(Penolakan.class)
                .hasMessageContaining("Tidak ada data kinerja periode 2026-10");
    }

    private int jalankan(String kunci, String berkas) {
        var argumen = berkas.isEmpty()
                ? new DefaultApplicationArguments("--kejar.bulan=" + kunci)
                : new DefaultApplicationArguments("--kejar.bulan=" + kunci, "--kejar.berkas=" + berkas);
        return new RekapNasionalPerintah(new RekapNasionalService(entri)).jalankan(argumen);
    }

    private void terbaca(String kunci, HariNasional... semua) {
        doAnswer(panggilan -> {
                    Consumer<HariNasional> penerima = panggilan.getArgument(1);
                    for (HariNasional satu : semua) {
                        penerima.accept(satu);
                    }
                    return null;
                })
                .when(entri)
                .hari(eq(kunci), any());
    }

    private static XSSFWorkbook buku(int barisSelembar, HariNasional... semua) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (RekapNasionalXlsx rekap = new RekapNasionalXlsx(barisSelembar)) {
            for (HariNasional satu : semua) {
                rekap.tambah(satu);
            }
            rekap.simpan(keluar);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(keluar.toByteArray()));
    }

    private static HariNasional hari(String nama, String zona) {
        return new HariNasional(
                "657342",
                "KPU Kabupaten Kudus",
                zona,
                nama,
                "198001012005011001",
                "Penelaah",
                LocalDate.of(2026, 10, 5),
                Penanda.BIASA,
                StatusEntri.DISETUJUI,
                0,
                Instant.parse("2026-10-05T07:00:00Z"));
    }
}
