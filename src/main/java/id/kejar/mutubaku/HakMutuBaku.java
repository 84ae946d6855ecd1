package id.kejar.mutubaku;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.penugasan.PenugasanService;
import id.kejar.shared.Penolakan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may read how long the steps of a month take: those who carry or examine the whole month. */
@Component
@Transactional(readOnly = true)
class HakMutuBaku {

    private final OrganisasiService organisasi;
    private final PenugasanService penugasan;

    HakMutuBaku(OrganisasiService organisasi, PenugasanService penugasan) {
        this.organisasi = organisasi;
        this.penugasan = penugasan;
    }

    /** @throws Penolakan 403 for everybody else */
    Pegawai pembaca(String akun) {
        var orang = organisasi.pegawaiBerakun(akun);
        if (!orang.mengikutiBulan() && !bertindakSebagaiSekretaris(orang)) {
            throw Penolakan.bukanWewenang(
                    "Mutu baku dibaca Sekretaris, Sub Bagian Rendatin, Ketua dan Anggota, operator, dan auditor."
                            + " Giliran verifikasi Anda ada di halaman Verifikasi.");
        }
        return orang;
    }

    private boolean bertindakSebagaiSekretaris(Pegawai orang) {
        return penugasan.pemangkuPeran(Peran.SEKRETARIS, orang.satker(), organisasi.hariIni(orang.satker())).stream()
                .anyMatch(pemangku -> pemangku.orang().id().equals(orang.id()));
    }
}
