package id.kejar.laporan;

import id.kejar.laporan.Dokumen.Jenis;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The documents of one meeting: invitation, attendance, minutes, Berita Acara. It is closed by the signed copies of what
 * was decided in the room (the package of a pleno at KIP Pidie Jaya; docs/adr/0025).
 *
 * @param bertanda the documents of which there is a signed copy, complete and readable
 */
record PaketRapat(UUID rapatId, DaftarTerbitan terbitan, Set<UUID> bertanda) {

    private static final List<Jenis> SELALU = List.of(Jenis.BERITA_ACARA, Jenis.DAFTAR_HADIR);

    /** What is still to be attached, as people are told. */
    List<String> menunggu() {
        return wajib().stream()
                .filter(jenis -> !bertanda(jenis))
                .map(jenis -> terbitan.terakhir(jenis, rapatId).isPresent()
                        ? jenis.sebutan()
                        : jenis.sebutan() + " (belum terbit)")
                .toList();
    }

    /** Minutes only where the meeting has them as a document. */
    private List<Jenis> wajib() {
        return terbitan.terakhir(Jenis.RISALAH, rapatId).isPresent()
                ? List.of(Jenis.BERITA_ACARA, Jenis.DAFTAR_HADIR, Jenis.RISALAH)
                : SELALU;
    }

    private boolean bertanda(Jenis jenis) {
        return terbitan.terakhir(jenis, rapatId)
                .filter(satu -> bertanda.contains(satu.id()))
                .isPresent();
    }

    boolean lengkap() {
        return menunggu().isEmpty();
    }
}
