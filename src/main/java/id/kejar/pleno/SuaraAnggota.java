package id.kejar.pleno;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * How one commissioner voted.
 *
 * @param alasan his dissent, always there with {@code TIDAK_SETUJU}; else {@code null} where nothing was said
 */
@Embeddable
public record SuaraAnggota(UUID pegawaiId, @Enumerated(EnumType.STRING) Suara suara, String alasan) {

    boolean setuju() {
        return suara == Suara.SETUJU;
    }

    boolean berbeda() {
        return suara == Suara.TIDAK_SETUJU;
    }
}
