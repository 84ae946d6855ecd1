package id.kejar.pleno;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.shared.IsianTugas;
import id.kejar.shared.Penolakan;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The outcome of the meeting, judged when it is recorded. */
@Component
class RapatPlenoListener implements TaskListener {

    private static final String DITETAPKAN = "DITETAPKAN";
    private static final String DIKEMBALIKAN = "DIKEMBALIKAN";

    private final PlenoService pleno;
    private final OrganisasiService organisasi;
    private final IdentityService identityService;
    private final ObjectMapper json;

    RapatPlenoListener(
            PlenoService pleno, OrganisasiService organisasi, IdentityService identityService, ObjectMapper json) {
        this.pleno = pleno;
        this.organisasi = organisasi;
        this.identityService = identityService;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask tugas) {
        if (EVENTNAME_CREATE.equals(tugas.getEventName())) {
            return;
        }
        var rapatId = UUID.fromString((String) tugas.getVariable("rapatId"));
        var isian = new IsianTugas(tugas, json);
        var satker = organisasi.satker((String) tugas.getVariable("satker"));
        isian.daftar("hadir", "Daftar hadir", String.class).ifPresent(akun -> pleno.catatKehadiranAkun(rapatId, akun));
        isian.daftar("tindakLanjut", "Tindak lanjut", RapatPleno.TindakLanjut.class)
                .ifPresent(daftar -> pleno.catatTindakLanjut(rapatId, daftar));
        var kuorum = pleno.catatPelaksanaan(
                rapatId,
                isian.waktu("tanggalRapat", "Tanggal dan jam rapat", satker.zona()),
                isian.teksWajib("tempat", "Tempat rapat", 200),
                identityService.getCurrentAuthentication().getUserId());
        var catatan = isian.teks("catatan", "Catatan", 2_000).orElse(null);
        if (kuorum) {
            putuskan(tugas, rapatId, isian, catatan);
        } else {
            pleno.nyatakanTidakKuorum(rapatId, catatan);
        }
        tugas.getExecution().setVariable("kuorum", kuorum);
        isian.buang("hadir", "tindakLanjut", "catatan");
    }

    private void putuskan(DelegateTask tugas, UUID rapatId, IsianTugas isian, String catatan) {
        var hasil = isian.pilihan("hasil", "Hasil rapat", Set.of(DITETAPKAN, DIKEMBALIKAN));
        var nomor = isian.teksWajib("nomorBeritaAcara", "Nomor Berita Acara", 100);
        if (DITETAPKAN.equals(hasil)) {
            pleno.tetapkan(rapatId, nomor, catatan);
            return;
        }
        var tujuan = tujuan(isian);
        pleno.kembalikan(rapatId, nomor, tujuan, catatan);
        tugas.getExecution().setVariable("kembaliKe", tujuan.name());
    }

    /** Unless a verifier is named, a month goes back one step, to Rendatin. */
    private static RapatPleno.Tujuan tujuan(IsianTugas isian) {
        return isian.teks("kembaliKe", "Dikembalikan kepada", 20)
                .map(nama -> {
                    try {
                        return RapatPleno.Tujuan.valueOf(nama);
                    } catch (IllegalArgumentException e) {
                        throw Penolakan.aturan("Dikembalikan kepada siapa belum dipilih: Rendatin atau verifikator.");
                    }
                })
                .orElse(RapatPleno.Tujuan.RENDATIN);
    }
}
