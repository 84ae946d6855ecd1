package id.kejar.pengingat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.organisasi.Surel;
import id.kejar.pengingat.HasilKirim.Jenis;
import id.kejar.shared.PengaturanDitolak;
import id.kejar.uji.ServerSurelUji;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ExtendWith(OutputCaptureExtension.class)
class PengirimSurelTest {

    private static final String ALAMAT = "kasmadi@kpu.go.id";

    private final ServerSurelUji server = new ServerSurelUji();
    private final JavaMailSenderImpl klien = klien();

    private JavaMailSenderImpl klien() {
        var baru = new JavaMailSenderImpl();
        baru.setHost("localhost");
        baru.setPort(server.port());
        return baru;
    }

    @AfterEach
    void matikanServer() {
        server.matikan();
    }

    @Test
    void suratSampaiSebagaiTeksBiasaUtf8() throws Exception {
        assertThat(kirim()).isEqualTo(new HasilKirim(Jenis.DITERIMA, null));

        assertThat(server.penerima()).containsExactly(ALAMAT);
        var surat = server.diterima().get(0).isi();
        assertThat(surat.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat((String) surat.getContent()).isEqualToNormalizingNewlines("Isi – “kutipan”\n");
        assertThat(surat.getSubject()).isEqualTo("Perihal");
        assertThat(surat.getFrom()).extracting(Object::toString).containsExactly("KEJAR <kejar@kpu.go.id>");
        assertThat(surat.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "550, DITOLAK, SMTPAddressFailedException 550",
        "553, DITOLAK, SMTPAddressFailedException 553",
        "552, DITOLAK, SMTPAddressFailedException 552",
        "554, DITOLAK, SMTPAddressFailedException 554",
        "450, DITUNDA, SMTPAddressFailedException 450",
        "452, DITUNDA, SMTPAddressFailedException 452",
        "0, DITUNDA, SMTPAddressFailedException -1"
    })
    void alamatYangTidakDilayani(int jawaban, Jenis jenis, String galat) {
        server.jawabPenerima(ALAMAT, jawaban);

        assertThat(kirim()).isEqualTo(new HasilKirim(jenis, galat));
        assertThat(server.diterima()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "554, DITOLAK, SMTPSendFailedException 554",
        "451, DITUNDA, SMTPSendFailedException 451",
        "0, TANPA_KABAR, SMTPSendFailedException -1"
    })
    void isiYangTidakDiterima(int jawaban, Jenis jenis, String galat) {
        server.jawabIsi(ALAMAT, jawaban);

        assertThat(kirim()).isEqualTo(new HasilKirim(jenis, galat));
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 530, 550, 553})
    void pengirimYangDitolakBerartiServerTidakMelayani(int jawaban) {
        server.jawabPengirim(jawaban);

        assertThat(kirim())
                .isEqualTo(new HasilKirim(Jenis.SERVER_TIDAK_MELAYANI, "SMTPSendFailedException " + jawaban));
    }

    @Test
    void serverYangMatiTidakMelayani() {
        server.matikan();

        assertThat(kirim()).isEqualTo(new HasilKirim(Jenis.SERVER_TIDAK_MELAYANI, "MailConnectException"));
    }

    @Test
    void tanpaEnkripsiYangDiwajibkanTidakAdaYangDikirim() {
        klien.getJavaMailProperties().put("mail.smtp.starttls.enable", "true");
        klien.getJavaMailProperties().put("mail.smtp.starttls.required", "true");

        assertThat(kirim().jenis()).isEqualTo(Jenis.SERVER_TIDAK_MELAYANI);
        assertThat(server.diterima()).isEmpty();
    }

    @Test
    void serverYangDiamDitinggalkan() throws IOException {
        server.matikan();
        try (var diam = new ServerSocket(0)) {
            klien.setPort(diam.getLocalPort());
            klien.getJavaMailProperties().put("mail.smtp.timeout", "100");

            assertThat(kirim().jenis()).isEqualTo(Jenis.SERVER_TIDAK_MELAYANI);
        }
    }

    @Test
    void alamatTersimpanYangRusakDitolakSebelumServerDihubungi() {
        server.matikan();

        assertThat(pengirim("localhost", "kejar@kpu.go.id")
                        .kirim(new Surel("bukan alamat"), "Perihal", "Isi")
                        .jenis())
                .isEqualTo(Jenis.DITOLAK);
    }

    @Test
    void tanpaServerTidakTersediaDanPengirimBolehKosong() {
        assertThat(pengirim(" ", "").tersedia()).isFalse();
        assertThat(pengirim("localhost", "kejar@kpu.go.id").tersedia()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "kejar", "kejar@", "a@b.id, c@d.id"})
    void serverTanpaAlamatPengirimMenghentikanMulai(String dari) {
        assertThatExceptionOfType(PengaturanDitolak.class)
                .isThrownBy(() -> pengirim("localhost", dari))
                .withMessageContaining("KEJAR_SMTP_DARI");
    }

    @Test
    void logSaatMulaiMengatakanApakahPengingatDikirim(CapturedOutput log) {
        pengirim("", "").siap();
        assertThat(log).contains("INFO", "Pengingat tidak dikirim lewat surel: KEJAR_SMTP_HOST belum diisi.");

        pengirim("localhost", "kejar@kpu.go.id").siap();
        assertThat(log).contains("pukul 17.00 waktu setempat, melalui localhost:" + server.port());
    }

    private HasilKirim kirim() {
        return pengirim("localhost", "KEJAR <kejar@kpu.go.id>")
                .kirim(new Surel(ALAMAT), "Perihal", "Isi – “kutipan”\n");
    }

    private PengirimSurel pengirim(String host, String dari) {
        return new PengirimSurel(klien, host, server.port(), dari);
    }
}
