package id.kejar.verifikasi;

import id.kejar.entri.HariKinerja;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.penugasan.PemeriksaAtasan;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.PenyediaTinjauan;
import id.kejar.shared.Tinjauan;
import id.kejar.shared.Tinjauan.Fakta;
import id.kejar.shared.TugasAktif;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the tasks around verification are about, for the Lembar tab. */
@Component
@Transactional(readOnly = true)
class TinjauanVerifikasi implements PenyediaTinjauan {

    private final VerifikasiService verifikasi;
    private final WewenangService wewenang;
    private final PemeriksaAtasan pemeriksaAtasan;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;

    TinjauanVerifikasi(
            VerifikasiService verifikasi,
            WewenangService wewenang,
            PemeriksaAtasan pemeriksaAtasan,
            OrganisasiService organisasi,
            PeriodeService periode) {
        this.verifikasi = verifikasi;
        this.wewenang = wewenang;
        this.pemeriksaAtasan = pemeriksaAtasan;
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
                                + " pegawai berikut belum dapat diverifikasi karena tidak ada atasan langsung yang sah."
                                + " Pegawai lain tidak menunggu.",
                        kekurangan(lembar),
                        List.of(),
                        List.of());
            case VerifikasiProcess.TINDAK_LANJUT -> keterlambatan(lembar, bulan);
            default ->
                new Tinjauan(
                        "Verifikasi " + bulan,
                        "Kerjakan di tab Lembar, lalu kirim di tab Formulir.",
                        List.of(),
                        List.of(),
                        List.of());
        };
    }

    private Tinjauan keterlambatan(LembarVerifikasi lembar, String bulan) {
        var ringkasan = verifikasi.ringkasan(lembar);
        return new Tinjauan(
                "Verifikasi " + bulan + " melewati batas",
                "Verifikasi belum selesai dalam tiga hari kerja. Beri satu kali perpanjangan, atau ambil alih.",
                List.of(
                        new Fakta("Verifikator", verifikator(lembar)),
                        new Fakta("Pegawai", String.valueOf(ringkasan.pegawai())),
                        new Fakta(
                                "Sudah diputuskan",
                                "%d dari %d hari".formatted(ringkasan.diputuskan(), ringkasan.hari())),
                        new Fakta("Pernah diperpanjang", lembar.diperpanjang() ? "ya" : "belum")),
                List.of(),
                List.of());
    }

    private String verifikator(LembarVerifikasi lembar) {
        return wewenang.atas(lembar)
                .map(siapa ->
                        "%s, %s".formatted(organisasi.pegawai(siapa.pegawaiId()).nama(), siapa.sebagai()))
                .orElse("belum ada");
    }

    /** Whom it is about, and what to mend for each. */
    private List<Fakta> kekurangan(LembarVerifikasi lembar) {
        var hariIni = organisasi.hariIni(lembar.satker());
        return organisasi.pegawai(lembar.pegawai()).values().stream()
                .sorted(Comparator.comparing(Pegawai::nama))
                .map(orang -> new Fakta(
                        orang.nama() + ", " + orang.jabatan(),
                        pemeriksaAtasan
                                .kekurangan(orang, lembar.verifikatorId().or(orang::atasanId), hariIni)
                                .orElse("Sudah ada yang berwenang. Selesaikan tugas ini tanpa memilih.")))
                .toList();
    }
}
