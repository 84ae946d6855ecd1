package id.kejar.kepegawaian;

import id.kejar.organisasi.AksesPegawaiService;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.KebijakanBukti;
import id.kejar.organisasi.Kertas;
import id.kejar.organisasi.KopSatker;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.SatkerService;
import id.kejar.shared.Halaman;
import id.kejar.shared.Penolakan;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator opens offices and names their operators; an operator keeps the profile of his own. */
@Controller
@Halaman
@RequestMapping("/satker")
class SatkerController {

    private static final String ISIAN = "isianSatker";

    private final SatkerService satker;
    private final AksesPegawaiService akses;
    private final OrganisasiService organisasi;

    SatkerController(SatkerService satker, AksesPegawaiService akses, OrganisasiService organisasi) {
        this.satker = satker;
        this.akses = akses;
        this.organisasi = organisasi;
    }

    /** An office that uses KEJAR. @param pemegang who holds its keys, by role */
    record Baris(String kode, String nama, String zona, List<String> pemegang) {}

    // the administrator's ------------------------------------------------------------------------------------------

    @GetMapping
    String daftar(Principal pengguna, Model model) {
        akses.pastikanAdministrator(pengguna.getName());
        model.addAttribute(
                "daftar",
                organisasi.satkerAktif().stream()
                        .map(satu ->
                                new Baris(satu.kode(), satu.nama(), satu.singkatanZona(), pemegangKunci(satu.kode())))
                        .toList());
        model.addAttribute("terdaftar", satker.terdaftar());
        model.addAttribute("jenisPegawai", JenisPegawai.values());
        model.addAttribute("peranKunci", peranKunci());
        if (!model.containsAttribute(ISIAN)) {
            model.addAttribute(ISIAN, IsianSatker.KOSONG);
        }
        return "satker";
    }

    /** What the administrator gives: the operator, and what no operator may give. */
    private static List<Peran> peranKunci() {
        return Arrays.stream(Peran.values())
                .filter(peran -> peran == Peran.OPERATOR || !peran.diberikanOperator())
                .toList();
    }

    private List<String> pemegangKunci(String kode) {
        var hariIni = organisasi.hariIni(kode);
        return organisasi.semuaPegawai(kode).stream()
                .filter(orang -> !MasaTugas.sudahBerhenti(orang, hariIni))
                .filter(orang -> peranKunci().stream().anyMatch(orang::berperan))
                .map(SatkerController::pemegang)
                .toList();
    }

    private static String pemegang(Pegawai orang) {
        return "%s (%s): %s"
                .formatted(
                        orang.nama(),
                        orang.akun(),
                        peranKunci().stream()
                                .filter(orang::berperan)
                                .map(Peran::sebutan)
                                .collect(Collectors.joining(", ")));
    }

    @PostMapping
    String buka(
            @ModelAttribute(ISIAN) IsianSatker isian, Principal pengguna, Model model, HttpServletResponse jawaban) {
        return AksiHalaman.lakukan(
                () -> {
                    var operator = satker.buka(pengguna.getName(), isian.terbaca());
                    return HalamanSandi.isi(
                            model,
                            null,
                            operator.pegawai().nama(),
                            operator.pegawai().akun(),
                            operator.sandi());
                },
                "galatBuka",
                jawaban,
                model,
                () -> daftar(pengguna, model));
    }

    /** Gives or takes the roles that keep an office open, where its own operator cannot. */
    @PostMapping("/peran")
    String peran(
            @RequestParam(defaultValue = "") String akun,
            @RequestParam(defaultValue = "") String peran,
            @RequestParam(defaultValue = "true") boolean beri,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        return AksiHalaman.lakukan(
                () -> {
                    akses.pastikanAdministrator(pengguna.getName());
                    var kunci = peranKunci().stream()
                            .filter(satu -> satu.name().equals(peran))
                            .findFirst()
                            .orElseThrow(() -> Penolakan.aturan("Pilih peran dari daftar."));
                    var orang = organisasi
                            .cariBerakun(akun.strip())
                            .orElseThrow(() -> Penolakan.aturan("Tidak ada pegawai dengan akun itu."));
                    var jadinya = EnumSet.noneOf(Peran.class);
                    jadinya.addAll(orang.peran());
                    if (beri) {
                        jadinya.add(kunci);
                    } else {
                        jadinya.remove(kunci);
                    }
                    akses.aturPeran(pengguna.getName(), orang.id(), jadinya);
                    lanjut.addFlashAttribute("pesan", "Peran tersimpan dan berlaku sekarang juga.");
                    return "redirect:/satker#isi";
                },
                "galatPeran",
                jawaban,
                model,
                () -> daftar(pengguna, model));
    }

    // the operator's -----------------------------------------------------------------------------------------------

    @GetMapping("/profil")
    String profil(Principal pengguna, Model model) {
        var operator = organisasi.berwenang(pengguna.getName(), Peran.OPERATOR);
        var ini = organisasi.satker(operator.satker());
        model.addAttribute("satker", ini);
        model.addAttribute("kebijakan", KebijakanBukti.values());
        model.addAttribute("kertas", Kertas.values());
        if (!model.containsAttribute("isianProfil")) {
            model.addAttribute("isianProfil", IsianProfil.dari(ini.kop()));
        }
        return "satker-profil";
    }

    @PostMapping("/profil")
    String ubahProfil(
            @ModelAttribute("isianProfil") IsianProfil isian,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        return AksiHalaman.lakukan(
                () -> {
                    satker.ubahKop(pengguna.getName(), isian.terbaca());
                    lanjut.addFlashAttribute(
                            "pesan", "Profil satuan kerja tersimpan. Dokumen yang sudah terbit tidak berubah.");
                    return "redirect:/satker/profil#isi";
                },
                "galat",
                jawaban,
                model,
                () -> profil(pengguna, model));
    }

    /** The form of a profile as it was typed. */
    record IsianProfil(
            String lembaga, String daerah, String alamat, String kota, KebijakanBukti kebijakanBukti, Kertas kertas) {

        static IsianProfil dari(KopSatker kop) {
            return new IsianProfil(
                    kop.lembaga(), kop.daerah(), kop.alamat(), kop.kota(), kop.kebijakanBukti(), kop.kertas());
        }

        KopSatker terbaca() {
            return new KopSatker(lembaga, daerah, alamat, kota, kebijakanBukti, kertas);
        }
    }
}
