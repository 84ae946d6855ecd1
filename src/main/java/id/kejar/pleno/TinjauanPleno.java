package id.kejar.pleno;

import id.kejar.kompilasi.BarisRekap;
import id.kejar.kompilasi.KompilasiService;
import id.kejar.kompilasi.NilaiKinerja;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.PenyediaTinjauan;
import id.kejar.shared.Tinjauan;
import id.kejar.shared.Tinjauan.Fakta;
import id.kejar.shared.Tinjauan.Kolom;
import id.kejar.shared.Tinjauan.Tabel;
import id.kejar.shared.TugasAktif;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What compilation and pleno are about: the recap, person by person, and the meeting. */
@Component
@Transactional(readOnly = true)
class TinjauanPleno implements PenyediaTinjauan {

    private static final String RAPAT_PLENO = "rapat-pleno";
    private static final Map<String, String> PETUNJUK = Map.of(
            "himpun-data-kinerja",
            "Periksa rekap di bawah, lalu nyatakan lengkap atau kembalikan di tab Formulir.",
            "siapkan-rapat",
            "Tentukan tanggal, tempat, dan agenda rapat di tab Formulir. Undangan dan daftar hadir terbit sesudahnya.",
            RAPAT_PLENO,
            "Catat kehadiran, suara, pembahasan, dan tindak lanjut di sini, lalu hasil rapat di tab Formulir.",
            "himpun-hasil-pleno",
            "Pleno telah memutuskan. Selesaikan tugas ini untuk menetapkan periode dan menerbitkan rekap akhir.");

    private final KompilasiService kompilasi;
    private final PlenoService pleno;
    private final PenyajiRapat penyaji;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;

    TinjauanPleno(
            KompilasiService kompilasi,
            PlenoService pleno,
            PenyajiRapat penyaji,
            OrganisasiService organisasi,
            PeriodeService periode) {
        this.kompilasi = kompilasi;
        this.pleno = pleno;
        this.penyaji = penyaji;
        this.organisasi = organisasi;
        this.periode = periode;
    }

    @Override
    public Set<String> kunciTugas() {
        return PETUNJUK.keySet();
    }

    @Override
    public Lembar lembar(TugasAktif tugas) {
        return RAPAT_PLENO.equals(tugas.kunci())
                ? new Lembar("rapat", List.of(tugas.uuid("rapatId")))
                : PenyediaTinjauan.super.lembar(tugas);
    }

    @Override
    public Tinjauan tinjau(TugasAktif tugas) {
        return tinjau(tugas.uuid("periodeId"), PETUNJUK.get(tugas.kunci()));
    }

    private Tinjauan tinjau(UUID periodeId, String petunjuk) {
        var rekap = kompilasi.terakhir(periodeId);
        var baris = rekap.baris();
        var orang = organisasi.pegawai(baris.stream().map(BarisRekap::pegawaiId).toList());
        var wajib = baris.stream().mapToInt(BarisRekap::wajib).sum();
        var disetujui = baris.stream().mapToInt(BarisRekap::disetujui).sum();
        return new Tinjauan(
                "Data kinerja " + periode.periode(periodeId).sebutan(),
                petunjuk,
                List.of(
                        new Fakta("Pegawai", String.valueOf(baris.size())),
                        new Fakta("Hari wajib", ribuan(wajib)),
                        new Fakta("Hari disetujui", ribuan(disetujui)),
                        new Fakta(
                                "Nilai satuan kerja",
                                NilaiKinerja.hitung(disetujui, wajib)
                                        .map(nilai -> persen(nilai.toPlainString()))
                                        .orElse("–"))),
                new Tabel(
                        List.of(
                                new Kolom("Pegawai", false),
                                new Kolom("Wajib", true),
                                new Kolom("Terisi", true),
                                new Kolom("Terlambat", true),
                                new Kolom("Disetujui", true),
                                new Kolom("Dikembalikan", true),
                                new Kolom("Nilai", true)),
                        baris.stream()
                                .map(satu -> baris(satu, orang.get(satu.pegawaiId())))
                                .toList()),
                List.of());
    }

    private static List<String> baris(BarisRekap baris, Pegawai pegawai) {
        return List.of(
                pegawai.nama(),
                String.valueOf(baris.wajib()),
                String.valueOf(baris.terisi()),
                String.valueOf(baris.terlambat()),
                String.valueOf(baris.disetujui()),
                String.valueOf(baris.dikembalikan()),
                baris.nilai().map(nilai -> persen(nilai.toPlainString())).orElse("–"));
    }

    private static String ribuan(int bilangan) {
        return "%,d".formatted(bilangan).replace(',', '.');
    }

    private static String persen(String nilai) {
        return nilai.replace('.', ',');
    }

    RapatTampil rapat(UUID rapatId) {
        return penyaji.rapat(rapatId, tinjau(pleno.rapat(rapatId).periodeId(), PETUNJUK.get(RAPAT_PLENO)));
    }
}
