package id.kejar.laporan;

import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A pleno as it was held.
 *
 * @param selesai null when its end was not recorded
 * @param pembahasan what was discussed; null when nobody wrote it down
 * @param peserta the Ketua and Anggota, present or not: the quorum is counted over them
 */
record Persidangan(
        LocalDateTime mulai,
        LocalDateTime selesai,
        String zona,
        String tempat,
        String agenda,
        String pembahasan,
        List<Peserta> peserta,
        int kuorum) {

    Persidangan {
        peserta = List.copyOf(peserta);
    }

    LocalDate tanggal() {
        return mulai.toLocalDate();
    }

    int jumlahHadir() {
        return (int) peserta.stream().filter(Peserta::hadir).count();
    }

    boolean kuorumTerpenuhi() {
        return jumlahHadir() >= kuorum;
    }

    /** {@code 09.00 s.d. 10.45 WIB}. */
    String pukul() {
        String awal = TanggalIndonesia.jam(mulai.toLocalTime());
        return selesai == null
                ? "%s %s s.d. selesai".formatted(awal, zona)
                : "%s s.d. %s %s".formatted(awal, TanggalIndonesia.jam(selesai.toLocalTime()), zona);
    }
}
