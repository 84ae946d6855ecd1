package id.kejar.kalender;

import id.kejar.audit.JejakService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.shared.PenggunaIni;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.Teks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Working days, working hours and absences. */
@Service
@Transactional
public class KalenderService {

    private final HariLiburRepository daftarLibur;
    private final JamKerjaRepository daftarJamKerja;
    private final KetidakhadiranRepository daftarKetidakhadiran;
    private final OrganisasiService organisasi;
    private final JejakService jejak;
    private final List<PenjagaKalender> penjaga;
    private final ApplicationEventPublisher peristiwa;
    private final Clock jam;

    KalenderService(
            HariLiburRepository daftarLibur,
            JamKerjaRepository daftarJamKerja,
            KetidakhadiranRepository daftarKetidakhadiran,
            OrganisasiService organisasi,
            JejakService jejak,
            List<PenjagaKalender> penjaga,
            ApplicationEventPublisher peristiwa,
            Clock jam) {
        this.daftarLibur = daftarLibur;
        this.daftarJamKerja = daftarJamKerja;
        this.daftarKetidakhadiran = daftarKetidakhadiran;
        this.organisasi = organisasi;
        this.jejak = jejak;
        this.penjaga = penjaga;
        this.peristiwa = peristiwa;
        this.jam = jam;
    }

    /** The calendar of a satker: the country's days, then the satker's own, which win. */
    @Transactional(readOnly = true)
    public KalenderKerja kalender(String satker) {
        var libur = new HashMap<LocalDate, String>();
        var hariKerjaKhusus = new HashSet<LocalDate>();
        for (var hari : daftarLibur.bagiSatker(satker)) {
            if (hari.jenis() == JenisLibur.HARI_KERJA_KHUSUS) {
                hariKerjaKhusus.add(hari.tanggal());
                libur.remove(hari.tanggal());
            } else {
                libur.put(hari.tanggal(), hari.nama());
                hariKerjaKhusus.remove(hari.tanggal());
            }
        }
        return new KalenderKerja(libur, hariKerjaKhusus);
    }

    /**
     * The working hours in force on a date; the row that began last wins.
     *
     * @throws IllegalStateException when no row covers the date, which is a gap in the reference data
     */
    @Transactional(readOnly = true)
    public JamKerja jamKerja(LocalDate tanggal) {
        return daftarJamKerja.findAll().stream()
                .filter(jam -> jam.berlakuPada(tanggal))
                .max(Comparator.comparing(JamKerja::berlakuMulai))
                .orElseThrow(() -> new IllegalStateException("Tidak ada jam kerja yang berlaku pada " + tanggal));
    }

    /** How working time is measured in a satker; let go of it after one use, for the calendar may change. */
    @Transactional(readOnly = true)
    public WaktuKerja waktuKerja(String satker) {
        var tiapTanggal = new HashMap<LocalDate, JamKerja>();
        return new WaktuKerja(
                kalender(satker),
                organisasi.satker(satker).zona(),
                tanggal -> tiapTanggal.computeIfAbsent(tanggal, this::jamKerja));
    }

    @Transactional(readOnly = true)
    public List<Ketidakhadiran> ketidakhadiran(Collection<UUID> pegawai, LocalDate dari, LocalDate sampai) {
        return pegawai.isEmpty() ? List.of() : daftarKetidakhadiran.dalam(pegawai, dari, sampai);
    }

    /** The leave that excuses this person on a date, if any; dinas luar excuses nobody. */
    @Transactional(readOnly = true)
    public Optional<Ketidakhadiran> cuti(UUID pegawai, LocalDate tanggal) {
        return daftarKetidakhadiran.pada(pegawai, tanggal).stream()
                .filter(tidakHadir -> tidakHadir.jenis().membebaskan())
                .findFirst();
    }

    /** The days off and special working days that hold for a satker, the country's first on one date. */
    @Transactional(readOnly = true)
    public List<HariTercatat> hariTercatat(String satker, LocalDate dari, LocalDate sampai) {
        return daftarLibur.dalam(satker, dari, sampai).stream()
                .map(HariLibur::tercatat)
                .toList();
    }

    // changes --------------------------------------------------------------------------------------------------

    /**
     * Enters leave or dinas luar, also for days gone by: open days it covers are no longer owed.
     *
     * @throws Penolakan when its dates are out of bounds, or it overlaps another absence of the person
     */
    public Ketidakhadiran catat(Ketidakhadiran ketidakhadiran) {
        organisasi.kunciPegawai(ketidakhadiran.pegawaiId());
        var orang = organisasi.pegawai(ketidakhadiran.pegawaiId());
        AturanKalender.periksa(
                ketidakhadiran,
                ketidakhadiran(List.of(orang.id()), ketidakhadiran.mulai(), ketidakhadiran.sampai()),
                organisasi.hariIni(orang.satker()));
        var tersimpan = daftarKetidakhadiran.save(ketidakhadiran);
        jejak.catat(orang.satker(), "KETIDAKHADIRAN_DICATAT", orang.id().toString(), sebutan(tersimpan));
        peristiwa.publishEvent(new KetidakhadiranBerubah(orang.id()));
        return tersimpan;
    }

    /**
     * Takes an absence back: the days it excused are owed again.
     *
     * @throws Penolakan 404 for an absence of another satker
     */
    public Ketidakhadiran cabutKetidakhadiran(UUID id, String satker) {
        var absen = daftarKetidakhadiran
                .kunci(id)
                .filter(satu -> organisasi.pegawai(satu.pegawaiId()).satker().equals(satker))
                .orElseThrow(() -> Penolakan.tidakAda("Catatan ketidakhadiran ini tidak ada."));
        absen.cabut(PenggunaIni.akun(), jam.instant());
        jejak.catat(satker, "KETIDAKHADIRAN_DICABUT", absen.pegawaiId().toString(), sebutan(absen));
        peristiwa.publishEvent(new KetidakhadiranBerubah(absen.pegawaiId()));
        return absen;
    }

    private static String sebutan(Ketidakhadiran absen) {
        return absen.jenis().sebutanBagiLain() + " " + TanggalIndonesia.rentang(absen.mulai(), absen.sampai());
    }

    /**
     * Declares a holiday or, with {@link JenisLibur#HARI_KERJA_KHUSUS}, turns a day off into a working day; also for days
     * gone by (18 August 2025 was declared with ten days' notice, SKB 933/2025).
     *
     * @param satker empty for the whole country
     * @throws Penolakan for a national holiday of one satker, and for a date that is out of bounds or taken
     */
    public UUID catatLibur(Optional<String> satker, LocalDate tanggal, String nama, JenisLibur jenis) {
        satker.ifPresent(organisasi::kunciSatker);
        satker.ifPresent(kode -> penjaga.forEach(satu -> satu.periksa(kode, tanggal, jenis)));
        var libur = new HariLibur(
                satker.orElse(null), tanggal, Teks.wajib(nama, "Nama hari", 160), jenis, "dicatat di KEJAR");
        AturanKalender.periksa(
                libur,
                daftarLibur.dalam(satker.orElse(null), tanggal, tanggal),
                satker.map(organisasi::hariIni).orElseGet(() -> LocalDate.now(jam)));
        berubah(daftarLibur.save(libur), "KALENDER_DICATAT");
        return libur.id();
    }

    /** @throws Penolakan 404 for a holiday that is not this satker's own, or not the country's when none is given */
    public HariTercatat cabutLibur(UUID id, Optional<String> satker) {
        var libur = daftarLibur
                .kunci(id)
                .filter(satu -> Optional.ofNullable(satu.satker()).equals(satker))
                .orElseThrow(() -> Penolakan.tidakAda("Hari libur ini tidak ada atau bukan milik satuan kerja Anda."));
        libur.cabut(PenggunaIni.akun(), jam.instant());
        berubah(libur, "KALENDER_DICABUT");
        return libur.tercatat();
    }

    private void berubah(HariLibur libur, String tindakan) {
        daftarLibur.flush();
        jejak.catat(
                Optional.ofNullable(libur.satker()).orElse(JejakService.SELURUH_SATKER),
                tindakan,
                libur.tanggal().toString(),
                libur.nama());
        peristiwa.publishEvent(new KalenderBerubah(Optional.ofNullable(libur.satker())));
    }
}
