package id.kejar.shared;

import java.net.ConnectException;
import java.sql.SQLException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** What keeps KEJAR from starting, in the words of whoever has to mend it. */
class GagalMulaiAnalyzer implements FailureAnalyzer, Ordered {

    /** H2: the file is open in another process. */
    private static final int BERKAS_TERKUNCI = 90020;

    /** ISO 9075: insufficient privilege. */
    private static final String TANPA_HAK = "42501";

    @Override
    public FailureAnalysis analyze(Throwable kegagalan) {
        for (var sebab = kegagalan; sebab != null; sebab = sebab.getCause()) {
            var hasil = hasil(sebab);
            if (hasil != null) {
                return hasil;
            }
        }
        return null;
    }

    private static FailureAnalysis hasil(Throwable sebab) {
        if (sebab instanceof PengaturanDitolak ditolak) {
            return new FailureAnalysis(ditolak.getMessage(), ditolak.saran(), sebab);
        }
        if (sebab instanceof Penolakan ditolak) {
            return new FailureAnalysis(
                    ditolak.getMessage(), "Perbaiki yang disebut di atas, lalu jalankan KEJAR lagi.", sebab);
        }
        if (sebab instanceof PortInUseException dipakai) {
            return new FailureAnalysis(
                    "Port %d sedang dipakai program lain.".formatted(dipakai.getPort()),
                    "Hentikan program itu, atau jalankan KEJAR di port lain dengan SERVER_PORT, misalnya 8081.",
                    sebab);
        }
        if (sebab instanceof SQLException sql && sql.getErrorCode() == BERKAS_TERKUNCI) {
            return new FailureAnalysis(
                    "Berkas basis data sedang dibuka oleh KEJAR lain yang masih berjalan.",
                    "Hentikan yang lama, atau pakai folder data lain dengan KEJAR_DATA.",
                    sebab);
        }
        if (sebab instanceof SQLException sql && TANPA_HAK.equals(sql.getSQLState())) {
            return new FailureAnalysis(
                    "Akun basis data KEJAR tidak berhak mengubah tabel, padahal versi ini mengubahnya.",
                    "Isi KEJAR_DB_OWNER_USER dan KEJAR_DB_OWNER_PASSWORD dengan akun pemilik tabel, lalu jalankan KEJAR lagi.",
                    sebab);
        }
        if (sebab instanceof SQLException sql && sambunganGagal(sql)) {
            return new FailureAnalysis(
                    "Basis data PostgreSQL tidak dapat dihubungi.",
                    "Pastikan PostgreSQL berjalan dan KEJAR_DB_URL, KEJAR_DB_USER, KEJAR_DB_PASSWORD benar.",
                    sebab);
        }
        return null;
    }

    /** SQL state class 08 is a broken connection, 28 a refused login (ISO 9075). */
    private static boolean sambunganGagal(SQLException sql) {
        var keadaan = sql.getSQLState();
        return sql.getCause() instanceof ConnectException
                || (keadaan != null && (keadaan.startsWith("08") || keadaan.startsWith("28")));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
