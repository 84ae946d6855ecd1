package id.kejar.beranda;

import id.kejar.organisasi.AksesPegawaiService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.pemberitahuan.PemberitahuanService;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Halaman;
import id.kejar.shared.PenyediaDokumen;
import id.kejar.shared.TautanDokumen;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after login: where to go, and how the months stand. */
@Controller
@Halaman
class BerandaController {

    private final OrganisasiService organisasi;
    private final AksesPegawaiService akses;
    private final PeriodeService periode;
    private final PenyediaDokumen dokumen;
    private final PemberitahuanService pemberitahuan;

    BerandaController(
            OrganisasiService organisasi,
            AksesPegawaiService akses,
            PeriodeService periode,
            PenyediaDokumen dokumen,
            PemberitahuanService pemberitahuan) {
        this.organisasi = organisasi;
        this.akses = akses;
        this.periode = periode;
        this.dokumen = dokumen;
        this.pemberitahuan = pemberitahuan;
    }

    /** @param status for the look of the page, @param statusLabel for the reader */
    public record PeriodeTampil(
            String kunci, String label, String status, String statusLabel, List<TautanDokumen> dokumen) {}

    @GetMapping("/")
    String beranda(Principal pengguna, Model model) {
        if (organisasi.cariBerakun(pengguna.getName()).isEmpty() && akses.administrator(pengguna.getName())) {
            return "redirect:/satker";
        }
        var orang = organisasi.pegawaiBerakun(pengguna.getName());
        model.addAttribute("jabatan", orang.jabatan());
        model.addAttribute("satker", organisasi.satker(orang.satker()).nama());
        model.addAttribute("pemberitahuan", pemberitahuan.belumDibaca(orang));
        model.addAttribute(
                "daftarPeriode",
                periode.daftar(orang.satker()).stream()
                        .map(bulan -> tampil(bulan, orang))
                        .toList());
        return "beranda";
    }

    private PeriodeTampil tampil(Periode bulan, Pegawai orang) {
        return new PeriodeTampil(
                bulan.kunci(),
                bulan.sebutan(),
                bulan.status().name(),
                bulan.status().sebutan(),
                dokumen.bolehMembaca(orang.akun()) ? dokumen.dokumenPeriode(bulan.id()) : List.of());
    }
}
