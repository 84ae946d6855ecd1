package id.kejar.entri;

import id.kejar.kalender.KalenderService;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.kalender.TenggatKerja;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Satker;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.periode.StatusPeriode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens what is owed and not yet open; run twice, or after a week of outage, it gives the same result. */
@Service
@Transactional
public class BukaHariService {

    private final OrganisasiService organisasi;
    private final KalenderService kalender;
    private final TenggatKerja tenggat;
    private final PeriodeService periode;
    private final EntriRepository daftarEntri;
    private final PembukaanHariRepository pembukaan;
    private final EntriProcess proses;
    private final Clock jam;

    BukaHariService(
            OrganisasiService organisasi,
            KalenderService kalender,
            TenggatKerja tenggat,
            PeriodeService periode,
            EntriRepository daftarEntri,
            PembukaanHariRepository pembukaan,
            EntriProcess proses,
            Clock jam) {
        this.organisasi = organisasi;
        this.kalender = kalender;
        this.tenggat = tenggat;
        this.periode = periode;
        this.daftarEntri = daftarEntri;
        this.pembukaan = pembukaan;
        this.proses = proses;
        this.jam = jam;
    }

    /** The satker whose local day has begun and is not open yet. */
    @Transactional(readOnly = true)
    public List<String> satkerYangMemulaiHari() {
        return organisasi.satkerAktif().stream()
                .map(Satker::kode)
                .filter(kode -> pembukaan
                        .findById(kode)
                        .map(sudah -> !sudah.sudahMemulai(organisasi.hariIni(kode)))
                        .orElse(true))
                .toList();
    }

    /** Refuses a day that has not come; the operator may open a past day again without harm. */
    @Transactional(readOnly = true)
    public void periksaTanggal(String satker, LocalDate tanggal) {
        AturanEntri.periksaTanggal(tanggal, organisasi.hariIni(satker));
    }

    /**
     * Opens every owed day from the start of the period to the given date, and the period itself with its process. Days
     * missed in an earlier period that still stands open are opened as well.
     *
     * @param sampai not in the future
     * @return how many days were opened
     */
    public int bukaSampai(String satkerKode, LocalDate sampai) {
        var satker = organisasi.satker(satkerKode);
        AturanEntri.periksaTanggal(sampai, organisasi.hariIni(satkerKode));
        var berjalan = periode.bukaYangMemuat(satker, sampai);
        var terlewat = periode.daftar(satkerKode).stream()
                .filter(lain -> lain.status() == StatusPeriode.TERBUKA)
                .filter(lain -> lain.akhir().isBefore(berjalan.mulai()));
        var dibuka = buka(satker, berjalan, sampai)
                + terlewat.mapToInt(lain -> buka(satker, lain, lain.akhir())).sum();
        pembukaan
                .findById(satkerKode)
                .ifPresentOrElse(
                        sudah -> sudah.terbukaSampai(sampai),
                        () -> pembukaan.save(new PembukaanHari(satkerKode, sampai)));
        return dibuka;
    }

    private int buka(Satker satker, Periode bulan, LocalDate sampai) {
        var asn = organisasi.semuaPegawai(satker.kode()).stream()
                .filter(pegawai -> pegawai.jenis().asn())
                .toList();
        var absen = ketidakhadiran(asn, bulan.mulai(), sampai);
        var terbuka = new HashSet<>(daftarEntri.hariTerbuka(bulan.id()));
        var hariKerja = hariKerja(satker, bulan, sampai);
        var jumlah = 0;
        for (var pegawai : asn) {
            for (var tanggal : hariKerja) {
                if (berutang(pegawai, tanggal, absen) && !terbuka.contains(new HariTerbuka(pegawai.id(), tanggal))) {
                    bukaSatu(satker, bulan, pegawai, tanggal, absen);
                    jumlah++;
                }
            }
        }
        return jumlah;
    }

    private List<LocalDate> hariKerja(Satker satker, Periode bulan, LocalDate sampai) {
        return kalender.kalender(satker.kode()).hariKerjaAntara(bulan.mulai(), sampai);
    }

    private Map<UUID, List<Ketidakhadiran>> ketidakhadiran(List<Pegawai> asn, LocalDate dari, LocalDate sampai) {
        var id = asn.stream().map(Pegawai::id).collect(Collectors.toSet());
        return kalender.ketidakhadiran(id, dari, sampai).stream()
                .collect(Collectors.groupingBy(Ketidakhadiran::pegawaiId));
    }

    /** A working day is owed unless leave excuses it (KEJAR 7/2026 KETIGA: seluruh pegawai, secara harian). */
    private static boolean berutang(Pegawai pegawai, LocalDate tanggal, Map<UUID, List<Ketidakhadiran>> absen) {
        return pegawai.wajibMengisi(tanggal)
                && absen.getOrDefault(pegawai.id(), List.of()).stream()
                        .noneMatch(satu -> satu.jenis().membebaskan() && satu.meliputi(tanggal));
    }

    private void bukaSatu(
            Satker satker, Periode bulan, Pegawai pegawai, LocalDate tanggal, Map<UUID, List<Ketidakhadiran>> absen) {
        var dinasLuar = absen.getOrDefault(pegawai.id(), List.of()).stream()
                .anyMatch(satu -> !satu.jenis().membebaskan() && satu.meliputi(tanggal));
        var entri = daftarEntri.save(new Entri(
                satker.kode(),
                pegawai.id(),
                bulan.id(),
                tanggal,
                dinasLuar ? Penanda.DINAS_LUAR : Penanda.BIASA,
                jam.instant()));
        proses.mulai(entri, pegawai.akun(), tenggat.akhirJamKerja(satker.zona(), tanggal), bulan.akhirPengisian());
    }
}
