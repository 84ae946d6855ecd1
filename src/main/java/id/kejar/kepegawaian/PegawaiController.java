package id.kejar.kepegawaian;

import id.kejar.organisasi.AksesPegawaiService;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.PegawaiService;
import id.kejar.organisasi.PenempatanBaru;
import id.kejar.shared.Halaman;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIsian;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The operator's pages of his people (Konawe Utara KELIMA 1). */
@Controller
@Halaman
@RequestMapping("/pegawai")
class PegawaiController {

    private static final String ISIAN = "isianPegawai";

    private final PenyajiDaftarPegawai daftar;
    private final PenyajiPegawai penyaji;
    private final OrganisasiService organisasi;
    private final PegawaiService pegawai;
    private final AksesPegawaiService akses;
    private final PerubahanPegawaiService perubahan;

    PegawaiController(
            PenyajiDaftarPegawai daftar,
            PenyajiPegawai penyaji,
            OrganisasiService organisasi,
            PegawaiService pegawai,
            AksesPegawaiService akses,
            PerubahanPegawaiService perubahan) {
        this.daftar = daftar;
        this.penyaji = penyaji;
        this.organisasi = organisasi;
        this.pegawai = pegawai;
        this.akses = akses;
        this.perubahan = perubahan;
    }

    @GetMapping
    String daftar(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String subbagian,
            @RequestParam(defaultValue = "bertugas") String keadaan,
            Principal pengguna,
            Model model) {
        model.addAttribute(
                "halaman", daftar.daftar(pengguna.getName(), new HalamanPegawai.Saringan(cari, subbagian, keadaan)));
        return "pegawai";
    }

    // one person ---------------------------------------------------------------------------------------------------

    @GetMapping("/{id}")
    String rinci(@PathVariable UUID id, Principal pengguna, Model model) {
        model.addAttribute("halaman", penyaji.orang(pengguna.getName(), id));
        model.addAttribute("jenisPegawai", JenisPegawai.values());
        if (!model.containsAttribute(ISIAN)) {
            model.addAttribute(ISIAN, penyaji.isian(pengguna.getName(), id));
        }
        return "pegawai-rinci";
    }

    @PostMapping("/{id}/data")
    String ubahData(
            @PathVariable UUID id,
            @ModelAttribute(ISIAN) IsianPegawai isian,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        return aksi(
                id,
                () -> {
                    perubahan.ubahData(pengguna.getName(), id, isian);
                    return "Data pegawai tersimpan.";
                },
                "galatData",
                pengguna,
                model,
                lanjut,
                jawaban);
    }

    @PostMapping("/{id}/penempatan")
    String tempatkan(
            @PathVariable UUID id,
            @ModelAttribute(ISIAN) IsianPegawai isian,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        return aksi(
                id,
                () -> {
                    var mulai = TanggalIsian.baca(isian.mulai(), "Berlaku mulai");
                    var perbaikan =
                            mulai.equals(organisasi.mulaiPenempatan(List.of(id)).get(id));
                    pegawai.tempatkan(pengguna.getName(), List.of(new PenempatanBaru(id, isian.penempatan(), mulai)));
                    return perbaikan
                            ? "Penempatan yang berlaku sejak tanggal itu diperbaiki. Isinya semula tercatat di bawah."
                            : "Penempatan tersimpan. Yang lama tetap ada dalam riwayat.";
                },
                "galatPenempatan",
                pengguna,
                model,
                lanjut,
                jawaban);
    }

    @PostMapping("/{id}/peran")
    String aturPeran(
            @PathVariable UUID id,
            @ModelAttribute(ISIAN) IsianPegawai isian,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        return aksi(
                id,
                () -> {
                    perubahan.aturPeran(pengguna.getName(), id, isian.peranTerbaca());
                    return "Peran tersimpan dan berlaku sekarang juga.";
                },
                "galatPeran",
                pengguna,
                model,
                lanjut,
                jawaban);
    }

    @PostMapping("/{id}/berhenti")
    String berhenti(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String hariTerakhir,
            @RequestParam(defaultValue = "") String tujuan,
            @RequestParam(defaultValue = "false") boolean paham,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        return aksi(
                id,
                () -> {
                    if (!paham) {
                        throw Penolakan.aturan("Centang dahulu bahwa Anda sudah membaca tugas yang masih dipegangnya.");
                    }
                    pegawai.berhenti(
                            pengguna.getName(),
                            id,
                            TanggalIsian.baca(hariTerakhir, "Hari terakhir bertugas"),
                            Optional.of(tujuan).filter(kode -> !kode.isEmpty()));
                    var orang = organisasi.pegawai(id);
                    return orang.bertugasPada(organisasi.hariIni(orang.satker()))
                            ? "Hari terakhir bertugas tercatat. Aksesnya berakhir sesudah hari itu."
                            : "Hari terakhir bertugas tercatat. Hari itu sudah lewat, jadi aksesnya sudah berakhir.";
                },
                "galatBerhenti",
                pengguna,
                model,
                lanjut,
                jawaban);
    }

    @PostMapping("/{id}/batal-berhenti")
    String batalBerhenti(
            @PathVariable UUID id,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        return aksi(
                id,
                () -> {
                    pegawai.batalBerhenti(pengguna.getName(), id);
                    return "Masa tugasnya terbuka lagi.";
                },
                "galatBerhenti",
                pengguna,
                model,
                lanjut,
                jawaban);
    }

    @PostMapping("/{id}/akun")
    String akun(
            @PathVariable UUID id,
            @RequestParam boolean tutup,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        return aksi(
                id,
                () -> {
                    if (tutup) {
                        akses.tutupAkun(pengguna.getName(), id);
                        return "Akun ditutup. Sejak sekarang tidak ada yang dapat masuk dengannya.";
                    }
                    akses.bukaAkun(pengguna.getName(), id);
                    return "Akun dibuka lagi.";
                },
                "galatAkun",
                pengguna,
                model,
                lanjut,
                jawaban);
    }

    @PostMapping("/{id}/sandi")
    String setelUlangSandi(@PathVariable UUID id, Principal pengguna, Model model, HttpServletResponse jawaban) {
        return AksiHalaman.lakukan(
                () -> {
                    var orang = organisasi.milikOperator(pengguna.getName(), id);
                    var sandi = akses.setelUlangSandi(pengguna.getName(), id);
                    return HalamanSandi.isi(model, id, orang.nama(), orang.akun(), sandi);
                },
                "galatAkun",
                jawaban,
                model,
                () -> rinci(id, pengguna, model));
    }

    private String aksi(
            UUID id,
            Supplier<String> kerja,
            String tempat,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        return AksiHalaman.lakukan(
                () -> {
                    lanjut.addFlashAttribute("pesan", kerja.get());
                    return "redirect:/pegawai/%s#isi".formatted(id);
                },
                tempat,
                jawaban,
                model,
                () -> ulangi(id, tempat, pengguna, model));
    }

    /** The form that was refused keeps what was typed in it; the others of the page show what is recorded. */
    private String ulangi(UUID id, String tempat, Principal pengguna, Model model) {
        var diketik = (IsianPegawai) model.asMap().remove(ISIAN);
        var tercatat = penyaji.isian(pengguna.getName(), id);
        switch (tempat) {
            case "galatData" -> model.addAttribute(ISIAN, tercatat.denganDiri(diketik));
            case "galatPenempatan" -> {
                model.addAttribute(ISIAN, tercatat.denganPenempatan(diketik));
                model.addAttribute("berlaku", diketik.mulai());
            }
            default -> model.addAttribute(ISIAN, tercatat);
        }
        return rinci(id, pengguna, model);
    }
}
