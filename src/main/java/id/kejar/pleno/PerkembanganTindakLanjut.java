package id.kejar.pleno;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * In which state a meeting left what an earlier one had asked for.
 *
 * @param keterangan {@code null} when nothing was said about it
 */
@Embeddable
public record PerkembanganTindakLanjut(
        UUID tindakLanjutId, @Enumerated(EnumType.STRING) TindakLanjut.Keadaan keadaan, String keterangan) {

    boolean menutup() {
        return keadaan != TindakLanjut.Keadaan.TERBUKA;
    }
}
