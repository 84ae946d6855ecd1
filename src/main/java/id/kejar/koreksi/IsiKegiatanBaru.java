package id.kejar.koreksi;

import id.kejar.entri.IsianKegiatan;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What an activity should have said.
 *
 * @param kegiatanId which activity
 * @param kodeOutput {@code null} for work without a code
 */
@Embeddable
public record IsiKegiatanBaru(
        UUID kegiatanId, String nama, String hasil, BigDecimal volume, String satuan, String kodeOutput) {

    static IsiKegiatanBaru dari(UUID kegiatanId, IsianKegiatan isian) {
        return new IsiKegiatanBaru(
                kegiatanId,
                isian.namaKegiatan(),
                isian.outputHasil(),
                isian.volume(),
                isian.satuan(),
                isian.kodeOutput());
    }

    /** The activity with what is put right; its hours, plan and indicator stay. */
    public IsianKegiatan pada(IsianKegiatan lama) {
        return new IsianKegiatan(
                kodeOutput,
                nama,
                hasil,
                volume,
                satuan,
                lama.jamMulai(),
                lama.jamSelesai(),
                lama.rencanaHasilKerja(),
                lama.indikatorId());
    }
}
