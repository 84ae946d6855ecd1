package id.kejar.kinerja;

import id.kejar.periode.StatusPeriode;
import java.time.LocalDate;

/** A period as the calendar of an office must know it. @param menerimaIsian whether its days may still be filled in */
record PeriodeTersentuh(String sebutan, LocalDate mulai, LocalDate akhir, StatusPeriode status, boolean menerimaIsian) {

    boolean memuat(LocalDate tanggal) {
        return !tanggal.isBefore(mulai) && !tanggal.isAfter(akhir);
    }

    boolean beririsan(LocalDate dari, LocalDate sampai) {
        return !mulai.isAfter(sampai) && !akhir.isBefore(dari);
    }

    /** What a change of the calendar still does once filling has closed: the recap counts by the calendar it finds. */
    String akibatBilaTutup() {
        return switch (status) {
            case TERBUKA, VERIFIKASI ->
                "Pengisian %s sudah ditutup: tidak ada lagi lembar yang dibuka atau ditutup di dalamnya. Catatan kalender hanya ikut menentukan jumlah hari wajib saat rekapnya disusun."
                        .formatted(sebutan);
            case KOMPILASI, PLENO ->
                "Pengisian %s sudah ditutup dan rekapnya sudah disusun. Catatan kalender baru ikut dihitung bila rekap itu disusun ulang."
                        .formatted(sebutan);
            case DITETAPKAN ->
                "%s sudah ditetapkan rapat pleno. Catatan kalender tetap tersimpan, tetapi tidak mengubah nilai yang ditetapkan."
                        .formatted(sebutan);
        };
    }
}
