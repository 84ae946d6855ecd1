package id.kejar.entri;

import id.kejar.kalender.KalenderKerja;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.organisasi.Pegawai;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person owes for a date: a working day is owed unless leave excuses it (KEJAR 7/2026 KETIGA: seluruh pegawai,
 * secara harian); dinas luar excuses nobody; work outside working days is marked and owed by nobody.
 *
 * @param alasanBebas why nothing is owed, as it is written into the audit log; {@code null} when the day is owed
 */
record KewajibanHari(Penanda penanda, boolean diizinkan, String alasanBebas) {

    static KewajibanHari bagi(
            Pegawai pegawai, LocalDate tanggal, KalenderKerja kalender, List<Ketidakhadiran> ketidakhadiran) {
        var penanda = penanda(tanggal, kalender, ketidakhadiran);
        if (!pegawai.wajibMengisi(tanggal)) {
            return new KewajibanHari(penanda, false, "Tidak bertugas pada tanggal ini");
        }
        var cuti = ketidakhadiran.stream()
                .filter(satu -> satu.jenis().membebaskan() && satu.meliputi(tanggal))
                .findFirst();
        if (cuti.isPresent()) {
            return new KewajibanHari(
                    penanda,
                    false,
                    "%s %s"
                            .formatted(
                                    cuti.get().jenis().sebutanBagiLain(),
                                    TanggalIndonesia.rentang(
                                            cuti.get().mulai(), cuti.get().sampai())));
        }
        if (!kalender.hariKerja(tanggal)) {
            return new KewajibanHari(
                    penanda,
                    true,
                    kalender.libur().containsKey(tanggal)
                            ? "Hari libur: " + kalender.libur().get(tanggal)
                            : "Bukan hari kerja");
        }
        return new KewajibanHari(penanda, true, null);
    }

    private static Penanda penanda(LocalDate tanggal, KalenderKerja kalender, List<Ketidakhadiran> ketidakhadiran) {
        if (!kalender.hariKerja(tanggal)) {
            return Penanda.LUAR_HARI_KERJA;
        }
        return ketidakhadiran.stream().anyMatch(satu -> !satu.jenis().membebaskan() && satu.meliputi(tanggal))
                ? Penanda.DINAS_LUAR
                : Penanda.BIASA;
    }

    boolean wajib() {
        return alasanBebas == null;
    }

    /** Whether an open day may stay open: it is owed, or the person works of his own accord on a day off. */
    boolean bolehTerbuka(Penanda semula) {
        return wajib() || (diizinkan && semula == Penanda.LUAR_HARI_KERJA);
    }
}
