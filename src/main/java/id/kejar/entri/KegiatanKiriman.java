package id.kejar.entri;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** One activity as another system posts it with a completion (docs/proses.md). @param tanggal only for corrections */
public record KegiatanKiriman(
        LocalDate tanggal,
        String kodeOutput,
        String namaKegiatan,
        String outputHasil,
        BigDecimal volume,
        String satuan,
        LocalTime jamMulai,
        LocalTime jamSelesai,
        String rencanaHasilKerja,
        UUID indikator) {

    public IsianKegiatan isian() {
        return new IsianKegiatan(
                kodeOutput,
                namaKegiatan,
                outputHasil,
                volume,
                satuan,
                jamMulai,
                jamSelesai,
                rencanaHasilKerja,
                indikator);
    }
}
