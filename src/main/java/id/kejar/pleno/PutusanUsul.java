package id.kejar.pleno;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What the meeting decided on one proposal that was laid before it.
 *
 * @param alasan why it was refused; {@code null} when it was ratified
 */
@Embeddable
public record PutusanUsul(UUID usulId, @Enumerated(EnumType.STRING) Hasil hasil, String alasan) {

    public enum Hasil {
        DISAHKAN("disahkan"),
        DITOLAK("ditolak");

        private final String sebutan;

        Hasil(String sebutan) {
            this.sebutan = sebutan;
        }

        public String sebutan() {
            return sebutan;
        }
    }

    public boolean disahkan() {
        return hasil == Hasil.DISAHKAN;
    }
}
