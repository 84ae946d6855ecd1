package id.kejar.kepegawaian;

import id.kejar.organisasi.Pegawai;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.util.Optional;

/** Where somebody's service stands, as pages say it. */
final class MasaTugas {

    private MasaTugas() {}

    static boolean sudahBerhenti(Pegawai orang, LocalDate hariIni) {
        return orang.selesai().filter(akhir -> akhir.isBefore(hariIni)).isPresent();
    }

    /** @return empty while it is open */
    static Optional<String> keadaan(Pegawai orang, LocalDate hariIni) {
        if (orang.mulai().isAfter(hariIni)) {
            return Optional.of("mulai " + TanggalIndonesia.tanggal(orang.mulai()));
        }
        return orang.selesai()
                .map(akhir -> (akhir.isBefore(hariIni) ? "berhenti " : "sampai ") + TanggalIndonesia.tanggal(akhir));
    }
}
