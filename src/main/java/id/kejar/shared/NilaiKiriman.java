package id.kejar.shared;

import java.util.Map;
import java.util.Set;

/**
 * What may be posted with a task or a start, by its key; docs/proses.md says what each means. Every other value is the server's: by
 * some a process finds its way, by others the engine itself counts.
 */
final class NilaiKiriman {

    private static final Set<String> HARI = Set.of("pernyataan", "keterangan", "kegiatan");

    static final Map<String, Set<String>> TUGAS = Map.ofEntries(
            Map.entry("isi-data-kinerja", HARI),
            Map.entry("perbaiki-data-kinerja", HARI),
            Map.entry("verifikasi-data-kinerja", Set.of("pernyataan", "catatan", "keputusan")),
            Map.entry("lengkapi-atasan-langsung", Set.of("atasan")),
            Map.entry("tindak-lanjuti-keterlambatan", Set.of("tindakan", "catatan")),
            Map.entry("himpun-data-kinerja", Set.of("hasil", "catatan", "verifikator")),
            Map.entry("siapkan-rapat", Set.of("tanggalRapat", "tempat", "agenda", "nomorUndangan")),
            Map.entry(
                    "rapat-pleno",
                    Set.of(
                            "tanggalRapat",
                            "pukulSelesai",
                            "tempat",
                            "nomorBeritaAcara",
                            "hasil",
                            "kembaliKe",
                            "verifikator",
                            "catatan",
                            "hadir",
                            "suara",
                            "tindakLanjut")),
            Map.entry("himpun-hasil-pleno", Set.of("catatan")),
            Map.entry("periksa-koreksi", Set.of("hasil", "catatan")),
            Map.entry("lengkapi-koreksi", Set.of("alasan")),
            Map.entry("hitung-koreksi", Set.of("hasil", "catatan")));

    static final Map<String, Set<String>> MULAI = Map.of("buka-hari-kerja", Set.of("tanggal"));

    private NilaiKiriman() {}
}
