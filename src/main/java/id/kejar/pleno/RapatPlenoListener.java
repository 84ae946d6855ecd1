package id.kejar.pleno;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.kompilasi.KompilasiService;
import id.kejar.kompilasi.VerifikatorVariables;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.shared.IsianTugas;
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
    private static final String DITETAPKAN_DENGAN_CATATAN = "DITETAPKAN_DENGAN_CATATAN";
    private static final String DIKEMBALIKAN = "DIKEMBALIKAN";

    private final LembarRapatService lembar;
    private final PelaksanaanRapatService pelaksanaan;
    private final PutuskanRapatService putuskan;
    private final KompilasiService kompilasi;
    private final OrganisasiService organisasi;
    private final IdentityService identityService;
    private final ObjectMapper json;

    RapatPlenoListener(
            LembarRapatService lembar,
            PelaksanaanRapatService pelaksanaan,
            PutuskanRapatService putuskan,
            KompilasiService kompilasi,
            OrganisasiService organisasi,
            IdentityService identityService,
            ObjectMapper json) {
        this.lembar = lembar;
        this.pelaksanaan = pelaksanaan;
        this.putuskan = putuskan;
        this.kompilasi = kompilasi;
        this.organisasi = organisasi;
        this.identityService = identityService;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask tugas) {
        if (EVENTNAME_CREATE.equals(tugas.getEventName())) {
            VerifikatorVariables.tawarkan(tugas, kompilasi.verifikator(periode(tugas)));
            return;
        }
        var rapatId = UUID.fromString((String) tugas.getVariable("rapatId"));
        var isian = new IsianTugas(tugas, json);
        catat(rapatId, isian, (String) tugas.getVariable("satker"));
        var catatan = isian.teks("catatan", "Catatan", 2_000).orElse(null);
        var kuorum = pelaksanaan.kuorum(rapatId);
        if (kuorum) {
            putuskan(tugas, rapatId, isian, catatan);
        } else {
            pelaksanaan.nyatakanTidakKuorum(rapatId, catatan);
        }
        tugas.getExecution().setVariable("kuorum", kuorum);
        isian.buang("hadir", "suara", "tindakLanjut", "catatan", "verifikator", "pukulSelesai");
    }

    /** First the day on which it was held: who may attend and vote depends on it. */
    private void catat(UUID rapatId, IsianTugas isian, String satker) {
        pelaksanaan.catat(
                rapatId,
                isian.waktu(
                        "tanggalRapat",
                        "Tanggal dan jam rapat",
                        organisasi.satker(satker).zona()),
                isian.jam("pukulSelesai", "Pukul selesai"),
                isian.teksWajib("tempat", "Tempat rapat", 200),
                identityService.getCurrentAuthentication().getUserId());
        isian.daftar("hadir", "Daftar hadir", String.class).ifPresent(akun -> lembar.catatKehadiranAkun(rapatId, akun));
        isian.daftar("suara", "Suara", SuaraKiriman.class).ifPresent(daftar -> lembar.catatSuaraAkun(rapatId, daftar));
        isian.daftar("tindakLanjut", "Tindak lanjut", TindakLanjutKiriman.class)
                .ifPresent(daftar -> lembar.catatTindakLanjutKiriman(rapatId, daftar));
    }

    private void putuskan(DelegateTask tugas, UUID rapatId, IsianTugas isian, String catatan) {
        var hasil = isian.pilihan("hasil", "Hasil rapat", Set.of(DITETAPKAN, DITETAPKAN_DENGAN_CATATAN, DIKEMBALIKAN));
        var nomor = isian.teksWajib("nomorBeritaAcara", "Nomor Berita Acara", 100);
        if (DIKEMBALIKAN.equals(hasil)) {
            var tujuan = tujuan(isian);
            var verifikator = tujuan == RapatPleno.Tujuan.VERIFIKATOR
                    ? VerifikatorVariables.dipilih(isian, kompilasi.verifikator(periode(tugas)))
                    : Set.<UUID>of();
            putuskan.kembalikan(rapatId, nomor, tujuan, verifikator, catatan);
            tugas.getExecution().setVariable("kembaliKe", tujuan.name());
        } else {
            putuskan.tetapkan(rapatId, nomor, catatan, DITETAPKAN_DENGAN_CATATAN.equals(hasil));
            // One way onwards for both: models of before the notes know no other name for it.
            tugas.getExecution().setVariable("hasil", DITETAPKAN);
        }
    }

    /** Unless a verifier is named, a month goes back one step, to Rendatin. */
    private static RapatPleno.Tujuan tujuan(IsianTugas isian) {
        return isian.pilihanOpsional(
                        "kembaliKe",
                        "Dikembalikan kepada siapa: Rendatin atau verifikator,",
                        Set.of(RapatPleno.Tujuan.RENDATIN.name(), RapatPleno.Tujuan.VERIFIKATOR.name()))
                .map(RapatPleno.Tujuan::valueOf)
                .orElse(RapatPleno.Tujuan.RENDATIN);
    }

    private static UUID periode(DelegateTask tugas) {
        return UUID.fromString((String) tugas.getVariable("periodeId"));
    }
}
