package id.kejar.kinerja;

import id.kejar.kalender.JenisLibur;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIsian;
import java.time.LocalDate;
import java.util.Arrays;

/** The form of a holiday as it was typed: a refused one is shown again with all that stood in it. */
record IsianLibur(String tanggal, String nama, String jenis) {

    static final IsianLibur KOSONG = new IsianLibur("", "", "");

    LocalDate tanggalTerbaca() {
        return TanggalIsian.baca(tanggal, "Tanggal");
    }

    JenisLibur jenisTerbaca() {
        return Arrays.stream(JenisLibur.values())
                .filter(satu -> satu.name().equals(jenis))
                .findFirst()
                .orElseThrow(() -> Penolakan.aturan("Jenis hari belum dipilih."));
    }
}
