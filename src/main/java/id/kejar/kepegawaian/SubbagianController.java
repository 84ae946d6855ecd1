package id.kejar.kepegawaian;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.SatkerService;
import id.kejar.organisasi.Subbagian;
import id.kejar.shared.Halaman;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.TanggalIsian;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sub bagian of the operator's satker with the time in which each name holds. */
@Controller
@Halaman
@RequestMapping("/subbagian")
class SubbagianController {

    private static final Pattern URUTAN = Pattern.compile("[1-9]\\d?");

    private final SatkerService satker;
    private final OrganisasiService organisasi;

    SubbagianController(SatkerService satker, OrganisasiService organisasi) {
        this.satker = satker;
        this.organisasi = organisasi;
    }

    record Baris(
            UUID id,
            String nama,
            String singkatan,
            int urutan,
            String masa,
            boolean berlaku,
            boolean berakhir,
            long orang) {}

    /** The form as it was typed. */
    record IsianSubbagian(String nama, String singkatan, String urutan, String mulai) {}

    @GetMapping
    String halaman(Principal pengguna, Model model) {
        var operator = organisasi.berwenang(pengguna.getName(), Peran.OPERATOR);
        var hariIni = organisasi.hariIni(operator.satker());
        var orang = organisasi.semuaPegawai(operator.satker()).stream()
                .filter(satu -> !MasaTugas.sudahBerhenti(satu, hariIni))
                .toList();
        model.addAttribute("satker", organisasi.satker(operator.satker()).nama());
        model.addAttribute("hariIni", hariIni.toString());
        model.addAttribute(
                "daftar",
                organisasi.subbagian(operator.satker()).stream()
                        .map(satu -> baris(satu, orang, hariIni))
                        .toList());
        if (!model.containsAttribute("isianSubbagian")) {
            model.addAttribute("isianSubbagian", new IsianSubbagian("", "", "", hariIni.toString()));
        }
        return "subbagian";
    }

    private static Baris baris(Subbagian satu, List<Pegawai> orang, LocalDate hariIni) {
        return new Baris(
                satu.id(),
                satu.nama(),
                satu.singkatan(),
                satu.urutan(),
                satu.berlakuSampai()
                        .map(akhir -> TanggalIndonesia.rentang(satu.berlakuMulai(), akhir))
                        .orElseGet(() -> "sejak " + TanggalIndonesia.tanggal(satu.berlakuMulai())),
                satu.berlakuPada(hariIni),
                satu.berlakuSampai().isPresent(),
                orang.stream()
                        .filter(ini ->
                                ini.subbagianId().filter(satu.id()::equals).isPresent())
                        .count());
    }

    @PostMapping
    String buka(
            @ModelAttribute("isianSubbagian") IsianSubbagian isian,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        return aksi(
                () -> {
                    satker.bukaSubbagian(
                            pengguna.getName(),
                            isian.nama(),
                            isian.singkatan(),
                            urutan(isian.urutan()),
                            TanggalIsian.baca(isian.mulai(), "Berlaku mulai"));
                    return "Subbagian tercatat.";
                },
                "galatBuka",
                pengguna,
                model,
                lanjut,
                jawaban);
    }

    private static int urutan(String tertulis) {
        if (tertulis == null || !URUTAN.matcher(tertulis.strip()).matches()) {
            throw Penolakan.aturan("Urutan harus angka 1 sampai 99.");
        }
        return Integer.parseInt(tertulis.strip());
    }

    @PostMapping("/{id}/akhiri")
    String akhiri(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String hariTerakhir,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        return aksi(
                () -> {
                    satker.akhiriSubbagian(
                            pengguna.getName(), id, TanggalIsian.baca(hariTerakhir, "Hari terakhir berlaku"));
                    return "Hari terakhirnya tercatat. Yang pernah ditempatkan di dalamnya tetap tercatat di sana.";
                },
                "galat",
                pengguna,
                model,
                lanjut,
                jawaban);
    }

    @PostMapping("/{id}/batal-akhiri")
    String batalAkhiri(
            @PathVariable UUID id,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        return aksi(
                () -> {
                    satker.batalAkhirSubbagian(pengguna.getName(), id);
                    return "Subbagian berlaku lagi.";
                },
                "galat",
                pengguna,
                model,
                lanjut,
                jawaban);
    }

    private String aksi(
            Supplier<String> kerja,
            String tempat,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        return AksiHalaman.lakukan(
                () -> {
                    lanjut.addFlashAttribute("pesan", kerja.get());
                    return "redirect:/subbagian#isi";
                },
                tempat,
                jawaban,
                model,
                () -> halaman(pengguna, model));
    }
}
