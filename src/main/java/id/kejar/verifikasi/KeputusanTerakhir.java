package id.kejar.verifikasi;

import java.time.Instant;

/** What the verifier last decided on a day. @param alasan why it was returned, or his note; may be {@code null} */
public record KeputusanTerakhir(
        boolean setuju, String alasan, String oleh, Kapasitas kapasitas, String sebagai, Instant pada) {

    /** Who decided, with his capacity where it is not the ordinary one. */
    public String pemutus() {
        return kapasitas == Kapasitas.ATASAN_LANGSUNG ? oleh : "%s, %s".formatted(oleh, sebagai);
    }
}
