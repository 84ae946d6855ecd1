package id.kejar.kompilasi;

import id.kejar.audit.JejakService;
import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.organisasi.IsiPenempatan;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Subbagian;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import id.kejar.verifikasi.RiwayatKeputusanService;
import id.kejar.verifikasi.SusunVerifikasiService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compiles the verified month (Kudus 738/2024, langkah 4). */
@Service
@Transactional
public class KompilasiService {

    private final RekapRepository daftarRekap;
    private final EntriService entri;
    private final KalenderService kalender;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final SusunVerifikasiService verifikasi;
    private final RiwayatKeputusanService keputusan;
    private final PitaNilaiProcess pita;
    private final ApplicationEventPublisher peristiwa;
    private final Clock jam;
    private final JejakService jejak;

    KompilasiService(
            RekapRepository daftarRekap,
            EntriService entri,
            KalenderService kalender,
            OrganisasiService organisasi,
            PeriodeService periode,
            SusunVerifikasiService verifikasi,
            RiwayatKeputusanService keputusan,
            PitaNilaiProcess pita,
            ApplicationEventPublisher peristiwa,
            Clock jam,
            JejakService jejak) {
        this.daftarRekap = daftarRekap;
        this.entri = entri;
        this.kalender = kalender;
        this.organisasi = organisasi;
        this.periode = periode;
        this.verifikasi = verifikasi;
        this.keputusan = keputusan;
        this.pita = pita;
        this.peristiwa = peristiwa;
        this.jam = jam;
        this.jejak = jejak;
    }

    /** Makes the recap of every ASN who served in the period. */
    Rekap susun(UUID periodeId) {
        var bulan = periode.periode(periodeId);
        var verifikator = verifikasi.verifikatorTiapPegawai(periodeId);
        var pemeriksa = keputusan.pemeriksa(periodeId);
        var rekap = new Rekap(bulan.satker(), periodeId, daftarRekap.countByPeriodeId(periodeId) + 1, jam.instant());
        var berpita = berpita(bulan.akhir());
        hitung(bulan)
                .forEach(hitungan -> rekap.tambah(
                        berpita.apply(hitungan),
                        verifikator.get(hitungan.pegawaiId()),
                        pemeriksa.getOrDefault(hitungan.pegawaiId(), List.of())));
        daftarRekap.saveAndFlush(rekap);
        peristiwa.publishEvent(new RekapDisusun(rekap.id(), periodeId));
        return rekap;
    }

    /** The figures of every ASN who served in the period or has a day in it, as they are now. */
    List<HitunganPegawai> hitung(Periode bulan) {
        var hari = entri.hariTanpaKegiatan(bulan.id()).stream().collect(Collectors.groupingBy(HariKinerja::pegawaiId));
        var hariKerja = kalender.kalender(bulan.satker()).hariKerjaAntara(bulan.mulai(), bulan.akhir());
        var orang = asnMenurutRekap(bulan.satker(), bulan.akhir());
        var absen = absen(orang, bulan);
        var hasil = new ArrayList<HitunganPegawai>();
        for (var pegawai : orang) {
            var wajib = HariWajib.dari(hariKerja, pegawai::wajibMengisi, absen.getOrDefault(pegawai.id(), List.of()));
            var miliknya = hari.getOrDefault(pegawai.id(), List.of());
            if (!wajib.hariKerja().isEmpty() || !miliknya.isEmpty()) {
                hasil.add(HitunganPegawai.dari(pegawai.id(), wajib, miliknya));
            }
        }
        return hasil;
    }

    /** The recap of the month before this one, where the satker has one whose figures hold. */
    @Transactional(readOnly = true)
    public Optional<Rekap> bulanLalu(Periode bulan) {
        return periode.daftar(bulan.satker()).stream()
                .filter(satu -> satu.mulai().isBefore(bulan.mulai()))
                .findFirst()
                .flatMap(this::berlaku);
    }

    /**
     * Makes the recap of an adopted month after corrections that a later pleno ratified.
     *
     * @param angka the new figures of the employees concerned
     */
    public Rekap susunKoreksi(UUID periodeId, Map<UUID, HitunganPegawai> angka, String sebab, String oleh) {
        var berpita = berpita(periode.periode(periodeId).akhir());
        var hasil = angka.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, satu -> berpita.apply(satu.getValue())));
        return daftarRekap.saveAndFlush(terakhir(periodeId)
                .dikoreksi(daftarRekap.countByPeriodeId(periodeId) + 1, hasil, sebab, oleh, jam.instant()));
    }

    /** The days that a person owes in a month, by calendar, leave and service as they stand now. */
    @Transactional(readOnly = true)
    public HariWajib hariWajib(Periode bulan, Pegawai pegawai) {
        return HariWajib.dari(
                kalender.kalender(bulan.satker()).hariKerjaAntara(bulan.mulai(), bulan.akhir()),
                pegawai::wajibMengisi,
                kalender.ketidakhadiran(List.of(pegawai.id()), bulan.mulai(), bulan.akhir()));
    }

    private Map<UUID, List<Ketidakhadiran>> absen(List<Pegawai> orang, Periode bulan) {
        return kalender.ketidakhadiran(orang.stream().map(Pegawai::id).toList(), bulan.mulai(), bulan.akhir()).stream()
                .collect(Collectors.groupingBy(Ketidakhadiran::pegawaiId));
    }

    /** Every ASN that a satker has had, in the order of the recap: by sub bagian, its head first, then by name. */
    @Transactional(readOnly = true)
    public List<Pegawai> asnMenurutRekap(String satker) {
        return asnMenurutRekap(satker, organisasi.hariIni(satker));
    }

    /** @param tanggal as they stood on that day */
    private List<Pegawai> asnMenurutRekap(String satker, LocalDate tanggal) {
        Map<UUID, Integer> urutanSubbagian =
                organisasi.subbagian(satker).stream().collect(Collectors.toMap(Subbagian::id, Subbagian::urutan));
        var asn = organisasi.semuaPegawai(satker).stream()
                .filter(pegawai -> pegawai.jenis().asn())
                .toList();
        var penempatan = organisasi.penempatanPada(asn.stream().map(Pegawai::id).toList(), tanggal);
        Function<Pegawai, IsiPenempatan> isi = pegawai -> penempatan.getOrDefault(pegawai.id(), pegawai.penempatan());
        return asn.stream()
                .sorted(Comparator.comparing((Pegawai pegawai) -> Optional.ofNullable(
                                        isi.apply(pegawai).subbagianId())
                                .map(urutanSubbagian::get)
                                .orElse(0))
                        .thenComparing(pegawai -> !isi.apply(pegawai).jabatan().startsWith("Kepala"))
                        .thenComparing(Pegawai::nama))
                .toList();
    }

    void nyatakanLengkap(UUID periodeId, String catatan, String oleh) {
        var rekap = terakhir(periodeId);
        rekap.putuskan(Rekap.Hasil.LENGKAP, catatan, oleh, jam.instant());
        jejak.catat(rekap.satker(), "REKAP_DINYATAKAN_LENGKAP", rekap.id().toString(), catatan);
    }

    /** Sends the month back to the named verifiers; without names, to all of them. */
    void kembalikan(UUID periodeId, Collection<UUID> verifikator, String catatan, String oleh) {
        var rekap = terakhir(periodeId);
        rekap.putuskan(Rekap.Hasil.KEMBALIKAN, catatan, oleh, jam.instant());
        jejak.catat(rekap.satker(), "REKAP_DIKEMBALIKAN", rekap.id().toString(), catatan);
        verifikasi.bukaKembali(periodeId, verifikator, catatan);
    }

    /** Those who verified this month, by their office. */
    @Transactional(readOnly = true)
    public List<Pegawai> verifikator(UUID periodeId) {
        return organisasi.pegawai(verifikasi.verifikatorTiapPegawai(periodeId).values()).values().stream()
                .sorted(Comparator.comparing(Pegawai::jabatan))
                .toList();
    }

    /** The recap whose figures are the month's; empty while it is filled in or verified, or is being compiled anew. */
    @Transactional(readOnly = true)
    public Optional<Rekap> berlaku(Periode bulan) {
        return daftarRekap
                .findFirstByPeriodeIdOrderByNomorDesc(bulan.id())
                .filter(rekap -> rekap.berlakuPada(bulan.status()));
    }

    /**
     * Adds to figures the band that their value has by the table now: what a recap made at this moment would freeze. The
     * table is asked once for each value, so one such function serves everybody in a month and is then let go.
     */
    public Function<HitunganPegawai, HasilPegawai> berpita(LocalDate akhirPeriode) {
        var ditanya = new HashMap<BigDecimal, Optional<PitaNilai>>();
        return hitungan -> new HasilPegawai(
                hitungan,
                hitungan.nilai()
                        .flatMap(nilai -> ditanya.computeIfAbsent(nilai, baru -> pita.pita(baru, akhirPeriode)))
                        .orElse(null));
    }

    @Transactional(readOnly = true)
    public Rekap rekap(UUID id) {
        return daftarRekap.findById(id).orElseThrow(() -> Penolakan.tidakAda("Rekap ini tidak ada."));
    }

    /** The latest recap of a period. */
    @Transactional(readOnly = true)
    public Rekap terakhir(UUID periodeId) {
        return daftarRekap
                .findFirstByPeriodeIdOrderByNomorDesc(periodeId)
                .orElseThrow(() -> Penolakan.tidakAda("Rekap periode ini belum disusun."));
    }

    /**
     * The sums of several months, of as many satker, from the newest recap of each.
     *
     * @return by period; one that was never compiled is missing
     */
    @Transactional(readOnly = true)
    public Map<UUID, JumlahHari> jumlah(Collection<UUID> periodeId) {
        return daftarRekap.jumlah(periodeId).stream()
                .collect(Collectors.toMap(JumlahPeriode::periodeId, JumlahPeriode::jumlah));
    }
}
