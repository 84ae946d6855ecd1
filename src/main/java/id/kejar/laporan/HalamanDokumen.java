package id.kejar.laporan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The documents of a month, meeting by meeting.
 *
 * @param kunci of the month, as it stands in addresses
 * @param arsip classification and retention of the days of this month
 * @param dapatMenulis the reader uploads signed copies and issues again
 * @param dapatMenandatangani there is an e-signature service, and the reader may sign
 * @param naskahTerbesar of an upload, in bytes
 * @param lain documents that belong to no meeting
 */
record HalamanDokumen(
        String satker,
        String bulan,
        String kunci,
        String arsip,
        boolean dapatMenulis,
        boolean dapatMenandatangani,
        long naskahTerbesar,
        List<Paket> paket,
        List<Baris> lain) {

    /** Whether the forms of a document are still there, so that a refusal can be said in one of them. */
    boolean terbuka(UUID dokumenId, boolean hanyaRapat) {
        return Stream.concat(paket.stream().flatMap(satu -> satu.dokumen().stream()), lain.stream())
                .anyMatch(satu -> satu.id().equals(dokumenId) && satu.terbuka() && (satu.milikRapat() || !hanyaRapat));
    }

    /**
     * The package of one meeting.
     *
     * @param keterangan what it waits for, or that it is closed
     * @param rupa the chip's class
     */
    record Paket(String judul, String nomor, String keadaan, String rupa, String keterangan, List<Baris> dokumen) {}

    /**
     * One document.
     *
     * @param arsip classification and retention
     * @param tanda what came after it; {@code null} beside the newest
     * @param naskah the signed copy that holds; {@code null} when there is none
     * @param naskahLama those that were replaced
     * @param terbuka it can still be signed and, where it belongs to a meeting, issued again
     */
    record Baris(
            UUID id,
            String sebutan,
            int versi,
            String namaBerkas,
            String terbit,
            String alasan,
            String sha256,
            String arsip,
            String tanda,
            Naskah naskah,
            List<Naskah> naskahLama,
            boolean milikRapat,
            boolean terbuka) {

        public String sha256Ringkas() {
            return sha256.substring(0, 12);
        }
    }

    /**
     * A signed copy.
     *
     * @param pemeriksaan of its virus scan, {@code null} when there is nothing to say
     * @param pergantian by whom, when and why it was replaced; {@code null} while it holds
     */
    record Naskah(
            UUID id,
            String namaBerkas,
            String sha256,
            String dilampirkan,
            boolean menungguPenandaBerikutnya,
            String keterangan,
            String pemeriksaan,
            String pergantian) {

        public String sha256Ringkas() {
            return sha256.substring(0, 12);
        }
    }
}
