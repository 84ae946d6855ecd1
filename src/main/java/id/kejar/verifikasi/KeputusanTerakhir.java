package id.kejar.verifikasi;

import java.time.Instant;

/**
 * What the verifier last decided on a day.
 *
 * @param alasan why it was returned, or his note; may be {@code null}
 * @param oleh his name, @param sebagai his capacity in the words of that day
 * @param ditarik the approval was taken back; {@code null} while it stands
 */
public record KeputusanTerakhir(
        boolean setuju,
        String alasan,
        String oleh,
        Kapasitas kapasitas,
        String sebagai,
        Instant pada,
        Ditarik ditarik) {

    /** @param pemutus who took it back, with his capacity where it is not the ordinary one */
    public record Ditarik(String pemutus, String alasan, Instant pada) {}

    /** Who decided, with his capacity where it is not the ordinary one. */
    public String pemutus() {
        return pemutus(oleh, sebagai);
    }

    static String pemutus(String nama, String sebagai) {
        return sebagai.equals(Wewenang.ATASAN_LANGSUNG) ? nama : "%s, %s".formatted(nama, sebagai);
    }
}
