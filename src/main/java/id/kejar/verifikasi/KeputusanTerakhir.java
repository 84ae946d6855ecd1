package id.kejar.verifikasi;

import java.time.Instant;

/**
 * What the verifier last decided on a day.
 *
 * @param alasan why it was returned, or his note; may be {@code null}
 * @param oleh his name, @param sebagai his capacity in the words of that day
 * @param pada since when it holds
 * @param diselesaikan who completed the round, where it was another; {@code null} otherwise
 * @param ditarik the approval was taken back; {@code null} while it stands
 */
public record KeputusanTerakhir(
        boolean setuju,
        String alasan,
        String oleh,
        Kapasitas kapasitas,
        String sebagai,
        Instant pada,
        String diselesaikan,
        Ditarik ditarik) {

    /** @param pemutus who took it back, with his capacity where it is not the ordinary one */
    public record Ditarik(String pemutus, String alasan, Instant pada) {}

    /** Who decided, with his capacity where it is not the ordinary one, and who completed it where that was another. */
    public String pemutus() {
        var pemutus = pemutus(oleh, sebagai);
        return diselesaikan == null ? pemutus : "%s (diselesaikan %s)".formatted(pemutus, diselesaikan);
    }

    static String pemutus(String nama, String sebagai) {
        return sebagai.equals(Wewenang.ATASAN_LANGSUNG) ? nama : "%s, %s".formatted(nama, sebagai);
    }
}
