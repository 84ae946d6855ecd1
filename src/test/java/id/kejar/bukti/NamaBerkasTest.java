package id.kejar.bukti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamaBerkasTest {

    static Stream<Arguments> namaDanHasilnya() {
        return Stream.of(
                Arguments.of("laporan.pdf", "laporan.pdf"),
                Arguments.of("FOTO Rapat.JPG", "FOTO Rapat.JPG"),
                Arguments.of("../../x.pdf", "x.pdf"),
                Arguments.of("..\\..\\x.pdf", "x.pdf"),
                Arguments.of("C:\\Users\\budi\\Documents\\SK.docx", "SK.docx"),
                Arguments.of("/etc/passwd", "passwd"),
                Arguments.of("a/b/", "berkas"),
                Arguments.of("..", "berkas"),
                Arguments.of("...pdf", "berkas.pdf"),
                Arguments.of(".pdf", "berkas.pdf"),
                Arguments.of("laporan.pdf. . ", "laporan.pdf"),
                Arguments.of("x.pdf\0.exe", "x.pdf.exe"),
                Arguments.of("x\0.pdf", "x.pdf"),
                Arguments.of("baris\r\nSet-Cookie: a.pdf", "baris Set-Cookie: a.pdf"),
                Arguments.of("foto\u202Egpj.exe", "fotogpj.exe"),
                Arguments.of("\u2067\u200Flaporan\u2069.pdf", "laporan.pdf"),
                Arguments.of("rapat\u00A0\u2003 pleno.png", "rapat pleno.png"),
                Arguments.of("setengah\uD83D.pdf", "setengah.pdf"),
                Arguments.of("تقرير.pdf", "تقرير.pdf"),
                Arguments.of("cafe\u0301.pdf", "caf\u00E9.pdf"),
                Arguments.of("", "berkas"),
                Arguments.of("\u202E\u0007", "berkas"),
                Arguments.of(null, "berkas"));
    }

    @ParameterizedTest
    @MethodSource("namaDanHasilnya")
    void namaDibersihkan(String namaKlien, String hasil) {
        assertThat(new NamaBerkas(namaKlien).teks()).isEqualTo(hasil);
    }

    @Test
    void namaPanjangDipotongTanpaKehilanganAkhiran() {
        var nama = new NamaBerkas("a".repeat(296) + ".pdf");

        assertThat(nama.teks()).hasSize(120).endsWith("aaa.pdf");
        assertThat(nama.akhiran()).isEqualTo("pdf");
    }

    @Test
    void namaPanjangTidakDipotongDiTengahPasanganKarakter() {
        assertThat(new NamaBerkas("x" + "😀".repeat(80) + ".pdf").teks())
                .hasSize(1 + 2 * 57 + 4)
                .endsWith("😀.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../x.pdf", "a. .pdf", "x.pdf. ", "aaa.bbbbbbbbbbbb", "foto\u202Egpj.exe", "....", "a b .c"})
    void namaBersihTidakBerubahLagi(String namaKlien) {
        var sekali = new NamaBerkas(namaKlien).teks();

        assertThat(new NamaBerkas(sekali).teks()).isEqualTo(sekali);
    }

    @Test
    void akhiranBerhurufKecilDanHanyaYangWajar() {
        assertThat(new NamaBerkas("FOTO.JPG").akhiran()).isEqualTo("jpg");
        assertThat(new NamaBerkas("laporan").akhiran()).isEmpty();
        assertThat(new NamaBerkas("laporan.p d f").akhiran()).isEmpty();
        assertThat(new NamaBerkas("laporan.pdf.exe").akhiran()).isEqualTo("exe");
    }
}
