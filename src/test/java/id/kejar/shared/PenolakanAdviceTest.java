package id.kejar.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

class PenolakanAdviceTest {

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new Penerima())
            .setControllerAdvice(new PenolakanAdvice())
            .build();

    @RestController
    private static final class Penerima {

        @PostMapping("/unggah")
        void unggah(@RequestPart MultipartFile berkas) {}

        @PostMapping("/terlalu-besar")
        void terlaluBesar() {
            throw new MaxUploadSizeExceededException(12_000_000);
        }

        @PostMapping("/terputus")
        void terputus() {
            throw new MultipartException("Failed to parse", new IOException("Stream ended unexpectedly"));
        }

        @PostMapping("/terganggu")
        void terganggu() {
            throw Penolakan.terganggu("Coba lagi nanti.");
        }
    }

    private void dijawab(String alamat, int status, String kalimat) throws Exception {
        api.perform(post(alamat))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(kalimat));
    }

    @Test
    void kirimanYangTerlaluBesarDijawab413() throws Exception {
        dijawab("/terlalu-besar", 413, "Berkas ini terlalu besar untuk dikirim. Perkecil berkasnya, lalu kirim lagi.");
    }

    @Test
    void kirimanYangTerputusDijawab400() throws Exception {
        dijawab("/terputus", 400, "Kiriman berkas terputus atau tidak lengkap. Kirim lagi.");
    }

    @Test
    void kirimanTanpaBerkasDijawab400() throws Exception {
        api.perform(multipart("/unggah"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("Berkas belum dipilih. Pilih berkasnya, lalu kirim lagi."));
    }

    @Test
    void gangguanDijawab503DenganKalimatnya() throws Exception {
        dijawab("/terganggu", 503, "Coba lagi nanti.");
        assertThat(Penolakan.Jenis.TERGANGGU.status()).isEqualTo(503);
    }
}
