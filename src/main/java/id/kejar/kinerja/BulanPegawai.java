package id.kejar.kinerja;

import id.kejar.entri.HariKinerja;
import id.kejar.entri.StatusEntri;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.kompilasi.HariHitungan;
import id.kejar.kompilasi.HariWajib;
import id.kejar.kompilasi.HasilPegawai;
import id.kejar.kompilasi.Hitungan;
import id.kejar.kompilasi.HitunganPegawai;
import id.kejar.periode.StatusPeriode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One person's month: every day with its state, and the figures with the days behind them. */
final class BulanPegawai {

    private final BahanBulan bahan;
    private final HariWajib wajib;
    private final HariHitungan hariHitungan;
    private final Map<LocalDate, HariKinerja> isi;
    private final List<HariBulan> hari;

    BulanPegawai(BahanBulan bahan) {
        this.bahan = bahan;
        wajib = HariWajib.dari(
                bahan.kalender().hariKerjaAntara(bahan.mulai(), bahan.akhir()), bahan.bertugas(), bahan.absen());
        hariHitungan = HariHitungan.dari(wajib.sampai(batasHitungan()), bahan.hari());
        isi = bahan.hari().stream().collect(Collectors.toMap(HariKinerja::tanggal, Function.identity()));
        hari = bahan.mulai()
                .datesUntil(bahan.akhir().plusDays(1))
                .map(this::susun)
                .toList();
    }

    private HariBulan susun(LocalDate tanggal) {
        var satu = isi.get(tanggal);
        var absen = absen(tanggal);
        return new HariBulan(
                tanggal,
                keadaan(tanggal, satu),
                tanggal.equals(bahan.hariIni()),
                wajib.wajib(tanggal),
                dapatDimulai(tanggal, satu, absen),
                satu,
                absen.orElse(null),
                bahan.kalender().hariKerja(tanggal)
                        ? null
                        : bahan.kalender().libur().get(tanggal),
                satu == null ? null : bahan.keputusan().get(satu.entriId()));
    }

    private Optional<Ketidakhadiran> absen(LocalDate tanggal) {
        return bahan.absen().stream()
                .filter(satu -> satu.meliputi(tanggal))
                .max(Comparator.comparing(satu -> satu.jenis().membebaskan()));
    }

    private KeadaanHari keadaan(LocalDate tanggal, HariKinerja satu) {
        if (wajib.dikecualikan().contains(tanggal)) {
            return KeadaanHari.CUTI;
        }
        if (satu != null && masihBerlaku(satu)) {
            return keadaan(satu);
        }
        if (!bahan.bertugas().test(tanggal)) {
            return KeadaanHari.BUKAN_TUGAS;
        }
        if (!bahan.kalender().hariKerja(tanggal)) {
            return bahan.kalender().libur().containsKey(tanggal) ? KeadaanHari.LIBUR : KeadaanHari.AKHIR_PEKAN;
        }
        return tanggal.isAfter(bahan.hariIni()) ? KeadaanHari.NANTI : kosong();
    }

    /** An ordinary day that became a holiday afterwards is shown as the holiday; a day that lapsed is not shown. */
    private boolean masihBerlaku(HariKinerja satu) {
        return satu.status() != StatusEntri.GUGUR
                && (!satu.penanda().wajib() || bahan.kalender().hariKerja(satu.tanggal()));
    }

    private KeadaanHari keadaan(HariKinerja satu) {
        return switch (satu.status()) {
            case TERISI -> KeadaanHari.TERISI;
            case DISETUJUI -> KeadaanHari.DISETUJUI;
            case DIKEMBALIKAN -> KeadaanHari.DIKEMBALIKAN;
            case TIDAK_TERISI, GUGUR -> KeadaanHari.TIDAK_TERISI;
            case TERBUKA -> terbuka(satu);
        };
    }

    /** A day off that was begun is nobody's debt, whether something stands on it or not. */
    private KeadaanHari terbuka(HariKinerja satu) {
        var berkonsep = bahan.berkonsep().contains(satu.entriId());
        return bahan.menerimaIsian() && (berkonsep || !satu.penanda().wajib()) ? KeadaanHari.KONSEP : kosong();
    }

    private KeadaanHari kosong() {
        return bahan.menerimaIsian() ? KeadaanHari.BELUM_DIISI : KeadaanHari.TIDAK_TERISI;
    }

    private boolean dapatDimulai(LocalDate tanggal, HariKinerja satu, Optional<Ketidakhadiran> absen) {
        return (satu == null || satu.status() == StatusEntri.GUGUR)
                && bahan.menerimaIsian()
                && !bahan.kalender().hariKerja(tanggal)
                && !tanggal.isAfter(bahan.hariIni())
                && bahan.bertugas().test(tanggal)
                && absen.filter(tidakHadir -> tidakHadir.jenis().membebaskan()).isEmpty();
    }

    List<HariBulan> hari() {
        return hari;
    }

    /** Those days of the month to which something applies, the oldest first. */
    List<HariBulan> hari(Predicate<HariBulan> yang) {
        return hari.stream().filter(yang).toList();
    }

    /** The days behind a figure, as they stand today. */
    List<HariBulan> hari(Hitungan hitungan) {
        var tanggal = Set.copyOf(hariHitungan.hari(hitungan));
        return hari(satu -> tanggal.contains(satu.tanggal()));
    }

    /** Owed days gone by that wait for him and can still be filled in, and returned days while he may mend them. */
    List<HariBulan> perluDikerjakan() {
        return hari(satu -> switch (satu.keadaan()) {
            case BELUM_DIISI, KONSEP -> satu.wajib() && satu.tanggal().isBefore(bahan.hariIni());
            case DIKEMBALIKAN -> bahan.status() == StatusPeriode.VERIFIKASI;
            default -> false;
        });
    }

    Optional<HariBulan> hariIni() {
        return hari(HariBulan::hariIni).stream().findFirst();
    }

    /** Whether the person served in this month at all, or left something in it. */
    boolean adaIsinya() {
        return !wajib.hariKerja().isEmpty() || !bahan.hari().isEmpty();
    }

    /** The last day that counts: yesterday while the month is being filled in, else its end. */
    LocalDate batasHitungan() {
        var kemarin = bahan.hariIni().minusDays(1);
        return bahan.status() == StatusPeriode.TERBUKA && kemarin.isBefore(bahan.akhir()) ? kemarin : bahan.akhir();
    }

    /** The figures as far as {@link #batasHitungan()}; of a compiled month those that the recap froze. */
    HitunganPegawai hitungan() {
        return beku() ? bahan.beku().hitungan() : HitunganPegawai.dari(bahan.pegawaiId(), hariHitungan);
    }

    /** The same with the band of the value. */
    HasilPegawai hasil() {
        return beku() ? bahan.beku() : bahan.berpita().apply(hitungan());
    }

    boolean beku() {
        return bahan.beku() != null;
    }

    /** Whether a figure of the recap is another than the days make today: leave or a holiday entered since, for example. */
    boolean berbeda(Hitungan angka) {
        return hitungan().jumlah(angka) != hariHitungan.hari(angka).size();
    }
}
