package id.kejar.laporan;

import id.kejar.entri.EntriNasionalService;
import id.kejar.entri.HariNasional;
import id.kejar.shared.Penolakan;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The recap of the whole country, from the database into a file, in the memory of one office and a few thousand rows. */
@Service
class RekapNasionalService {

    private static final Pattern KUNCI = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    private final EntriNasionalService entri;

    RekapNasionalService(EntriNasionalService entri) {
        this.entri = entri;
    }

    /**
     * Writes the file whole or not at all: what is half written lies beside it under another name until it is done.
     *
     * @param kunci of the month, {@code 2026-10}
     * @return how many entry-days it holds
     * @throws Penolakan for a month that is none, or of which no office has an entry
     */
    @Transactional(readOnly = true)
    public long tulis(String kunci, Path berkas) throws IOException {
        if (!KUNCI.matcher(kunci).matches()) {
            throw Penolakan.aturan("Periode %s bukan bulan. Tulis seperti 2026-10.".formatted(kunci));
        }
        Path tujuan = berkas.toAbsolutePath();
        Files.createDirectories(tujuan.getParent());
        Path sementara = tujuan.resolveSibling(tujuan.getFileName() + ".sementara");
        try (RekapNasionalXlsx rekap = new RekapNasionalXlsx(SpreadsheetVersion.EXCEL2007.getMaxRows());
                PenulisSejajar<HariNasional> penulis = new PenulisSejajar<>(rekap::tambah)) {
            entri.hari(kunci, penulis);
            penulis.selesai();
            if (rekap.banyak() == 0) {
                throw Penolakan.aturan("Tidak ada data kinerja periode %s di satuan kerja mana pun.".formatted(kunci));
            }
            try (OutputStream keluar = new BufferedOutputStream(Files.newOutputStream(sementara))) {
                rekap.simpan(keluar);
            }
            Files.move(sementara, tujuan, StandardCopyOption.REPLACE_EXISTING);
            return rekap.banyak();
        } finally {
            Files.deleteIfExists(sementara);
        }
    }
}
