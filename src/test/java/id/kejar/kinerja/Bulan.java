package id.kejar.kinerja;

import id.kejar.entri.HariKinerja;
import id.kejar.entri.Penanda;
import id.kejar.entri.StatusEntri;
import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.KalenderKerja;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.kompilasi.HasilPegawai;
import id.kejar.kompilasi.HitunganPegawai;
import id.kejar.kompilasi.PitaNilai;
import id.kejar.periode.StatusPeriode;
import id.kejar.verifikasi.Kapasitas;
import id.kejar.verifikasi.KeputusanTerakhir;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** A month as a test tells it: November 2026, open, seen on Wednesday the 11th, unless it says otherwise. */
final class Bulan {

    static final UUID PEGAWAI = UUID.randomUUID();
    static final PitaNilai PITA = new PitaNilai("71–100", "tidak dikenakan potongan", "contoh, belum terverifikasi");
    static final Instant DIPUTUSKAN = Instant.parse("2026-12-02T02:12:00Z");

    private LocalDate mulai = LocalDate.of(2026, 11, 1);
    private LocalDate akhir = LocalDate.of(2026, 11, 30);
    private StatusPeriode status = StatusPeriode.TERBUKA;
    private boolean menerimaIsian = true;
    private LocalDate hariIni = LocalDate.of(2026, 11, 11);
    private Predicate<LocalDate> bertugas = tanggal -> true;
    private Map<LocalDate, String> libur = Map.of();
    private HasilPegawai beku;
    private PitaNilai pita = PITA;
    private final List<Ketidakhadiran> absen = new ArrayList<>();
    private final List<HariKinerja> hari = new ArrayList<>();
    private final Set<UUID> berkonsep = new HashSet<>();
    private final Map<UUID, KeputusanTerakhir> keputusan = new HashMap<>();

    Bulan rentang(String mulai, String akhir) {
        this.mulai = LocalDate.parse(mulai);
        this.akhir = LocalDate.parse(akhir);
        return this;
    }

    Bulan hariIni(String tanggal) {
        hariIni = LocalDate.parse(tanggal);
        return this;
    }

    /** Filling has closed, and the month stands at this stage. */
    Bulan tahap(StatusPeriode tahap) {
        status = tahap;
        menerimaIsian = false;
        return hariIni(akhir.plusDays(2).toString());
    }

    Bulan bertugasSejak(String tanggal) {
        bertugas = satu -> !satu.isBefore(LocalDate.parse(tanggal));
        return this;
    }

    Bulan libur(String tanggal, String nama) {
        libur = Map.of(LocalDate.parse(tanggal), nama);
        return this;
    }

    Bulan absen(JenisKetidakhadiran jenis, String mulai, String sampai) {
        absen.add(new Ketidakhadiran(PEGAWAI, jenis, LocalDate.parse(mulai), LocalDate.parse(sampai), null, null));
        return this;
    }

    /** Compiled: the recap froze these figures. */
    Bulan beku(StatusPeriode tahap, HitunganPegawai hitungan) {
        beku = new HasilPegawai(hitungan, PITA);
        return tahap(tahap);
    }

    /** The table has no row for the value. */
    Bulan tanpaPita() {
        pita = null;
        return this;
    }

    Bulan hari(String tanggal, StatusEntri status) {
        return hari(tanggal, status, Penanda.BIASA, 0);
    }

    Bulan hari(String tanggal, StatusEntri status, Penanda penanda, int terlambat) {
        var terkirim =
                status != StatusEntri.TERBUKA && status != StatusEntri.TIDAK_TERISI && status != StatusEntri.GUGUR;
        hari.add(new HariKinerja(
                UUID.randomUUID(),
                PEGAWAI,
                LocalDate.parse(tanggal),
                penanda,
                status,
                terlambat,
                terkirim ? DIPUTUSKAN : null,
                terkirim ? DIPUTUSKAN : null,
                terkirim ? 1 : 0,
                null,
                status == StatusEntri.DIKEMBALIKAN ? "Hasil belum menyebut jumlah." : null,
                false,
                List.of()));
        return this;
    }

    Bulan konsep(String tanggal) {
        hari(tanggal, StatusEntri.TERBUKA);
        berkonsep.add(hari.get(hari.size() - 1).entriId());
        return this;
    }

    /** What the verifier decided on the day that was told last. */
    Bulan diputuskan(boolean setuju) {
        keputusan.put(
                hari.get(hari.size() - 1).entriId(),
                new KeputusanTerakhir(
                        setuju,
                        setuju ? null : "Hasil belum menyebut jumlah.",
                        "Endah",
                        Kapasitas.ATASAN_LANGSUNG,
                        "atasan langsung",
                        DIPUTUSKAN,
                        null,
                        null));
        return this;
    }

    /** What the verifier took back of the day that was told last. */
    Bulan ditarik(String alasan) {
        keputusan.put(
                hari.get(hari.size() - 1).entriId(),
                new KeputusanTerakhir(
                        true,
                        null,
                        "Endah",
                        Kapasitas.PLH,
                        "Plh. Kepala Sub Bagian Hukum, Surat Perintah 12/SP/2026",
                        DIPUTUSKAN,
                        null,
                        new KeputusanTerakhir.Ditarik("Endah", alasan, DIPUTUSKAN)));
        return this;
    }

    BahanBulan bahan() {
        return new BahanBulan(
                PEGAWAI,
                mulai,
                akhir,
                status,
                menerimaIsian,
                hariIni,
                bertugas,
                new KalenderKerja(libur, Set.of()),
                absen,
                hari,
                berkonsep,
                keputusan,
                beku,
                hitungan -> new HasilPegawai(hitungan, pita));
    }

    BulanPegawai susun() {
        return new BulanPegawai(bahan());
    }
}
