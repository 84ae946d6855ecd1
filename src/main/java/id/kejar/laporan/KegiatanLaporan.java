package id.kejar.laporan;

import id.kejar.shared.Angka;
import id.kejar.shared.TanggalIndonesia;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * One activity in the report of its owner.
 *
 * @param kodeOutput null for work without a code
 * @param rencanaHasilKerja null when none was named
 * @param indikator null when none was named
 * @param tautanBukti where the evidence lies, the weightiest first
 */
record KegiatanLaporan(
        LocalTime mulai,
        LocalTime selesai,
        String kodeOutput,
        String nama,
        String hasil,
        BigDecimal volume,
        String satuan,
        String rencanaHasilKerja,
        String indikator,
        List<String> tautanBukti) {

    KegiatanLaporan {
        Objects.requireNonNull(mulai, "mulai");
        Objects.requireNonNull(selesai, "selesai");
        Objects.requireNonNull(volume, "volume");
        tautanBukti = List.copyOf(tautanBukti);
    }

    /** {@code 07.30–12.00} */
    String pukul() {
        return TanggalIndonesia.jam(mulai) + "–" + TanggalIndonesia.jam(selesai);
    }

    /** {@code 1,5 laporan} */
    String volumeTercetak() {
        return "%s %s".formatted(Angka.volume(volume), satuan);
    }
}
