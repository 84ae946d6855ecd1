package id.kejar.periode;

import id.kejar.audit.JejakService;
import id.kejar.kalender.KalenderService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Satker;
import id.kejar.shared.Penolakan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the months of a satker and moves them along with the process. */
@Service
@Transactional
public class PeriodeService {

    private final PeriodeRepository daftarPeriode;
    private final OrganisasiService organisasi;
    private final KalenderService kalender;
    private final PeriodeProcess proses;
    private final Clock jam;
    private final JejakService jejak;

    PeriodeService(
            PeriodeRepository daftarPeriode,
            OrganisasiService organisasi,
            KalenderService kalender,
            PeriodeProcess proses,
            Clock jam,
            JejakService jejak) {
        this.daftarPeriode = daftarPeriode;
        this.organisasi = organisasi;
        this.kalender = kalender;
        this.proses = proses;
        this.jam = jam;
        this.jejak = jejak;
    }

    /** The period that holds a date. Where it is not open yet it is opened, and its {@code siklus-bulanan} begins. */
    public Periode bukaYangMemuat(Satker satker, LocalDate tanggal) {
        var batas = BatasPeriode.yangMemuat(tanggal, satker.hariMulaiPeriode());
        return daftarPeriode.findBySatkerAndMulai(satker.kode(), batas.mulai()).orElseGet(() -> buka(satker, batas));
    }

    /** The period that holds a date, where it has been opened. */
    @Transactional(readOnly = true)
    public Optional<Periode> yangMemuat(String satkerKode, LocalDate tanggal) {
        var batas =
                BatasPeriode.yangMemuat(tanggal, organisasi.satker(satkerKode).hariMulaiPeriode());
        return daftarPeriode.findBySatkerAndMulai(satkerKode, batas.mulai());
    }

    private Periode buka(Satker satker, BatasPeriode batas) {
        var periode = daftarPeriode.saveAndFlush(new Periode(
                satker.kode(),
                batas.bulan(),
                batas.mulai(),
                batas.akhir(),
                akhirPengisian(satker, batas.akhir()),
                jam.instant()));
        proses.mulaiSiklus(periode);
        jejak.catat(periode.satker(), "BULAN_DIBUKA", periode.kunciBisnis(), null);
        return periode;
    }

    /** Midnight after the last day on which entries may still be filled in, the satker's grace included. */
    private Instant akhirPengisian(Satker satker, LocalDate akhir) {
        var hariTerakhir = kalender.kalender(satker.kode()).tambahHariKerja(akhir, satker.tenggangPengisian());
        return hariTerakhir.plusDays(1).atStartOfDay(satker.zona()).toInstant();
    }

    void masuk(UUID periodeId, StatusPeriode tahap) {
        var bulan = periode(periodeId);
        bulan.masuk(tahap, jam.instant());
        jejak.catat(bulan.satker(), "TAHAP_BERGANTI", bulan.kunciBisnis(), tahap.sebutan());
    }

    /** The pleno has adopted the month; from here on nothing in it changes (Kudus 738/2024, langkah 6). */
    public void tetapkan(UUID periodeId) {
        masuk(periodeId, StatusPeriode.DITETAPKAN);
    }

    @Transactional(readOnly = true)
    public Periode periode(UUID id) {
        return daftarPeriode.findById(id).orElseThrow(() -> Penolakan.tidakAda("Periode ini tidak ada."));
    }

    /** The stays of a month in its stages, the earliest first; of a month older than their records only the last. */
    @Transactional(readOnly = true)
    public List<TahapTercatat> tahap(UUID id) {
        return periode(id).tahap();
    }

    /** Holds a month until the transaction ends: it does not enter its next stage meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Periode kunci(UUID id) {
        daftarPeriode.kunci(id);
        return periode(id);
    }

    /** The months of a satker, the newest first. */
    @Transactional(readOnly = true)
    public List<Periode> daftar(String satker) {
        return daftarPeriode.findBySatkerOrderByMulaiDesc(satker);
    }

    /** One month of several satker; of those that have opened it. */
    @Transactional(readOnly = true)
    public List<Periode> sebulan(String kunci, Collection<String> satker) {
        return daftarPeriode.findByKunciAndSatkerIn(kunci, satker);
    }

    /** @return the months that any of these satker has opened, as {@code 2026-10}, the newest first */
    @Transactional(readOnly = true)
    public List<String> bulanTerbuka(Collection<String> satker) {
        return daftarPeriode.kunciTerpakai(satker);
    }

    /** @return today in the zone of the period's satker */
    @Transactional(readOnly = true)
    public LocalDate hariIni(Periode periode) {
        return organisasi.hariIni(periode.satker());
    }
}
