package id.kejar.mutubaku;

import id.kejar.mutubaku.HalamanMutuBaku.Baris;
import id.kejar.mutubaku.HalamanMutuBaku.Batang;
import id.kejar.mutubaku.HalamanMutuBaku.Lembar;
import id.kejar.shared.Angka;
import id.kejar.shared.TanggalIndonesia;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the measured month as the page shows it. */
final class PenyajiMutuBaku {

    static final String DIBERIKAN_SELURUHNYA =
            Batas.hariKerja(PengukurMutuBaku.hariDiberikan()).sebutan()
                    + " dan "
                    + Langkah.RAPAT.batas().sebutan();

    /** As the bar of all steps together is drawn. */
    static final BigDecimal HARI_SELURUHNYA = BigDecimal.valueOf(PengukurMutuBaku.hariDiberikan())
            .add(LamaTercetak.hari(Langkah.RAPAT.batas().banyak()));

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private final BahanMutuBaku bahan;

    PenyajiMutuBaku(BahanMutuBaku bahan) {
        this.bahan = bahan;
    }

    List<Baris> langkah() {
        return bahan.ukuran().langkah().stream().map(this::baris).toList();
    }

    Baris seluruhnya() {
        var ukuran = bahan.ukuran().seluruhnya();
        return new Baris(
                "",
                "Seluruhnya, sejak pengisian ditutup",
                "",
                DIBERIKAN_SELURUHNYA,
                dipakai(ukuran),
                ukuran.keadaan().sebutan(),
                ukuran.keadaan().rupa(),
                bahan.ukuran()
                        .menungguRapat()
                        .map(lama -> "Termasuk menunggu rapat pleno %s, yang tidak diberi batas oleh SOP."
                                .formatted(LamaTercetak.hariKerja(lama)))
                        .map(List::of)
                        .orElse(List.of()),
                null);
    }

    static String dipakai(Ukuran ukuran) {
        return ukuran.lama().map(LamaTercetak::hariKerja).orElse(Angka.TIDAK_ADA);
    }

    private Baris baris(UkuranLangkah ukuran) {
        var langkah = ukuran.langkah();
        return new Baris(
                langkah.nomor(),
                langkah.kegiatan(),
                langkah.pelaksana(),
                langkah.batas().sebutan() + (ukuran.lintasan().size() > 1 ? " tiap kali" : ""),
                dipakai(ukuran),
                ukuran.keadaan().sebutan(),
                ukuran.keadaan().rupa(),
                rincian(ukuran),
                batang(ukuran));
    }

    private String dipakai(UkuranLangkah ukuran) {
        return switch (ukuran.langkah()) {
            case DOKUMENTASI -> Angka.TIDAK_ADA;
            case PENGISIAN -> padaHarinya(bahan.ukuran().isian());
            case RAPAT ->
                ukuran.jumlah().map(lama -> LamaTercetak.jam(lama.menit())).orElse(Angka.TIDAK_ADA);
            default -> ukuran.jumlah().map(LamaTercetak::hariKerja).orElse(Angka.TIDAK_ADA);
        };
    }

    private static String padaHarinya(UkuranIsian isian) {
        if (isian.wajib() == 0) {
            return Angka.TIDAK_ADA;
        }
        var persen = BigDecimal.valueOf(isian.padaHarinya())
                .multiply(SERATUS)
                .divide(BigDecimal.valueOf(isian.wajib()), 2, RoundingMode.HALF_UP);
        return "%s hari dikirim pada harinya".formatted(Angka.persen(persen));
    }

    private List<String> rincian(UkuranLangkah ukuran) {
        var rincian = new ArrayList<String>();
        switch (ukuran.langkah()) {
            case DOKUMENTASI ->
                rincian.add("Lamanya tidak dapat diketahui KEJAR; yang tercatat ialah bukti pada tiap kegiatan.");
            case PENGISIAN -> {
                var isian = bahan.ukuran().isian();
                rincian.add(
                        "Dari %s hari wajib: %s pada harinya, %s terlambat, %s tidak terisi. Lama mengisi tidak diukur."
                                .formatted(
                                        Angka.bulat(isian.wajib()),
                                        Angka.bulat(isian.padaHarinya()),
                                        Angka.bulat(isian.terlambat()),
                                        Angka.bulat(isian.tidakTerisi())));
            }
            case VERIFIKASI -> rincian.add("Termasuk waktu pegawai memperbaiki hari yang dikembalikan.");
            default -> {}
        }
        for (var ke = 0; ke < ukuran.lintasan().size(); ke++) {
            rincian.add(lintasan(ukuran, ke));
        }
        return rincian;
    }

    private String lintasan(UkuranLangkah langkah, int ke) {
        var ukuran = langkah.lintasan().get(ke);
        var awalan = langkah.lintasan().size() > 1 ? "Ke-%d: ".formatted(ke + 1) : "";
        return "%s%s sampai %s%s."
                .formatted(
                        awalan,
                        saat(ukuran.mulai(), "mulai tidak tercatat"),
                        saat(ukuran.selesai(), ukuran.keadaan().berjalan() ? "sekarang" : "selesai tidak tercatat"),
                        langkah.lintasan().size() > 1
                                ? ", %s, %s"
                                        .formatted(
                                                dipakai(ukuran),
                                                ukuran.keadaan().sebutan())
                                : "");
    }

    private String saat(Optional<Instant> saat, String bila) {
        return saat.map(pada -> LocalDateTime.ofInstant(pada, bahan.zona()))
                .map(waktu -> "%s pukul %s"
                        .formatted(
                                TanggalIndonesia.hariTanggal(waktu.toLocalDate()),
                                TanggalIndonesia.jam(waktu.toLocalTime())))
                .orElse(bila);
    }

    /** Each pass is allowed its time, so the bar of the allowed grows with the passes. */
    private static Batang batang(UkuranLangkah ukuran) {
        var langkah = ukuran.langkah();
        if (langkah == Langkah.DOKUMENTASI || langkah == Langkah.PENGISIAN) {
            return null;
        }
        var sekali = langkah.batas().berhariKerja()
                ? BigDecimal.valueOf(langkah.batas().banyak())
                : LamaTercetak.hari(langkah.batas().banyak());
        return new Batang(
                langkah.kegiatan(),
                sekali.multiply(BigDecimal.valueOf(Math.max(1, ukuran.lintasan().size())))
                        .toPlainString(),
                ukuran.jumlah()
                        .map(LamaTercetak::batang)
                        .map(BigDecimal::toPlainString)
                        .orElse(null));
    }

    List<Lembar> lembar() {
        return bahan.ukuran().lembar().stream().map(this::lembar).toList();
    }

    private Lembar lembar(UkuranLembar satu) {
        var lembar = satu.lembar();
        var pejabat = lembar.pejabatId();
        return new Lembar(
                lembar.diselesaikanOleh()
                        .or(() -> pejabat)
                        .map(bahan.nama()::get)
                        .orElse("Belum ada atasan langsung"),
                pejabat.map(bahan.jabatan()::get).orElse(""),
                satu.lintasan(),
                lembar.pegawai(),
                dipakai(satu.ukuran()),
                satu.ukuran().keadaan().sebutan(),
                satu.ukuran().keadaan().rupa(),
                catatan(satu));
    }

    private static String catatan(UkuranLembar satu) {
        var catatan = new ArrayList<String>();
        if (satu.lembar().putaran() > 1) {
            catatan.add("%d putaran".formatted(satu.lembar().putaran()));
        }
        if (satu.lembar().diperpanjang()) {
            catatan.add("diperpanjang Sekretaris");
        }
        if (satu.lembar().hanyaPenarikan()) {
            catatan.add("persetujuan yang ditarik; saat mulainya tidak tercatat");
        }
        return String.join(", ", catatan);
    }
}
