package id.kejar.verifikasi;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * An approval was taken back.
 *
 * @param lembarId, @param putaran where the day is decided on again
 */
@Embeddable
record Penarikan(
        @Column(name = "alasan_penarikan") String alasan,
        @Column(name = "ditarik_oleh") String oleh,
        @Column(name = "ditarik_sebagai") String sebagai,
        @Column(name = "ditarik_pada") Instant pada,
        @Column(name = "ditarik_ke_lembar_id") UUID lembarId,
        @Column(name = "ditarik_ke_putaran") Integer putaran) {}
