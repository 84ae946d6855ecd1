package id.kejar.kompilasi;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Angka;
import id.kejar.shared.PenyediaTinjauan;
import id.kejar.shared.Tinjauan;
import id.kejar.shared.Tinjauan.Fakta;
import id.kejar.shared.Tinjauan.Kolom;
import id.kejar.shared.Tinjauan.Tabel;
import id.kejar.shared.TugasAktif;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What Rendatin checks before it calls the recap complete or sends it back. */
@Component
@Transactional(readOnly = true)
class TinjauanKompilasi implements PenyediaTinjauan {

    private final KompilasiService kompilasi;
    private final KelengkapanService kelengkapan;
    private final RingkasanService ringkasan;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;

    TinjauanKompilasi(
            KompilasiService kompilasi,
            KelengkapanService kelengkapan,
            RingkasanService ringkasan,
            OrganisasiService organisasi,
            PeriodeService periode) {
        this.kompilasi = kompilasi;
        this.kelengkapan = kelengkapan;
        this.ringkasan = ringkasan;
        this.organisasi = organisasi;
        this.periode = periode;
    }

    @Override
    public Set<String> kunciTugas() {
        return Set.of("himpun-data-kinerja");
    }

    @Override
    public Tinjauan tinjau(TugasAktif tugas) {
        var periodeId = tugas.uuid("periodeId");
        var rekap = kompilasi.terakhir(periodeId);
        var bulan = periode.periode(periodeId);
        var jumlah = ringkasan.ringkasan(rekap);
        var lalu = kompilasi.bulanLalu(bulan).map(satu -> JumlahHari.dari(satu.baris()));
        return new Tinjauan(
                "Data kinerja " + bulan.sebutan(),
                "Periksa rekap di bawah, lalu nyatakan lengkap atau kembalikan di tab Formulir.",
                fakta(jumlah.hari()),
                List.of(
                        pemeriksaan(kelengkapan.periksa(rekap)),
                        new PerbandinganBulan(jumlah.hari(), lalu).tabel(),
                        perPegawai(rekap),
                        perSubbagian(jumlah),
                        perKode(jumlah),
                        perIndikator(jumlah)),
                List.of());
    }

    private static List<Fakta> fakta(JumlahHari hari) {
        return List.of(
                new Fakta("Pegawai", Angka.bulat(hari.pegawai())),
                new Fakta("Hari wajib", Angka.bulat(hari.wajib())),
                new Fakta("Hari disetujui", Angka.bulat(hari.disetujui())),
                new Fakta("Nilai satuan kerja", Angka.duaDesimal(hari.nilai().orElse(null))));
    }

    private static Tabel pemeriksaan(List<Pemeriksaan> daftar) {
        return new Tabel(
                "Pemeriksaan kelengkapan",
                List.of(new Kolom("Yang diperiksa", false), new Kolom("Keadaan", false), new Kolom("Temuan", false)),
                daftar.stream()
                        .map(satu -> List.of(satu.judul(), satu.keadaan().sebutan(), satu.kalimat()))
                        .toList());
    }

    private Tabel perPegawai(Rekap rekap) {
        var orang = organisasi.pegawai(
                rekap.baris().stream().map(BarisRekap::pegawaiId).toList());
        return new Tabel(
                "Per pegawai",
                kolom("Pegawai", "Wajib", "Terisi", "Terlambat", "Tidak terisi", "Disetujui", "Dikembalikan", "Nilai"),
                rekap.baris().stream()
                        .map(satu -> List.of(
                                orang.get(satu.pegawaiId()).nama(),
                                Angka.bulat(satu.wajib()),
                                Angka.bulat(satu.terisi()),
                                Angka.bulat(satu.terlambat()),
                                Angka.bulat(satu.tidakTerisi()),
                                Angka.bulat(satu.disetujui()),
                                Angka.bulat(satu.dikembalikan()),
                                Angka.duaDesimal(satu.nilai().orElse(null))))
                        .toList());
    }

    private static Tabel perSubbagian(RingkasanBulan jumlah) {
        return new Tabel(
                "Per sub bagian",
                kolom(
                        "Sub bagian",
                        "Pegawai",
                        "Wajib",
                        "Disetujui",
                        "Dikembalikan",
                        "Tidak terisi",
                        "Kegiatan",
                        "Nilai"),
                jumlah.perSubbagian().stream()
                        .map(satu -> List.of(
                                satu.nama(),
                                Angka.bulat(satu.hari().pegawai()),
                                Angka.bulat(satu.hari().wajib()),
                                Angka.bulat(satu.hari().disetujui()),
                                Angka.bulat(satu.hari().dikembalikan()),
                                Angka.bulat(satu.hari().tidakTerisi()),
                                Angka.bulat(satu.kegiatan().kegiatan()),
                                Angka.duaDesimal(satu.hari().nilai().orElse(null))))
                        .toList());
    }

    private static Tabel perKode(RingkasanBulan jumlah) {
        return new Tabel(
                "Per kode output",
                kolomKegiatan("Kode output"),
                jumlah.perKodeOutput().stream()
                        .map(satu -> kegiatan(
                                satu.kode() == null ? satu.nama() : satu.kode() + " " + satu.nama(), satu.jumlah()))
                        .toList());
    }

    private static Tabel perIndikator(RingkasanBulan jumlah) {
        return new Tabel(
                "Per indikator",
                kolomKegiatan("Indikator"),
                jumlah.perIndikator().stream()
                        .map(satu -> kegiatan(satu.nama(), satu.jumlah()))
                        .toList());
    }

    private static List<Kolom> kolomKegiatan(String pertama) {
        return List.of(
                new Kolom(pertama, false),
                new Kolom("Kegiatan", true),
                new Kolom("Disetujui", true),
                new Kolom("Pegawai", true),
                new Kolom("Volume yang disetujui", false));
    }

    private static List<String> kegiatan(String nama, JumlahKegiatan jumlah) {
        return List.of(
                nama,
                Angka.bulat(jumlah.kegiatan()),
                Angka.bulat(jumlah.disetujui()),
                Angka.bulat(jumlah.pegawai()),
                jumlah.volume().isEmpty()
                        ? Angka.TIDAK_ADA
                        : jumlah.volume().stream()
                                .map(satu -> Angka.volume(satu.jumlah()) + " " + satu.satuan())
                                .collect(Collectors.joining(", ")));
    }

    private static List<Kolom> kolom(String pertama, String... angka) {
        return Stream.concat(
                        Stream.of(new Kolom(pertama, false)), Stream.of(angka).map(satu -> new Kolom(satu, true)))
                .toList();
    }
}
