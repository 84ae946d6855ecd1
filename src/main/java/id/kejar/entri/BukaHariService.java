package id.kejar.entri;

import id.kejar.audit.JejakService;
import id.kejar.kalender.KalenderBerubah;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.kalender.KetidakhadiranBerubah;
import id.kejar.kalender.TenggatKerja;
import id.kejar.organisasi.MasaTugasBerubah;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Satker;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.periode.StatusPeriode;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens what is owed and not yet open, and ends what is no longer owed. Run twice, after a week of outage, or after the
 * calendar, a leave or somebody's service has changed, it gives the same result: what the data say today.
 */
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
    private final JejakService jejak;
    private final Clock jam;

    BukaHariService(
            OrganisasiService organisasi,
            KalenderService kalender,
            TenggatKerja tenggat,
            PeriodeService periode,
            EntriRepository daftarEntri,
            PembukaanHariRepository pembukaan,
            EntriProcess proses,
            JejakService jejak,
            Clock jam) {
        this.organisasi = organisasi;
        this.kalender = kalender;
        this.tenggat = tenggat;
        this.periode = periode;
        this.daftarEntri = daftarEntri;
        this.pembukaan = pembukaan;
        this.proses = proses;
        this.jejak = jejak;
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
     * Brings every day from the start of the period to the given date, and those of earlier periods that still stand
     * open, to what is owed; opens the period itself with its process.
     *
     * @param sampai not in the future
     * @return how many days were opened
     */
    public int bukaSampai(String satkerKode, LocalDate sampai) {
        var satker = organisasi.satker(satkerKode);
        AturanEntri.periksaTanggal(sampai, organisasi.hariIni(satkerKode));
        // After an outage several timers come at once for one satker: one after the other, the second finds all done.
        var pembukaanIni = pembukaan
                .kunci(satkerKode)
                .orElseGet(() -> pembukaan.saveAndFlush(new PembukaanHari(satkerKode, sampai)));
        organisasi.hariBerganti(satkerKode, pembukaanIni.terbukaSampai(), sampai);
        periode.bukaYangMemuat(satker, sampai);
        var dibuka = sesuaikan(satker, organisasi.semuaPegawai(satkerKode), sampai);
        pembukaanIni.terbukaSampai(sampai);
        if (dibuka > 0) {
            jejak.catat(satkerKode, "HARI_DIBUKA", sampai.toString(), "%d lembar harian dibuka".formatted(dibuka));
        }
        return dibuka;
    }

    /**
     * The person's own entry of a date. A day off is started by this: its work is marked and stands outside what is
     * owed (Perpres 21/2023 ps. 4(7): hours beyond the working time may count as kinerja).
     *
     * @throws Penolakan for a date to come, in a closed period, on leave or outside the person's service
     */
    public UUID bukaBagi(String akun, LocalDate tanggal) {
        var pegawai = organisasi.pegawaiBerakun(akun);
        if (!pegawai.jenis().asn()) {
            throw Penolakan.aturan("Kinerja harian hanya diisi oleh ASN.");
        }
        var satker = organisasi.satker(pegawai.satker());
        AturanEntri.periksaTanggal(tanggal, organisasi.hariIni(satker.kode()));
        // Two taps come one after the other, and the second finds what the first began.
        pembukaan.kunci(satker.kode());
        var ada = daftarEntri.findByPegawaiIdAndTanggal(pegawai.id(), tanggal);
        if (ada.filter(entri -> entri.status() != StatusEntri.GUGUR).isPresent()) {
            return ada.get().id();
        }
        var bulan = periode.yangMemuat(satker.kode(), tanggal)
                .filter(satu -> satu.menerimaIsian(jam.instant()))
                .orElseThrow(() -> Penolakan.bentrok("Pengisian untuk %s sudah ditutup atau belum dibuka."
                        .formatted(TanggalIndonesia.hariTanggal(tanggal))));
        var kewajiban = KewajibanHari.bagi(
                pegawai,
                tanggal,
                kalender.kalender(satker.kode()),
                kalender.ketidakhadiran(List.of(pegawai.id()), tanggal, tanggal));
        if (!kewajiban.diizinkan()) {
            throw Penolakan.aturan("%s tidak perlu diisi: %s."
                    .formatted(TanggalIndonesia.hariTanggal(tanggal), kewajiban.alasanBebas()));
        }
        if (ada.isPresent()) {
            wajibkanKembali(satker, bulan, pegawai, ada.get(), kewajiban.penanda());
            return ada.get().id();
        }
        var baru = bukaSatu(satker, bulan, pegawai, tanggal, kewajiban.penanda());
        catat(baru, "HARI_DIBUKA", baru.penanda().name());
        return baru.id();
    }

    // recomputation --------------------------------------------------------------------------------------------

    @EventListener
    void ketidakhadiranBerubah(KetidakhadiranBerubah peristiwa) {
        hitungUlang(organisasi.pegawai(peristiwa.pegawaiId()));
    }

    @EventListener
    void masaTugasBerubah(MasaTugasBerubah peristiwa) {
        hitungUlang(organisasi.pegawai(peristiwa.pegawaiId()));
    }

    /** One after the other with the opening of the satker's days: neither may decide by what the other is changing. */
    private void hitungUlang(Pegawai pegawai) {
        pembukaan.kunci(pegawai.satker()).ifPresent(sudah -> {
            var dibuka = sesuaikan(organisasi.satker(pegawai.satker()), List.of(pegawai), sudah.terbukaSampai());
            if (dibuka > 0) {
                jejak.catat(
                        pegawai.satker(),
                        "HARI_DIBUKA",
                        pegawai.id().toString(),
                        "%d lembar harian dibuka".formatted(dibuka));
            }
        });
    }

    /** Every satker concerned is recomputed in a job of its own, by the model that opens the days. */
    @EventListener
    void kalenderBerubah(KalenderBerubah peristiwa) {
        var terdampak = organisasi.satkerAktif().stream()
                .map(Satker::kode)
                .filter(kode -> peristiwa.satker().map(kode::equals).orElse(true))
                .filter(pembukaan::existsById)
                .toList();
        if (!terdampak.isEmpty()) {
            proses.hitungUlang(terdampak);
        }
    }

    private int sesuaikan(Satker satker, List<Pegawai> orang, LocalDate sampai) {
        return periode.daftar(satker.kode()).stream()
                .filter(bulan -> bulan.status() == StatusPeriode.TERBUKA)
                .filter(bulan -> !bulan.mulai().isAfter(sampai))
                .mapToInt(bulan -> sesuaikan(satker, bulan, orang, sampai))
                .sum();
    }

    private int sesuaikan(Satker satker, Periode bulan, List<Pegawai> orang, LocalDate sampai) {
        var akhir = sampai.isBefore(bulan.akhir()) ? sampai : bulan.akhir();
        var asn = orang.stream().filter(pegawai -> pegawai.jenis().asn()).toList();
        // Days already open may lie beyond the date asked for, and are reviewed, too.
        var ketidakhadiran = ketidakhadiran(asn, bulan.mulai(), bulan.akhir());
        var hariKalender = kalender.kalender(satker.kode());
        var terbuka = terbuka(bulan, asn);
        var jumlah = 0;
        for (var pegawai : asn) {
            var miliknya = terbuka.getOrDefault(pegawai.id(), Map.of());
            var tanggalDitinjau = new TreeSet<>(miliknya.keySet());
            tanggalDitinjau.addAll(hariKalender.hariKerjaAntara(bulan.mulai(), akhir));
            for (var tanggal : tanggalDitinjau) {
                var kewajiban = KewajibanHari.bagi(
                        pegawai, tanggal, hariKalender, ketidakhadiran.getOrDefault(pegawai.id(), List.of()));
                var ada = Optional.ofNullable(miliknya.get(tanggal));
                if (ada.isPresent()) {
                    sesuaikan(satker, bulan, pegawai, ada.get(), kewajiban);
                } else if (kewajiban.wajib()) {
                    bukaSatu(satker, bulan, pegawai, tanggal, kewajiban.penanda());
                    jumlah++;
                }
            }
        }
        return jumlah;
    }

    private void sesuaikan(Satker satker, Periode bulan, Pegawai pegawai, HariTerbuka hari, KewajibanHari kewajiban) {
        if (hari.status() == StatusEntri.TERBUKA && !kewajiban.bolehTerbuka(hari.penanda())) {
            var entri = daftarEntri.getReferenceById(hari.entriId());
            proses.gugurkan(entri, pegawai.akun());
            catat(entri, "HARI_GUGUR", kewajiban.alasanBebas());
        } else if (hari.status() == StatusEntri.GUGUR && kewajiban.wajib()) {
            wajibkanKembali(satker, bulan, pegawai, daftarEntri.getReferenceById(hari.entriId()), kewajiban.penanda());
        } else if (hari.status() != StatusEntri.GUGUR && hari.penanda() != kewajiban.penanda()) {
            var entri = daftarEntri.getReferenceById(hari.entriId());
            entri.tandai(kewajiban.penanda());
            catat(entri, "HARI_DITANDAI", "%s menjadi %s".formatted(hari.penanda(), kewajiban.penanda()));
        }
    }

    private void wajibkanKembali(Satker satker, Periode bulan, Pegawai pegawai, Entri entri, Penanda penanda) {
        entri.wajibkanKembali();
        entri.tandai(penanda);
        mulaiProses(satker, bulan, pegawai, entri);
        catat(entri, "HARI_DIBUKA_KEMBALI", penanda.name());
    }

    private void catat(Entri entri, String tindakan, String sebab) {
        jejak.catat(
                entri.satker(),
                tindakan,
                entri.id().toString(),
                "%s: %s".formatted(TanggalIndonesia.hariTanggal(entri.tanggal()), sebab));
    }

    private Map<UUID, Map<LocalDate, HariTerbuka>> terbuka(Periode bulan, List<Pegawai> asn) {
        var daftar = asn.size() == 1
                ? daftarEntri.hariTerbuka(bulan.id(), asn.get(0).id())
                : daftarEntri.hariTerbuka(bulan.id());
        var tiapOrang = new HashMap<UUID, Map<LocalDate, HariTerbuka>>();
        daftar.forEach(hari -> tiapOrang
                .computeIfAbsent(hari.pegawaiId(), orang -> new HashMap<>())
                .put(hari.tanggal(), hari));
        return tiapOrang;
    }

    private Map<UUID, List<Ketidakhadiran>> ketidakhadiran(List<Pegawai> asn, LocalDate dari, LocalDate sampai) {
        var id = asn.stream().map(Pegawai::id).collect(Collectors.toSet());
        return kalender.ketidakhadiran(id, dari, sampai).stream()
                .collect(Collectors.groupingBy(Ketidakhadiran::pegawaiId));
    }

    private Entri bukaSatu(Satker satker, Periode bulan, Pegawai pegawai, LocalDate tanggal, Penanda penanda) {
        var entri =
                daftarEntri.save(new Entri(satker.kode(), pegawai.id(), bulan.id(), tanggal, penanda, jam.instant()));
        mulaiProses(satker, bulan, pegawai, entri);
        return entri;
    }

    private void mulaiProses(Satker satker, Periode bulan, Pegawai pegawai, Entri entri) {
        proses.mulai(
                entri, pegawai.akun(), tenggat.akhirJamKerja(satker.zona(), entri.tanggal()), bulan.akhirPengisian());
    }
}
