package id.kejar.verifikasi;

import id.kejar.entri.HariKinerja;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.PenyediaTinjauan;
import id.kejar.shared.Tinjauan;
import id.kejar.shared.Tinjauan.Fakta;
import id.kejar.shared.TugasAktif;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the tasks around verification are about, for the Lembar tab. */
@Component
@Transactional(readOnly = true)
class TinjauanVerifikasi implements PenyediaTinjauan {

    private final VerifikasiService verifikasi;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;

    TinjauanVerifikasi(VerifikasiService verifikasi, OrganisasiService organisasi, PeriodeService periode) {
        this.verifikasi = verifikasi;
        this.organisasi = organisasi;
        this.periode = periode;
    }

    @Override
    public Set<String> kunciTugas() {
        return Set.of(
                VerifikasiProcess.VERIFIKASI,
                VerifikasiProcess.PERBAIKI,
                VerifikasiProcess.LENGKAPI_ATASAN,
                VerifikasiProcess.TINDAK_LANJUT);
    }

    @Override
    public Lembar lembar(TugasAktif tugas) {
        var lembarId = tugas.uuid("lembarId");
        return switch (tugas.kunci()) {
            case VerifikasiProcess.VERIFIKASI -> new Lembar("verifikasi", List.of(lembarId));
            case VerifikasiProcess.PERBAIKI ->
                new Lembar(
                        "entri",
                        verifikasi.hariDiperbaiki(lembarId, tugas.uuid("pegawaiId")).stream()
                                .map(HariKinerja::entriId)
                                .toList());
            default -> PenyediaTinjauan.super.lembar(tugas);
        };
    }

    @Override
    public Tinjauan tinjau(TugasAktif tugas) {
        var lembar = verifikasi.lembar(tugas.uuid("lembarId"));
        var bulan = periode.periode(lembar.periodeId()).sebutan();
        return switch (tugas.kunci()) {
            case VerifikasiProcess.LENGKAPI_ATASAN ->
                new Tinjauan(
                        "Atasan langsung belum ada",
                        "Data kinerja " + bulan
                                + " pegawai berikut belum dapat diverifikasi karena ia tidak memiliki atasan"
                                + " langsung yang sah. Pilih atasannya di tab Formulir.",
                        List.of(new Fakta("Pegawai", nama(lembar))),
                        null,
                        List.of());
            case VerifikasiProcess.TINDAK_LANJUT -> keterlambatan(lembar, bulan);
            default ->
                new Tinjauan(
                        "Verifikasi " + bulan,
                        "Kerjakan di tab Lembar, lalu kirim di tab Formulir.",
                        List.of(),
                        null,
                        List.of());
        };
    }

    private Tinjauan keterlambatan(LembarVerifikasi lembar, String bulan) {
        var ringkasan = verifikasi.ringkasan(lembar);
        return new Tinjauan(
                "Verifikasi " + bulan + " melewati batas",
                "Verifikasi belum selesai dalam tiga hari kerja. Beri satu kali perpanjangan, atau ambil alih.",
                List.of(
                        new Fakta("Verifikator", verifikasi.verifikator(lembar).nama()),
                        new Fakta("Pegawai", String.valueOf(ringkasan.pegawai())),
                        new Fakta(
                                "Sudah diputuskan",
                                "%d dari %d hari".formatted(ringkasan.diputuskan(), ringkasan.hari())),
                        new Fakta("Pernah diperpanjang", lembar.diperpanjang() ? "ya" : "belum")),
                null,
                List.of());
    }

    private String nama(LembarVerifikasi lembar) {
        return organisasi.pegawai(lembar.pegawai()).values().stream()
                .map(orang -> orang.nama() + ", " + orang.jabatan())
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
