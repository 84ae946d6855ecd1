package id.kejar.verifikasi;

import java.util.UUID;

/** By what right somebody decides in a test. */
final class WewenangUji {

    private WewenangUji() {}

    static Wewenang atasan(String akun) {
        return new Wewenang(
                UUID.randomUUID(),
                akun,
                Kapasitas.ATASAN_LANGSUNG,
                Wewenang.ATASAN_LANGSUNG,
                Wewenang.ATASAN_LANGSUNG,
                null);
    }

    static Wewenang plh(String akun, UUID suratPerintahId) {
        return new Wewenang(
                UUID.randomUUID(),
                akun,
                Kapasitas.PLH,
                "Plh. Kepala Sub Bagian Hukum",
                "Plh. Kepala Sub Bagian Hukum, Surat Perintah 12/SP/2026",
                suratPerintahId);
    }
}
