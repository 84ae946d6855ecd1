package id.kejar.laporan;

import id.kejar.shared.Penolakan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** The shapes in which a person gets his own month: two layouts of real offices, and the national e-Kinerja's columns. */
enum BentukLaporan {
    LAPORAN_BULANAN("laporan-bulanan", ".docx", LaporanBulananDocx::tulis),
    BUKU_KENDALI("buku-kendali", ".docx", BukuKendaliDocx::tulis),
    E_KINERJA("e-kinerja", ".xlsx", EKinerjaXlsx::tulis);

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private interface Penulis {
        void tulis(LaporanPegawai laporan, OutputStream keluar) throws IOException;
    }

    private final String alamat;
    private final String akhiran;
    private final Penulis penulis;

    BentukLaporan(String alamat, String akhiran, Penulis penulis) {
        this.alamat = alamat;
        this.akhiran = akhiran;
        this.penulis = penulis;
    }

    /** @throws Penolakan 404 when there is no such shape */
    static BentukLaporan beralamat(String alamat) {
        return Arrays.stream(values())
                .filter(bentuk -> bentuk.alamat.equals(alamat))
                .findFirst()
                .orElseThrow(
                        () -> Penolakan.tidakAda("Bentuk laporan ini tidak ada. Pilih dari halaman Kinerja saya."));
    }

    void tulis(LaporanPegawai laporan, OutputStream keluar) throws IOException {
        penulis.tulis(laporan, keluar);
    }

    String namaBerkas(String kunciPeriode, String akun) {
        return "%s-%s-%s%s".formatted(alamat, akun.replaceAll("[^A-Za-z0-9.]", "_"), kunciPeriode, akhiran);
    }

    String tipeMedia() {
        return akhiran.equals(".docx") ? DOCX : XLSX;
    }
}
