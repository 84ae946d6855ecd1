package id.kejar.kinerja;

import id.kejar.kinerja.KinerjaTampil.NilaiTampil;
import id.kejar.kinerja.KinerjaTampil.PitaTampil;
import id.kejar.kompilasi.HitunganPegawai;
import id.kejar.kompilasi.PitaNilai;
import id.kejar.periode.StatusPeriode;
import id.kejar.shared.Angka;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the value of a person's month into words: the figure, how far it is to be trusted, its formula, its band. */
final class PenyajiNilai {

    private final BahanBulan bahan;
    private final BulanPegawai bulan;
    private final HitunganPegawai hitungan;

    PenyajiNilai(BahanBulan bahan, BulanPegawai bulan) {
        this.bahan = bahan;
        this.bulan = bulan;
        this.hitungan = bulan.hitungan();
    }

    NilaiTampil sajikan() {
        if (hitungan.wajib() == 0) {
            return tanpaHariWajib();
        }
        if (bahan.status() == StatusPeriode.TERBUKA) {
            return perkiraan();
        }
        return belumAdaKeputusan() ? belumDiputuskan() : hasil();
    }

    private NilaiTampil tanpaHariWajib() {
        var terbuka = bahan.status() == StatusPeriode.TERBUKA;
        return new NilaiTampil(
                Angka.TIDAK_ADA,
                terbuka ? sebutanPerkiraan() : "tanpa nilai",
                null,
                terbuka
                        ? "Belum ada hari wajib %s.".formatted(sampai())
                        : "Tidak ada hari wajib pada periode ini, jadi tidak ada nilai.",
                ringkasan(),
                null,
                wajib(),
                null);
    }

    private NilaiTampil perkiraan() {
        return new NilaiTampil(
                angka(hitungan.nilaiBilaSemuaDisetujui()),
                sebutanPerkiraan(),
                "Perkiraan, bukan nilai akhir: dihitung seolah semua hari yang Anda kirim disetujui.",
                "%d hari terisi dari %d hari wajib %s".formatted(hitungan.terisi(), hitungan.wajib(), sampai()),
                ringkasan(),
                rumus("hari terisi", hitungan.terisi(), hitungan.nilaiBilaSemuaDisetujui()),
                wajib(),
                PitaTampil.belum());
    }

    private String sebutanPerkiraan() {
        return bulan.batasHitungan().equals(bahan.akhir()) ? "nilai sementara" : "nilai sampai kemarin";
    }

    private String sampai() {
        return bulan.batasHitungan().equals(bahan.akhir()) ? "pada periode ini" : "sampai kemarin";
    }

    /** Nought out of what nobody has looked at yet would frighten without cause. */
    private boolean belumAdaKeputusan() {
        return bahan.status() == StatusPeriode.VERIFIKASI
                && hitungan.menunggu() > 0
                && hitungan.menunggu() == hitungan.terisi();
    }

    private NilaiTampil belumDiputuskan() {
        return new NilaiTampil(
                Angka.TIDAK_ADA,
                "belum diputuskan",
                "%s Bila semua disetujui, nilainya %s.".formatted(catatan(), angka(hitungan.nilaiBilaSemuaDisetujui())),
                "%d hari terisi dari %d hari wajib".formatted(hitungan.terisi(), hitungan.wajib()),
                ringkasan(),
                "hari disetujui ÷ hari wajib × 100, dihitung setelah atasan langsung memutuskan",
                wajib(),
                PitaTampil.belum());
    }

    private NilaiTampil hasil() {
        return new NilaiTampil(
                angka(hitungan.nilai()),
                sebutanHasil(),
                catatan(),
                "%d hari disetujui dari %d hari wajib".formatted(hitungan.disetujui(), hitungan.wajib()),
                ringkasan(),
                rumus("hari disetujui", hitungan.disetujui(), hitungan.nilai()),
                wajib(),
                pita());
    }

    private String sebutanHasil() {
        return switch (bahan.status()) {
            case TERBUKA, VERIFIKASI -> "nilai dari hari yang sudah disetujui";
            case KOMPILASI, PLENO -> "nilai hasil verifikasi";
            case DITETAPKAN -> "nilai yang ditetapkan";
        };
    }

    private String catatan() {
        return switch (bahan.status()) {
            case VERIFIKASI ->
                "Verifikasi sedang berjalan: %s."
                        .formatted(gabung(
                                ", ",
                                jumlah(hitungan.menunggu(), "hari menunggu keputusan atasan langsung"),
                                jumlah(hitungan.dikembalikan(), "hari dikembalikan"),
                                adaYangBelumSelesai() ? null : "semua hari yang terisi sudah disetujui"));
            case KOMPILASI, PLENO -> "Belum ditetapkan rapat pleno.";
            case TERBUKA, DITETAPKAN -> null;
        };
    }

    /** A band names a consequence: it is not told from a value that the next approval changes. */
    private PitaTampil pita() {
        return bahan.status() == StatusPeriode.VERIFIKASI && adaYangBelumSelesai()
                ? PitaTampil.belum()
                : Optional.ofNullable(bulan.hasil().pita())
                        .map(PenyajiNilai::pita)
                        .orElseGet(PitaTampil::tanpa);
    }

    private static PitaTampil pita(PitaNilai pita) {
        return new PitaTampil(
                pita.nama(),
                "Pita %s: %s.".formatted(pita.nama(), pita.akibat()),
                "Sumber pita: %s.".formatted(pita.sumber()));
    }

    private boolean adaYangBelumSelesai() {
        return hitungan.menunggu() + hitungan.dikembalikan() > 0;
    }

    private String ringkasan() {
        return gabung(
                " · ",
                jumlah(hitungan.terlambat(), "terlambat (tidak mengurangi nilai)"),
                jumlah(hitungan.tidakTerisi(), bahan.menerimaIsian() ? "belum dikirim" : "tidak terisi"),
                jumlah(hitungan.dikembalikan(), "dikembalikan"),
                jumlah(hitungan.dikecualikan(), "dikecualikan (cuti)"));
    }

    /** {@code null} for none: nobody reads what did not happen. */
    private static String jumlah(int banyak, String apa) {
        return banyak == 0 ? null : banyak + " " + apa;
    }

    private static String gabung(String pemisah, String... bagian) {
        return Stream.of(bagian).filter(Objects::nonNull).collect(Collectors.joining(pemisah));
    }

    private String rumus(String pembilang, int jumlah, Optional<BigDecimal> nilai) {
        return "%s ÷ hari wajib × 100 = %d ÷ %d × 100 = %s"
                .formatted(pembilang, jumlah, hitungan.wajib(), angka(nilai));
    }

    private String wajib() {
        return "hari wajib = hari kerja − hari yang dikecualikan = %d − %d = %d"
                .formatted(hitungan.hariKerja(), hitungan.dikecualikan(), hitungan.wajib());
    }

    private static String angka(Optional<BigDecimal> nilai) {
        return nilai.map(Angka::duaDesimal).orElse(Angka.TIDAK_ADA);
    }
}
