package id.kejar.kepegawaian;

import id.kejar.shared.Halaman;
import id.kejar.shared.Penolakan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The list of people as a file: template, export, and import with its preview. */
@Controller
@Halaman
@RequestMapping("/pegawai")
class ImporController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String HALAMAN = "pegawai-impor";

    private final ImporService impor;
    private final EksporService ekspor;
    private final PenyajiPegawai penyaji;

    ImporController(ImporService impor, EksporService ekspor, PenyajiPegawai penyaji) {
        this.impor = impor;
        this.ekspor = ekspor;
        this.penyaji = penyaji;
    }

    @GetMapping("/impor")
    String halaman(Principal pengguna, Model model) {
        model.addAttribute("satker", penyaji.pilihan(pengguna.getName()).satker());
        model.addAttribute("terbesar", PembacaImpor.TERBESAR);
        return HALAMAN;
    }

    /** The file was beyond what the server reads at all; a browser with script has said so before sending. */
    @GetMapping(path = "/impor", params = "terlaluBesar")
    String terlaluBesar(Principal pengguna, Model model) {
        model.addAttribute("galat", "Berkas daftar pegawai paling besar 1 MB.");
        return halaman(pengguna, model);
    }

    @PostMapping("/impor")
    String periksa(
            @RequestParam(required = false) MultipartFile berkas,
            Principal pengguna,
            Model model,
            HttpServletResponse jawaban)
            throws IOException {
        var isi = berkas == null ? null : berkas.getBytes();
        return AksiHalaman.lakukan(
                () -> {
                    if (isi == null
                            || berkas.getOriginalFilename() == null
                            || berkas.getOriginalFilename().isEmpty()) {
                        throw Penolakan.aturan("Berkas belum dipilih. Pilih berkas .xlsx atau .csv.");
                    }
                    model.addAttribute(
                            "pratinjau", impor.periksa(pengguna.getName(), berkas.getOriginalFilename(), isi));
                    return halaman(pengguna, model);
                },
                "galat",
                jawaban,
                model,
                () -> halaman(pengguna, model));
    }

    @PostMapping("/impor/{id}/terapkan")
    String terapkan(@PathVariable UUID id, Principal pengguna, Model model, HttpServletResponse jawaban) {
        return AksiHalaman.lakukan(
                () -> {
                    var penerapan = impor.terapkan(pengguna.getName(), id);
                    if (penerapan.diterapkan()) {
                        model.addAttribute("penerapan", penerapan);
                        model.addAttribute("unduhanSandi", daftarSandi(penerapan));
                    } else {
                        jawaban.setStatus(Penolakan.Jenis.BENTROK.status());
                        model.addAttribute("pratinjau", penerapan.pratinjau());
                        model.addAttribute(
                                "galat",
                                "Data pegawai berubah sejak pratinjau tadi, jadi belum ada yang diterapkan. Periksa pratinjau yang baru di bawah.");
                    }
                    return halaman(pengguna, model);
                },
                "galat",
                jawaban,
                model,
                () -> halaman(pengguna, model));
    }

    /** The list travels in the page itself, so that no server keeps a password in clear. */
    private static String daftarSandi(ImporService.Penerapan penerapan) {
        var csv = penerapan.baru().stream()
                .map(satu -> "%s;%s;%s"
                        .formatted(
                                kutip(satu.pegawai().nama()),
                                kutip(satu.pegawai().akun()),
                                kutip(satu.sandi())))
                .collect(Collectors.joining("\r\n", "\uFEFFnama;akun;sandi awal\r\n", "\r\n"));
        return "data:text/csv;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String kutip(String teks) {
        return "\"%s\"".formatted(teks.replace("\"", "\"\""));
    }

    @GetMapping("/templat.xlsx")
    ResponseEntity<byte[]> templatXlsx(Principal pengguna) {
        return unduhan("templat-pegawai.xlsx", XLSX, ekspor.templatXlsx(pengguna.getName()));
    }

    @GetMapping("/templat.csv")
    ResponseEntity<byte[]> templatCsv(Principal pengguna) {
        return unduhan("templat-pegawai.csv", CSV, ekspor.templatCsv(pengguna.getName()));
    }

    @GetMapping("/daftar.xlsx")
    ResponseEntity<byte[]> daftar(Principal pengguna) {
        return unduhan("daftar-pegawai.xlsx", XLSX, ekspor.daftar(pengguna.getName()));
    }

    private static ResponseEntity<byte[]> unduhan(String nama, MediaType jenis, byte[] isi) {
        return ResponseEntity.ok()
                .contentType(jenis)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nama).build().toString())
                .body(isi);
    }
}
