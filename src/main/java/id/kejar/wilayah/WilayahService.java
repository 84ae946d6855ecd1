package id.kejar.wilayah;

import id.kejar.kompilasi.JumlahHari;
import id.kejar.kompilasi.KompilasiService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.Satker;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.periode.StatusPeriode;
import id.kejar.shared.Angka;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.wilayah.HalamanWilayah.Baris;
import id.kejar.wilayah.HalamanWilayah.Pilihan;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the offices of a province, or all of them, stand with a month: sums alone (issue 5, point 4). */
@Service
@Transactional(readOnly = true)
class WilayahService {

    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final KompilasiService kompilasi;

    WilayahService(OrganisasiService organisasi, PeriodeService periode, KompilasiService kompilasi) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.kompilasi = kompilasi;
    }

    /**
     * @param kunci the month, as {@code 2026-10}; without one, or with one nobody has, the newest
     * @throws Penolakan 403 for those who are no observers
     */
    HalamanWilayah halaman(String akun, String kunci) {
        var pemantau = organisasi.berwenang(akun, Peran.PEMANTAU);
        var cakupan = new Cakupan(organisasi.satker(pemantau.satker()).kodeWilayah());
        var satker = organisasi.satkerAktif().stream().filter(cakupan::mencakup).toList();
        var kode = satker.stream().map(Satker::kode).toList();
        var bulan = periode.bulanTerbuka(kode);
        if (bulan.isEmpty()) {
            throw Penolakan.tidakAda(
                    "Belum ada bulan yang dibuka di wilayah Anda. Halaman ini berisi sejak hari kerja pertama.");
        }
        var dipilih = bulan.contains(kunci) ? kunci : bulan.get(0);
        var sebulan =
                periode.sebulan(dipilih, kode).stream().collect(Collectors.toMap(Periode::satker, Function.identity()));
        var jumlah = kompilasi.jumlah(sebulan.values().stream().map(Periode::id).toList());
        return new HalamanWilayah(
                cakupan.sebutan(),
                sebutan(dipilih),
                bulan.stream()
                        .map(satu -> new Pilihan(satu, sebutan(satu), satu.equals(dipilih)))
                        .toList(),
                satker.stream()
                        .map(satu -> baris(satu, Optional.ofNullable(sebulan.get(satu.kode())), jumlah))
                        .toList(),
                (int) sebulan.values().stream()
                        .filter(satu -> satu.status() == StatusPeriode.DITETAPKAN)
                        .count());
    }

    private static String sebutan(String kunci) {
        return TanggalIndonesia.bulanTahun(YearMonth.parse(kunci));
    }

    private static Baris baris(Satker satker, Optional<Periode> bulan, Map<UUID, JumlahHari> jumlah) {
        var hari = bulan.map(satu -> jumlah.get(satu.id()));
        return new Baris(
                satker.kode(),
                satker.nama(),
                bulan.map(satu -> satu.status().sebutan()).orElse("Belum dibuka"),
                bulan.filter(satu -> satu.status() == StatusPeriode.DITETAPKAN)
                        .map(satu -> "ok")
                        .orElse(""),
                angka(hari, JumlahHari::pegawai),
                angka(hari, JumlahHari::wajib),
                angka(hari, JumlahHari::terisi),
                angka(hari, JumlahHari::disetujui),
                hari.flatMap(JumlahHari::nilai).map(Angka::duaDesimal).orElse(Angka.TIDAK_ADA));
    }

    private static String angka(Optional<JumlahHari> hari, ToIntFunction<JumlahHari> yang) {
        return hari.map(yang::applyAsInt).map(Angka::bulat).orElse(Angka.TIDAK_ADA);
    }
}
