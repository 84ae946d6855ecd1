package id.kejar.verifikasi;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.entri.KegiatanKiriman;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.shared.IsianTugas;
import id.kejar.shared.Penolakan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The returned days of one ASN: given to him with the reasons, and handed in again when he completes the task. */
@Component
class PerbaikiDataKinerjaListener implements TaskListener {

    private final VerifikasiService verifikasi;
    private final VerifikasiProcess proses;
    private final EntriService entri;
    private final OrganisasiService organisasi;
    private final ObjectMapper json;

    PerbaikiDataKinerjaListener(
            VerifikasiService verifikasi,
            VerifikasiProcess proses,
            EntriService entri,
            OrganisasiService organisasi,
            ObjectMapper json) {
        this.verifikasi = verifikasi;
        this.proses = proses;
        this.entri = entri;
        this.organisasi = organisasi;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask tugas) {
        var lembarId = UUID.fromString((String) tugas.getVariable("lembarId"));
        var pegawaiId = UUID.fromString((String) tugas.getVariable("pegawaiId"));
        if (EVENTNAME_CREATE.equals(tugas.getEventName())) {
            tugas.setAssignee(organisasi.pegawai(pegawaiId).akun());
            tugas.setVariableLocal(VerifikasiProcess.RINGKASAN, proses.ringkasanPerbaikan(lembarId, pegawaiId));
        } else {
            kirimPerbaikan(tugas, verifikasi.hariDiperbaiki(lembarId, pegawaiId));
        }
    }

    private void kirimPerbaikan(DelegateTask tugas, List<HariKinerja> hari) {
        var isian = new IsianTugas(tugas, json);
        if (!isian.dinyatakan("pernyataan")) {
            throw Penolakan.aturan("Centang pernyataan bahwa perbaikan Anda benar sebelum mengirim.");
        }
        var keterangan = isian.teks("keterangan", "Keterangan", 2_000).orElse(null);
        isian.daftar("kegiatan", "Daftar kegiatan", KegiatanKiriman.class)
                .ifPresent(kiriman -> terapkan(kiriman, hari, tugas.getAssignee()));
        hari.forEach(satu -> entri.kirimPerbaikan(satu.entriId(), keterangan, tugas.getAssignee()));
    }

    private void terapkan(List<KegiatanKiriman> kiriman, List<HariKinerja> hari, String akun) {
        var satuSatunya = hari.size() == 1 ? hari.get(0).tanggal() : null;
        var tiapTanggal = kiriman.stream()
                .collect(Collectors.groupingBy(
                        satu -> tanggal(satu, satuSatunya),
                        Collectors.mapping(KegiatanKiriman::isian, Collectors.toList())));
        tiapTanggal.forEach((tanggal, isian) -> {
            var hariItu = hari.stream()
                    .filter(satu -> satu.tanggal().equals(tanggal))
                    .findFirst()
                    .orElseThrow(() ->
                            Penolakan.aturan("Daftar kegiatan memuat tanggal yang tidak dikembalikan kepada Anda."));
            entri.gantiKegiatan(hariItu.entriId(), isian, akun);
        });
    }

    private static LocalDate tanggal(KegiatanKiriman kiriman, LocalDate satuSatunya) {
        var tanggal = kiriman.tanggal() == null ? satuSatunya : kiriman.tanggal();
        if (tanggal == null) {
            throw Penolakan.aturan("Beberapa hari dikembalikan: sebutkan tanggal pada setiap kegiatan yang dikirim.");
        }
        return tanggal;
    }
}
