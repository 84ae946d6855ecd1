package id.kejar.laporan;

import id.kejar.audit.JejakService;
import id.kejar.laporan.Dokumen.Jenis;
import id.kejar.laporan.Dokumen.Terbitan;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.PenggunaIni;
import id.kejar.shared.Penolakan;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives documents their number and keeps them. The row of the month is held while that happens, so that two jobs at once
 * come one after the other; what they would still do twice, the table refuses.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PenerbitDokumen {

    private final DokumenRepository daftarDokumen;
    private final PaketRapatService paket;
    private final PeriodeService periode;
    private final JejakService jejak;
    private final EntityManager penyimpan;
    private final Clock jam;

    PenerbitDokumen(
            DokumenRepository daftarDokumen,
            PaketRapatService paket,
            PeriodeService periode,
            JejakService jejak,
            EntityManager penyimpan,
            Clock jam) {
        this.daftarDokumen = daftarDokumen;
        this.paket = paket;
        this.periode = periode;
        this.jejak = jejak;
        this.penyimpan = penyimpan;
        this.jam = jam;
    }

    interface Penulis {
        void tulis(OutputStream keluar) throws IOException;
    }

    /**
     * Issues once for each cause: a job repeated after a crash, or one that runs beside it, finds the document there and
     * leaves it. It is written before the month is held, for that takes long.
     */
    void terbitkan(Jenis jenis, UUID periodeId, UUID acuan, Penulis penulis) {
        if (daftarDokumen.existsByJenisAndAcuan(jenis, acuan)) {
            return;
        }
        var isi = tulis(jenis, penulis);
        var bulan = periode.kunci(periodeId);
        if (daftarDokumen.existsByJenisAndAcuan(jenis, acuan)) {
            return;
        }
        simpan(bulan, jenis, acuan, null, isi);
    }

    /**
     * Issues the document of a meeting again, on purpose.
     *
     * @throws Penolakan 409 when it is not the one that holds any more, or its package is closed
     */
    Dokumen terbitkanUlang(Dokumen lama, String alasan, Penulis penulis) {
        var bulan = periode.kunci(lama.periodeId());
        var terbitan = paket.terbitan(bulan.id());
        var terakhir = terbitan.terakhir(lama.jenis(), lama.acuan()).orElseThrow();
        if (!terakhir.id().equals(lama.id())) {
            throw Penolakan.bentrok("%s sudah digantikan oleh versi %d. Muat ulang halaman ini."
                    .formatted(lama.sebutan(), terakhir.versi()));
        }
        if (paket.paket(lama.acuan(), terbitan).lengkap()) {
            throw Penolakan.bentrok(
                    "Paket rapat ini sudah ditutup oleh naskah bertanda tangan, jadi dokumennya tidak dapat"
                            + " diterbitkan ulang.");
        }
        return simpan(bulan, lama.jenis(), lama.acuan(), alasan, tulis(lama.jenis(), penulis));
    }

    /** Who writes a document only reads: the thousands of rows it reads are not searched for changes at each query. */
    private byte[] tulis(Jenis jenis, Penulis penulis) {
        var isi = new ByteArrayOutputStream();
        var semula = penyimpan.getFlushMode();
        penyimpan.flush();
        penyimpan.setFlushMode(FlushModeType.COMMIT);
        try {
            penulis.tulis(isi);
        } catch (IOException e) {
            throw new UncheckedIOException("Dokumen %s tidak dapat ditulis".formatted(jenis), e);
        } finally {
            penyimpan.setFlushMode(semula);
        }
        return isi.toByteArray();
    }

    private Dokumen simpan(Periode bulan, Jenis jenis, UUID acuan, String alasan, byte[] isi) {
        var terbitan = paket.terbitan(bulan.id());
        var sebelumnya = terbitan.terakhir(jenis, acuan);
        var digantikan = sebelumnya.or(() -> terbitan.terakhir(jenis));
        var dokumen = daftarDokumen.saveAndFlush(new Dokumen(
                bulan,
                jenis,
                new Terbitan(
                        acuan,
                        terbitan.terakhir(jenis).map(DokumenRingkas::versi).orElse(0) + 1,
                        sebelumnya.map(DokumenRingkas::terbitanKe).orElse(0) + 1,
                        digantikan.map(DokumenRingkas::id).orElse(null),
                        alasan,
                        PenggunaIni.akun(),
                        jam.instant()),
                isi));
        catat(dokumen, digantikan, alasan);
        return dokumen;
    }

    private void catat(Dokumen dokumen, Optional<DokumenRingkas> digantikan, String alasan) {
        jejak.catat(
                dokumen.satker(),
                alasan == null ? "DOKUMEN_DITERBITKAN" : "DOKUMEN_DITERBITKAN_ULANG",
                dokumen.id().toString(),
                "%s, SHA-256 %s%s%s"
                        .formatted(
                                dokumen.sebutan(),
                                dokumen.sha256(),
                                digantikan
                                        .map(lama -> ", sesudah versi " + lama.versi())
                                        .orElse(""),
                                alasan == null ? "" : ": " + alasan));
    }
}
