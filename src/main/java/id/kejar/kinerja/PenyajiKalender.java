package id.kejar.kinerja;

import id.kejar.kinerja.KinerjaTampil.HariTampil;
import id.kejar.kinerja.KinerjaTampil.LegendaTampil;
import id.kejar.shared.TanggalIndonesia;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Puts the days of a person's month into the calendar that he reads, with the legend of its signs. */
final class PenyajiKalender {

    private final BahanBulan bahan;
    private final BulanPegawai bulan;

    PenyajiKalender(BahanBulan bahan, BulanPegawai bulan) {
        this.bahan = bahan;
        this.bulan = bulan;
    }

    /** Weeks from Monday on; {@code null} for a day outside the period. */
    List<List<HariTampil>> minggu() {
        var minggu = new ArrayList<List<HariTampil>>();
        var sepekan = new ArrayList<HariTampil>();
        for (var kosong = DayOfWeek.MONDAY.getValue();
                kosong < bahan.mulai().getDayOfWeek().getValue();
                kosong++) {
            sepekan.add(null);
        }
        for (var hari : bulan.hari()) {
            sepekan.add(tampil(hari));
            if (hari.tanggal().getDayOfWeek() == DayOfWeek.SUNDAY) {
                minggu.add(new ArrayList<>(sepekan));
                sepekan.clear();
            }
        }
        if (!sepekan.isEmpty()) {
            while (sepekan.size() < DayOfWeek.values().length) {
                sepekan.add(null);
            }
            minggu.add(sepekan);
        }
        return minggu;
    }

    private HariTampil tampil(HariBulan hari) {
        var teks = teks(hari);
        return new HariTampil(
                angkaHari(hari.tanggal()),
                String.join(" ", tanda(hari).keySet()),
                hari.keadaan() == KeadaanHari.AKHIR_PEKAN ? List.of() : teks,
                "%s%s%s"
                        .formatted(
                                TanggalIndonesia.hariBulan(hari.tanggal()),
                                hari.hariIni() ? " (hari ini)" : "",
                                teks.isEmpty() ? "" : ": " + String.join(", ", teks)),
                kelas(hari),
                hari.hariIni(),
                hari.entriId().orElse(null),
                hari.dapatDimulai() ? hari.tanggal().toString() : null);
    }

    /** A period over two months names the month where one begins. */
    private String angkaHari(LocalDate tanggal) {
        var duaBulan = !YearMonth.from(bahan.mulai()).equals(YearMonth.from(bahan.akhir()));
        return duaBulan && (tanggal.equals(bahan.mulai()) || tanggal.getDayOfMonth() == 1)
                ? TanggalRingkas.tanggalBulan(tanggal)
                : String.valueOf(tanggal.getDayOfMonth());
    }

    /** Late is told by its colour as long as nothing weightier is. */
    private static String kelas(HariBulan hari) {
        return hari.keadaan() == KeadaanHari.TERISI && hari.terlambat() > 0
                ? "perlu"
                : hari.keadaan().kelas();
    }

    /** The signs of a day with what they mean, for the small cell and for the legend. */
    private static LinkedHashMap<String, String> tanda(HariBulan hari) {
        var tanda = new LinkedHashMap<String, String>();
        if (!hari.keadaan().tanda().isEmpty()) {
            tanda.put(hari.keadaan().tanda(), hari.keadaan().sebutan());
        }
        if (hari.terlambat() > 0) {
            tanda.put("+" + hari.terlambat(), "terlambat sekian hari kerja");
        }
        if (hari.keadaan() != KeadaanHari.CUTI && hari.dinasLuar()) {
            tanda.put("DL", "dinas luar");
        }
        if (hari.luarHariKerja()) {
            tanda.put("L", "lembur/tahapan");
        }
        return tanda;
    }

    private static List<String> teks(HariBulan hari) {
        var teks = new ArrayList<String>();
        teks.add(
                switch (hari.keadaan()) {
                    case CUTI -> hari.sebutanAbsen();
                    case LIBUR -> hari.libur();
                    default -> hari.keadaan().sebutan();
                });
        if (hari.terlambat() > 0) {
            teks.add("terlambat %d hari".formatted(hari.terlambat()));
        }
        if (hari.persetujuanDitarik()) {
            teks.add("persetujuannya ditarik");
        }
        if (hari.menungguSetelahDikembalikan()) {
            teks.add("pernah dikembalikan, sudah dikirim lagi");
        }
        if (hari.keadaan() != KeadaanHari.CUTI && hari.dinasLuar()) {
            teks.add("dinas luar");
        }
        if (hari.luarHariKerja()) {
            teks.add("lembur/tahapan");
        }
        if (hari.terkirim()) {
            teks.add("%d kegiatan".formatted(hari.isi().kegiatan().size()));
        }
        teks.removeIf(String::isEmpty);
        return teks;
    }

    /** Only what this month shows. */
    List<LegendaTampil> legenda() {
        var legenda = new LinkedHashMap<String, LegendaTampil>();
        bulan.hari().stream()
                .filter(hari -> !hari.keadaan().tanda().isEmpty())
                .sorted((satu, lain) -> satu.keadaan().compareTo(lain.keadaan()))
                .forEach(hari -> legenda.putIfAbsent(
                        hari.keadaan().tanda(),
                        new LegendaTampil(
                                hari.keadaan().tanda(),
                                hari.keadaan().sebutan(),
                                hari.keadaan().kelas())));
        bulan.hari().forEach(hari -> tanda(hari).forEach((tanda, arti) -> {
            if (tanda.startsWith("+")) {
                legenda.putIfAbsent(
                        "+", new LegendaTampil("+1", "terlambat 1 hari kerja, tidak mengurangi nilai", "perlu"));
            } else {
                legenda.putIfAbsent(tanda, new LegendaTampil(tanda, arti, ""));
            }
        }));
        return List.copyOf(legenda.values());
    }
}
