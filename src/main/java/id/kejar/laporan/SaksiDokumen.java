package id.kejar.laporan;

import id.kejar.audit.BarisJejak;
import id.kejar.audit.JejakService;
import id.kejar.segel.SaksiSegel;
import id.kejar.shared.Sha256;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issued documents are made of what is sealed and stand outside it: their bytes must still give the hash that the audit log
 * had of them when they were issued.
 */
@Component
@Transactional(readOnly = true)
class SaksiDokumen implements SaksiSegel {

    private final DokumenRepository daftarDokumen;
    private final JejakService jejak;

    SaksiDokumen(DokumenRepository daftarDokumen, JejakService jejak) {
        this.daftarDokumen = daftarDokumen;
        this.jejak = jejak;
    }

    @Override
    public List<String> periksa(UUID periodeId) {
        return daftarDokumen.findByPeriodeIdOrderByDibuatPada(periodeId).stream()
                .filter(dokumen -> !utuh(dokumen))
                .map(dokumen -> "%s (%s): isinya tidak lagi sama dengan yang diterbitkan. SHA-256 sekarang: %s."
                        .formatted(dokumen.sebutan(), dokumen.namaBerkas(), Sha256.dari(dokumen.isi())))
                .toList();
    }

    /** Documents older than their lines in the audit log are judged by their row alone. */
    private boolean utuh(Dokumen dokumen) {
        var sidik = Sha256.dari(dokumen.isi());
        var riwayat = jejak.riwayat(dokumen.id().toString()).stream()
                .filter(baris -> baris.tindakan().startsWith("DOKUMEN_DITERBITKAN"))
                .map(BarisJejak::rincian)
                .toList();
        return sidik.equals(dokumen.sha256())
                && (riwayat.isEmpty() || riwayat.stream().anyMatch(rincian -> rincian.contains(sidik)));
    }
}
