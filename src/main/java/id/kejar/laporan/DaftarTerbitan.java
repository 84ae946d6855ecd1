package id.kejar.laporan;

import id.kejar.laporan.Dokumen.Jenis;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents of a month as they stand to each other: what holds, and what has been replaced by what. */
record DaftarTerbitan(List<DokumenRingkas> dokumen) {

    /** The newest of this kind in the month. */
    Optional<DokumenRingkas> terakhir(Jenis jenis) {
        return dokumen.stream()
                .filter(satu -> satu.jenis() == jenis)
                .max(Comparator.comparingInt(DokumenRingkas::versi));
    }

    /** The newest of this kind about one and the same thing. */
    Optional<DokumenRingkas> terakhir(Jenis jenis, UUID acuan) {
        return dokumen.stream()
                .filter(satu -> satu.jenis() == jenis && satu.acuan().equals(acuan))
                .max(Comparator.comparingInt(DokumenRingkas::terbitanKe));
    }

    /**
     * The one that holds in its place; empty when it holds itself. The document of a meeting is replaced only by one of the
     * same meeting: a month sent back has two Berita Acara, and both are true.
     */
    Optional<DokumenRingkas> pengganti(DokumenRingkas ini) {
        var berlaku = ini.jenis().milikRapat() ? terakhir(ini.jenis(), ini.acuan()) : terakhir(ini.jenis());
        return berlaku.filter(satu -> !satu.id().equals(ini.id()));
    }

    /** What a list says beside a document that another came after; {@code null} beside the newest. */
    String tanda(DokumenRingkas ini) {
        return pengganti(ini)
                .map(satu -> "digantikan oleh versi %d".formatted(satu.versi()))
                .or(() -> terakhir(ini.jenis())
                        .filter(satu -> satu.versi() > ini.versi())
                        .map(satu -> "rapat berikutnya: versi %d".formatted(satu.versi())))
                .orElse(null);
    }
}
