package id.kejar.mutubaku;

import id.kejar.kalender.WaktuKerja.Lama;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers in one sentence where a month hangs. */
final class KalimatMutuBaku {

    private final BahanMutuBaku bahan;
    private final UkuranBulan ukuran;

    KalimatMutuBaku(BahanMutuBaku bahan) {
        this.bahan = bahan;
        this.ukuran = bahan.ukuran();
    }

    String kalimat() {
        return switch (bahan.status()) {
            case TERBUKA ->
                "%s masih diisi sampai %s. Waktu langkah 3 sampai 6 dihitung sesudah itu."
                        .formatted(bahan.sebutan(), TanggalIndonesia.hariTanggal(bahan.hariTerakhirPengisian()));
            case VERIFIKASI -> berjalan(Langkah.VERIFIKASI, menungguVerifikator());
            case KOMPILASI -> berjalan(Langkah.HIMPUN, "Menunggu Sub Bagian Rendatin.");
            case PLENO -> pleno();
            case DITETAPKAN -> selesai();
        };
    }

    private String pleno() {
        if (ukuran.langkah(Langkah.HIMPUN_HASIL).keadaan() != Keadaan.BELUM) {
            return berjalan(Langkah.HIMPUN_HASIL, "Menunggu Sub Bagian Rendatin.");
        }
        var risalah = ukuran.langkah(Langkah.RISALAH);
        if (risalah.keadaan().berjalan()) {
            return berjalan(Langkah.RISALAH, "Menunggu hasil rapat dicatat.");
        }
        return "%s menunggu rapat pleno%s. SOP tidak memberi batas untuk menunggu rapat."
                .formatted(
                        bahan.sebutan(),
                        ukuran.menungguRapat()
                                .map(lama -> " selama " + LamaTercetak.hariKerja(lama))
                                .orElse(""));
    }

    private String berjalan(Langkah langkah, String siapa) {
        var lintasan = ukuran.langkah(langkah).lintasan();
        var kini = lintasan.isEmpty()
                ? Ukuran.tidakTercatat(Optional.empty(), Optional.empty())
                : lintasan.get(lintasan.size() - 1);
        var di = langkah.nomor().equals("–")
                ? langkah.kegiatan().toLowerCase()
                : "langkah %s, %s".formatted(langkah.nomor(), langkah.kegiatan().toLowerCase());
        var waktu = kini.lama()
                .map(lama -> "%s dari %s"
                        .formatted(LamaTercetak.hariKerja(lama), langkah.batas().sebutan()))
                .orElse("waktunya tidak tercatat");
        return kini.keadaan() == Keadaan.BERJALAN_TERLAMBAT
                ? "%s tertahan di %s: %s, jatuh tempo %s. %s".formatted(bahan.sebutan(), di, waktu, batas(kini), siapa)
                : "%s sedang di %s: %s. %s".formatted(bahan.sebutan(), di, waktu, siapa);
    }

    private String batas(Ukuran ukuran) {
        return TanggalIndonesia.hariTanggal(LocalDate.ofInstant(ukuran.batas().orElseThrow(), bahan.zona()));
    }

    private String menungguVerifikator() {
        var siapa = ukuran.lembar().stream()
                .filter(satu -> satu.lembar().selesai().isEmpty())
                .map(satu -> satu.lembar()
                        .pejabatId()
                        .map(bahan.jabatan()::get)
                        .orElse("operator melengkapi atasan langsung"))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return siapa.isEmpty() ? "Semua lembar selesai; verifikasi sedang ditutup." : "Menunggu: %s.".formatted(siapa);
    }

    private String selesai() {
        var seluruhnya = ukuran.seluruhnya();
        var kapan = seluruhnya
                .selesai()
                .map(pada -> " " + TanggalIndonesia.hariTanggal(LocalDate.ofInstant(pada, bahan.zona())))
                .orElse("");
        if (seluruhnya.lama().isEmpty()) {
            return "%s ditetapkan%s. Lamanya tidak tercatat: bulan ini berjalan sebelum KEJAR mencatat waktu tiap tahap."
                    .formatted(bahan.sebutan(), kapan);
        }
        return "%s ditetapkan%s, %d hari kerja sesudah pengisian ditutup; %s.%s"
                .formatted(
                        bahan.sebutan(),
                        kapan,
                        seluruhnya.lama().orElseThrow().hari(),
                        seluruhnya.keadaan() == Keadaan.TERLAMBAT
                                ? "lewat dari " + PenyajiMutuBaku.DIBERIKAN_SELURUHNYA
                                : "dalam " + PenyajiMutuBaku.DIBERIKAN_SELURUHNYA,
                        terlama());
    }

    private String terlama() {
        return Stream.of(Langkah.VERIFIKASI, Langkah.HIMPUN, Langkah.HIMPUN_HASIL)
                .map(ukuran::langkah)
                .filter(satu -> satu.jumlah().filter(lama -> lama.hari() > 0).isPresent())
                .max(Comparator.comparing(satu -> satu.jumlah().map(Lama::menit).orElse(0)))
                .map(satu -> " Terlama: langkah %s, %s, %s."
                        .formatted(
                                satu.langkah().nomor(),
                                satu.langkah().kegiatan().toLowerCase(),
                                LamaTercetak.hariKerja(satu.jumlah().orElseThrow())))
                .orElse("");
    }
}
