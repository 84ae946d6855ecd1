package id.kejar.kinerja;

import id.kejar.kalender.HariTercatat;
import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.JenisLibur;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.shared.TanggalIndonesia;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells the operator what follows from an entry of the calendar, before he makes it and after. */
final class PesanKalender {

    private final List<PeriodeTersentuh> periode;
    private final LocalDate hariIni;

    PesanKalender(List<PeriodeTersentuh> periode, LocalDate hariIni) {
        this.periode = periode;
        this.hariIni = hariIni;
    }

    /** What is to be known before anything is entered for these days; empty when all of them are still open. */
    List<String> pemberitahuan(LocalDate dari, LocalDate sampai) {
        return periode.stream()
                .filter(satu -> !satu.menerimaIsian() && satu.beririsan(dari, sampai))
                .map(PeriodeTersentuh::akibatBilaTutup)
                .toList();
    }

    // absences -------------------------------------------------------------------------------------------------

    String tercatat(Ketidakhadiran absen, String nama) {
        return gabung(
                "%s, tercatat.".formatted(sebut(absen, nama)),
                absen.jenis().membebaskan()
                        ? akibat(
                                absen,
                                "Hari yang sudah terbuka dan tercakup %s ini tidak lagi wajib diisi; yang sudah dikirim tetap tersimpan, tetapi tidak ikut dihitung."
                                        .formatted(sebutanPendek(absen)),
                                "Lembar untuk hari yang akan datang tidak dibuka.")
                        : akibat(
                                absen,
                                "Dinas luar tidak membebaskan: hari kerja yang tercakup tetap wajib diisi dan ditandai dinas luar."));
    }

    String dicabut(Ketidakhadiran absen, String nama) {
        return gabung("%s, dicabut.".formatted(sebut(absen, nama)), bilaDicabut(absen));
    }

    String bilaDicabut(Ketidakhadiran absen) {
        return absen.jenis().membebaskan()
                ? akibat(
                        absen,
                        "Hari kerja yang tercakup kembali wajib diisi; lembarnya terbuka lagi.",
                        "Hari kerja yang akan datang dibuka seperti biasa.")
                : akibat(absen, "Hari kerja yang tercakup tetap wajib diisi, tanpa tanda dinas luar.");
    }

    private static String sebut(Ketidakhadiran absen, String nama) {
        return "%s %s, %s"
                .formatted(absen.jenis().sebutan(), nama, TanggalIndonesia.rentang(absen.mulai(), absen.sampai()));
    }

    private static String sebutanPendek(Ketidakhadiran absen) {
        return absen.jenis() == JenisKetidakhadiran.TUGAS_BELAJAR ? "tugas belajar" : "cuti";
    }

    // holidays -------------------------------------------------------------------------------------------------

    /** @param sebelum, @param sesudah whether the day was and is a working day */
    String tercatat(LocalDate tanggal, JenisLibur jenis, boolean sebelum, boolean sesudah) {
        return gabung(
                "%s tercatat sebagai %s."
                        .formatted(
                                TanggalIndonesia.hariTanggal(tanggal),
                                jenis.sebutan().toLowerCase()),
                perubahan(tanggal, sebelum, sesudah));
    }

    String dicabut(HariTercatat hari, boolean sebelum, boolean sesudah) {
        return gabung(
                "%s %s dicabut.".formatted(hari.jenis().sebutan(), TanggalIndonesia.hariTanggal(hari.tanggal())),
                perubahan(hari.tanggal(), sebelum, sesudah));
    }

    private String perubahan(LocalDate tanggal, boolean sebelum, boolean sesudah) {
        if (sebelum == sesudah) {
            return sesudah
                    ? "Hari itu tetap hari kerja, jadi yang wajib diisi tidak berubah."
                    : "Hari itu tetap bukan hari kerja, jadi yang wajib diisi tidak berubah.";
        }
        return sesudah
                ? akibat(
                        tanggal,
                        tanggal,
                        "Hari itu wajib diisi; lembar tiap ASN yang bertugas terbuka dalam beberapa saat.",
                        "Hari itu wajib diisi; lembarnya dibuka pada harinya.")
                : akibat(
                        tanggal,
                        tanggal,
                        "Hari itu tidak lagi wajib diisi: lembar yang belum dikirim ditutup dalam beberapa saat; yang sudah dikirim tetap tersimpan, tetapi tidak ikut dihitung.",
                        "Lembar hari itu tidak dibuka.");
    }

    String bilaDicabut(HariTercatat hari) {
        var akhirPekan = hari.tanggal().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        if (hari.jenis() == JenisLibur.HARI_KERJA_KHUSUS) {
            return akibat(
                    hari.tanggal(),
                    hari.tanggal(),
                    akhirPekan
                            ? "Hari itu kembali menjadi akhir pekan: lembar yang belum dikirim ditutup; yang sudah dikirim tetap tersimpan, tetapi tidak ikut dihitung."
                            : "Hari itu kembali mengikuti kalender nasional.",
                    "Hari itu kembali mengikuti kalender nasional.");
        }
        return akhirPekan
                ? "Hari itu akhir pekan, jadi yang wajib diisi tidak berubah."
                : akibat(
                        hari.tanggal(),
                        hari.tanggal(),
                        "Hari itu kembali menjadi hari kerja yang wajib diisi, kecuali bila juga libur nasional.",
                        "Hari itu kembali menjadi hari kerja, kecuali bila juga libur nasional.");
    }

    // what follows ---------------------------------------------------------------------------------------------

    private String akibat(Ketidakhadiran absen, String kalimat) {
        return akibat(absen, kalimat, kalimat);
    }

    private String akibat(Ketidakhadiran absen, String sampaiKini, String nanti) {
        return akibat(absen.mulai(), absen.sampai(), sampaiKini, nanti);
    }

    private String akibat(LocalDate dari, LocalDate sampai, String sampaiKini, String nanti) {
        var kalimat = new LinkedHashSet<String>();
        if (ada(dari, sampai, tanggal -> !tanggal.isAfter(hariIni) && berlaku(tanggal))) {
            kalimat.add(sampaiKini);
        }
        if (ada(dari, sampai, tanggal -> tanggal.isAfter(hariIni))) {
            kalimat.add(nanti);
        }
        if (ada(dari, sampai, this::tanpaPeriode)) {
            kalimat.add("Untuk hari sebelum KEJAR dipakai tidak ada yang berubah.");
        }
        kalimat.addAll(pemberitahuan(dari, sampai));
        return String.join(" ", kalimat);
    }

    private static boolean ada(LocalDate dari, LocalDate sampai, Predicate<LocalDate> yang) {
        return dari.datesUntil(sampai.plusDays(1)).anyMatch(yang);
    }

    private boolean berlaku(LocalDate tanggal) {
        return tutup(tanggal).isEmpty() && !tanpaPeriode(tanggal);
    }

    private Optional<PeriodeTersentuh> tutup(LocalDate tanggal) {
        return periode.stream()
                .filter(satu -> !satu.menerimaIsian() && satu.memuat(tanggal))
                .findFirst();
    }

    private boolean tanpaPeriode(LocalDate tanggal) {
        return tanggal.isBefore(hariIni) && periode.stream().noneMatch(satu -> satu.memuat(tanggal));
    }

    private static String gabung(String kalimat, String lanjutan) {
        return lanjutan.isEmpty() ? kalimat : kalimat + " " + lanjutan;
    }
}
