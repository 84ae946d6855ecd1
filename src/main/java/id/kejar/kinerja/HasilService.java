package id.kejar.kinerja;

import id.kejar.kinerja.HalamanHasil.Baris;
import id.kejar.kinerja.HalamanHasil.Kolom;
import id.kejar.kinerja.KinerjaTampil.PitaTampil;
import id.kejar.kompilasi.HitunganPegawai;
import id.kejar.kompilasi.KompilasiService;
import id.kejar.kompilasi.Rekap;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Satker;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.periode.StatusPeriode;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a month has come to, employee by employee, for those who follow it. Reads only. */
@Service
@Transactional(readOnly = true)
class HasilService {

    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final KompilasiService kompilasi;
    private final PenyusunBulan penyusun;
    private final HakHasil hak;

    HasilService(
            OrganisasiService organisasi,
            PeriodeService periode,
            KompilasiService kompilasi,
            PenyusunBulan penyusun,
            HakHasil hak) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.kompilasi = kompilasi;
        this.penyusun = penyusun;
        this.hak = hak;
    }

    /**
     * @param kunci the period's readable key, {@code null} for the last one that has closed
     * @throws Penolakan 403 for those who have nobody's month to follow, 404 when the satker has no such period
     */
    HalamanHasil hasil(String akun, String kunci) {
        var pembaca = organisasi.pegawaiBerakun(akun);
        var satker = organisasi.satker(pembaca.satker());
        var daftar = periode.daftar(satker.kode());
        if (daftar.isEmpty()) {
            throw Penolakan.tidakAda("Belum ada bulan yang dibuka untuk satuan kerja Anda.");
        }
        var pilihan = PilihanBulan.dari(daftar, kunci, bulan -> bulan.status() != StatusPeriode.TERBUKA);
        var orang = hak.pegawai(pembaca, pilihan.bulan());
        if (orang.isEmpty()) {
            throw Penolakan.bukanWewenang(
                    "Hasil per pegawai hanya untuk verifikator, Sekretaris, Rendatin, Operator KEJAR, dan auditor. Pada %s tidak ada pegawai yang Anda verifikasi; hasil Anda sendiri ada di Kinerja saya."
                            .formatted(pilihan.bulan().sebutan()));
        }
        return halaman(pembaca, satker, pilihan, orang);
    }

    private HalamanHasil halaman(Pegawai pembaca, Satker satker, PilihanBulan pilihan, List<Pegawai> orang) {
        var bulan = pilihan.bulan();
        var rekap = kompilasi.berlaku(bulan);
        var baris = baris(orang, bulan, satker.zona());
        return new HalamanHasil(
                satker.nama(),
                HakHasil.seluruhSatker(pembaca) ? "Seluruh satker" : "Pegawai yang Anda verifikasi",
                pilihan,
                bulan.status().sebutan(),
                PenyajiKinerja.kelas(bulan.status()),
                rekap.map(ada -> beku(ada, bulan, satker.zona())).orElseGet(() -> sementara(bulan)),
                rekap.isEmpty(),
                baris.isEmpty() ? "Tidak ada pegawai yang bertugas pada bulan ini." : null,
                baris,
                baris.stream()
                        .map(satu -> satu.nilai().pita())
                        .filter(Objects::nonNull)
                        .map(PitaTampil::sumber)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static String beku(Rekap rekap, Periode bulan, ZoneId zona) {
        var saat = LocalDateTime.ofInstant(rekap.disusunPada(), zona);
        return "Angka dari rekap yang disusun %s pukul %s%s."
                .formatted(
                        TanggalIndonesia.hariTanggal(saat.toLocalDate()),
                        TanggalIndonesia.jam(saat.toLocalTime()),
                        bulan.status() == StatusPeriode.DITETAPKAN
                                ? " dan ditetapkan rapat pleno"
                                : "; belum ditetapkan rapat pleno");
    }

    private static String sementara(Periode bulan) {
        return switch (bulan.status()) {
            case TERBUKA ->
                "Sementara: bulan ini masih diisi. Angkanya sampai kemarin, nilainya dihitung seolah semua yang dikirim disetujui.";
            case VERIFIKASI ->
                "Sementara: bulan ini masih diverifikasi. Angka dan nilai dapat berubah sampai Rendatin menghimpunnya.";
            case KOMPILASI, PLENO, DITETAPKAN -> "Sementara: rekapnya sedang disusun. Muat ulang beberapa menit lagi.";
        };
    }

    private List<Baris> baris(List<Pegawai> orang, Periode bulan, ZoneId zona) {
        var bahan = penyusun.milik(orang, bulan);
        var baris = new ArrayList<Baris>();
        for (var ke = 0; ke < orang.size(); ke++) {
            var bulannya = new BulanPegawai(bahan.get(ke));
            if (bulannya.adaIsinya()) {
                baris.add(baris(orang.get(ke), bahan.get(ke), bulannya, zona));
            }
        }
        return baris;
    }

    private static Baris baris(Pegawai pegawai, BahanBulan bahan, BulanPegawai bulan, ZoneId zona) {
        var angka = PenyajiAngka.bagiLain(bahan, bulan, zona);
        return new Baris(
                pegawai.id(),
                pegawai.nama(),
                pegawai.jabatan(),
                kolom(bulan.hitungan()),
                new PenyajiNilai(bahan, bulan).sajikan(),
                angka.sajikan(),
                angka.beda().orElse(null));
    }

    private static List<Kolom> kolom(HitunganPegawai hitungan) {
        return List.of(
                new Kolom("Wajib", hitungan.wajib()),
                new Kolom("Terisi", hitungan.terisi()),
                new Kolom("Disetujui", hitungan.disetujui()),
                new Kolom("Dikembalikan", hitungan.dikembalikan()),
                new Kolom("Tidak terisi", hitungan.tidakTerisi()),
                new Kolom("Dikecualikan", hitungan.dikecualikan()));
    }
}
