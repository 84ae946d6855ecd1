package id.kejar.mutubaku;

import id.kejar.kalender.WaktuKerja;
import id.kejar.kalender.WaktuKerja.Lama;
import id.kejar.periode.StatusPeriode;
import id.kejar.periode.TahapTercatat;
import id.kejar.pleno.WaktuRapat;
import id.kejar.verifikasi.WaktuLembar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares what a month has taken with what the SOP allows, from what is on record and nothing else. Working time is
 * measured by {@link WaktuKerja}; something is late when it ends after the moment at which its task fell due.
 */
final class PengukurMutuBaku {

    private final WaktuKerja waktu;
    private final Instant sekarang;

    PengukurMutuBaku(WaktuKerja waktu, Instant sekarang) {
        this.waktu = waktu;
        this.sekarang = sekarang;
    }

    UkuranBulan ukur(List<TahapTercatat> tahap, List<WaktuLembar> lembar, List<WaktuRapat> rapat, UkuranIsian isian) {
        var verifikasi = tahap(tahap, StatusPeriode.VERIFIKASI);
        return new UkuranBulan(
                List.of(
                        new UkuranLangkah(Langkah.DOKUMENTASI, Keadaan.TIDAK_DIUKUR, List.of()),
                        new UkuranLangkah(Langkah.PENGISIAN, isian.keadaan(masihDiisi(tahap)), List.of()),
                        tiapTahap(Langkah.VERIFIKASI, StatusPeriode.VERIFIKASI, tahap),
                        tiapTahap(Langkah.HIMPUN, StatusPeriode.KOMPILASI, tahap),
                        UkuranLangkah.dari(
                                Langkah.RAPAT,
                                rapat.stream()
                                        .filter(WaktuRapat::memutuskan)
                                        .map(PengukurMutuBaku::rapat)
                                        .toList()),
                        UkuranLangkah.dari(
                                Langkah.RISALAH,
                                rapat.stream().flatMap(this::risalah).toList()),
                        UkuranLangkah.dari(
                                Langkah.HIMPUN_HASIL, himpunHasil(tahap, rapat).toList())),
                lembar.stream().map(satu -> lembar(satu, verifikasi)).toList(),
                isian,
                seluruhnya(tahap),
                menungguRapat(tahap, rapat));
    }

    private static boolean masihDiisi(List<TahapTercatat> tahap) {
        return tahap.stream().allMatch(satu -> satu.tahap() == StatusPeriode.TERBUKA);
    }

    private static List<TahapTercatat> tahap(List<TahapTercatat> semua, StatusPeriode yang) {
        return semua.stream().filter(satu -> satu.tahap() == yang).toList();
    }

    /** Of a month older than the records the stages before the first on record are passed, nobody knows when. */
    private UkuranLangkah tiapTahap(Langkah langkah, StatusPeriode yang, List<TahapTercatat> semua) {
        var terlewat = Stream.of(semua.get(0).tahap())
                .filter(pertama -> pertama.compareTo(yang) > 0)
                .map(pertama -> Ukuran.tidakTercatat(Optional.empty(), Optional.empty()));
        var tercatat = tahap(semua, yang).stream().map(satu -> hari(langkah.batas(), satu.masuk(), satu.selesai()));
        return UkuranLangkah.dari(langkah, Stream.concat(terlewat, tercatat).toList());
    }

    /** A step whose time is given in working days. */
    private Ukuran hari(Batas diberikan, Optional<Instant> mulai, Optional<Instant> selesai) {
        return mulai.map(dari -> sampai(dari, selesai, waktu.batas(dari, diberikan.banyak())))
                .orElseGet(() -> Ukuran.tidakTercatat(mulai, selesai));
    }

    private Ukuran sampai(Instant mulai, Optional<Instant> selesai, Instant batas) {
        var ke = tidakSebelum(mulai, selesai.orElse(sekarang));
        var lewat = ke.isAfter(batas);
        return new Ukuran(
                selesai.isPresent()
                        ? (lewat ? Keadaan.TERLAMBAT : Keadaan.TEPAT)
                        : (lewat ? Keadaan.BERJALAN_TERLAMBAT : Keadaan.BERJALAN),
                Optional.of(mulai),
                selesai,
                Optional.of(waktu.antara(mulai, ke)),
                Optional.of(batas));
    }

    /** A meeting may be recorded with an hour that is still to come on its day. */
    private static Instant tidakSebelum(Instant awal, Instant saat) {
        return saat.isBefore(awal) ? awal : saat;
    }

    /** A meeting is measured by the clock, whatever the hour. */
    private static Ukuran rapat(WaktuRapat rapat) {
        if (rapat.mulai().isEmpty() || rapat.selesai().isEmpty()) {
            return Ukuran.tidakTercatat(rapat.mulai(), rapat.selesai());
        }
        var menit = (int)
                Duration.between(rapat.mulai().orElseThrow(), rapat.selesai().orElseThrow())
                        .toMinutes();
        return new Ukuran(
                menit > Langkah.RAPAT.batas().banyak() ? Keadaan.TERLAMBAT : Keadaan.TEPAT,
                rapat.mulai(),
                rapat.selesai(),
                Optional.of(new Lama(0, menit)),
                Optional.empty());
    }

    /** From a meeting that has begun to its outcome on record; one that is still to come has no minutes to wait for. */
    private Stream<Ukuran> risalah(WaktuRapat rapat) {
        return rapat
                .mulai()
                .filter(mulai -> rapat.dicatat().isPresent() || !mulai.isAfter(sekarang))
                .map(mulai -> hari(Langkah.RISALAH.batas(), rapat.mulai(), rapat.dicatat()))
                .stream();
    }

    /** From the adopting meeting on record to the adoption of the month. */
    private Stream<Ukuran> himpunHasil(List<TahapTercatat> tahap, List<WaktuRapat> rapat) {
        return rapat.stream()
                .filter(WaktuRapat::menetapkan)
                .map(satu -> hari(Langkah.HIMPUN_HASIL.batas(), satu.dicatat(), ditetapkan(tahap)));
    }

    private static Optional<Instant> ditetapkan(List<TahapTercatat> tahap) {
        return tahap(tahap, StatusPeriode.DITETAPKAN).stream().findFirst().flatMap(TahapTercatat::masuk);
    }

    /** A sheet belongs to the pass in which it was finished; an unfinished one to the last. */
    private UkuranLembar lembar(WaktuLembar lembar, List<TahapTercatat> verifikasi) {
        var lintasan = lembar.selesai()
                .map(pada -> (int) verifikasi.stream()
                        .filter(satu -> satu.masuk().filter(pada::isBefore).isEmpty())
                        .count())
                .orElse(verifikasi.size());
        // A sheet of withdrawals begins whenever the others are finished, and that moment is not kept.
        var mulai = lintasan == 0 || lembar.hanyaPenarikan()
                ? Optional.<Instant>empty()
                : verifikasi.get(lintasan - 1).masuk();
        return new UkuranLembar(
                lembar, Math.max(lintasan, 1), hari(Langkah.VERIFIKASI.batas(), mulai, lembar.selesai()));
    }

    private Ukuran seluruhnya(List<TahapTercatat> tahap) {
        return ukurSeluruhnya(waktu, tahap, sekarang);
    }

    /** The steps of the SOP after filling, one after the other: 6 working days and 2 hours. */
    static Ukuran ukurSeluruhnya(WaktuKerja waktu, List<TahapTercatat> tahap, Instant sekarang) {
        var mulai = tahap(tahap, StatusPeriode.VERIFIKASI).stream().findFirst().flatMap(TahapTercatat::masuk);
        if (masihDiisi(tahap)) {
            return new Ukuran(Keadaan.BELUM, mulai, Optional.empty(), Optional.empty(), Optional.empty());
        }
        var dikenal = tahap.get(0).tahap() == StatusPeriode.TERBUKA;
        return mulai.filter(dari -> dikenal)
                .map(dari -> new PengukurMutuBaku(waktu, sekarang)
                        .sampai(
                                dari,
                                ditetapkan(tahap),
                                waktu.batas(
                                        dari,
                                        hariDiberikan(),
                                        Langkah.RAPAT.batas().banyak())))
                .orElseGet(() -> Ukuran.tidakTercatat(mulai, ditetapkan(tahap)));
    }

    static int hariDiberikan() {
        return Stream.of(Langkah.VERIFIKASI, Langkah.HIMPUN, Langkah.HIMPUN_HASIL)
                .mapToInt(satu -> satu.batas().banyak())
                .sum();
    }

    /** Each stay of the month in the pleno's stage up to its deciding meeting. */
    private Optional<Lama> menungguRapat(List<TahapTercatat> tahap, List<WaktuRapat> rapat) {
        var lama = new ArrayList<Lama>();
        for (var satu : tahap(tahap, StatusPeriode.PLENO)) {
            if (satu.masuk().isEmpty()) {
                return Optional.empty();
            }
            var dari = satu.masuk().orElseThrow();
            var berakhir = satu.selesai().orElse(sekarang);
            var ke = rapat.stream()
                    .filter(WaktuRapat::memutuskan)
                    .flatMap(pertemuan -> pertemuan.mulai().stream())
                    .filter(mulai -> !mulai.isBefore(dari) && !mulai.isAfter(berakhir))
                    .findFirst()
                    .orElse(berakhir);
            lama.add(waktu.antara(dari, tidakSebelum(dari, ke)));
        }
        return lama.stream().reduce(Lama::tambah);
    }
}
