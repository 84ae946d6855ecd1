package id.kejar.koreksi;

import id.kejar.bukti.BerkasService;
import id.kejar.bukti.NamaBerkas;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.shared.Penolakan;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/**
 * Receives a correction with its evidence. Storing a file takes long and holds no connection to the database; a file whose
 * correction is then refused stays unattached and does no harm.
 */
@Service
class PengajuanKoreksi {

    private final KoreksiService koreksi;
    private final KoreksiProcess proses;
    private final PenyajiKoreksi penyaji;
    private final BerkasService berkas;
    private final OrganisasiService organisasi;
    private final TransactionTemplate transaksi;

    PengajuanKoreksi(
            KoreksiService koreksi,
            KoreksiProcess proses,
            PenyajiKoreksi penyaji,
            BerkasService berkas,
            OrganisasiService organisasi,
            TransactionTemplate transaksi) {
        this.koreksi = koreksi;
        this.proses = proses;
        this.penyaji = penyaji;
        this.berkas = berkas;
        this.organisasi = organisasi;
        this.transaksi = transaksi;
    }

    /** @return the new correction's id */
    UUID ajukan(String akun, IsianKoreksi isian, MultipartFile bukti) throws IOException {
        var isi = isian.terbaca(
                penyaji.bulan(akun, isian.bulan()).id(),
                penyaji.pegawai(akun, isian.pegawai()).id());
        var nama = nama(bukti);
        var berkasId = terima(akun, bukti);
        return transaksi.execute(status -> {
            var baru = koreksi.ajukan(isi, berkasId, nama.teks(), akun);
            proses.mulai(baru);
            return baru.id();
        });
    }

    void tambahBukti(String akun, UUID koreksiId, MultipartFile bukti) throws IOException {
        penyaji.rinci(akun, koreksiId);
        var nama = nama(bukti);
        koreksi.tambahBukti(koreksiId, terima(akun, bukti), nama.teks(), akun);
    }

    private static NamaBerkas nama(MultipartFile bukti) {
        if (bukti == null || bukti.isEmpty()) {
            throw Penolakan.aturan("Lampirkan bukti yang mendasari koreksi (foto, PDF, DOCX, atau XLSX).");
        }
        return new NamaBerkas(bukti.getOriginalFilename());
    }

    private UUID terima(String akun, MultipartFile bukti) throws IOException {
        try (InputStream isi = bukti.getInputStream()) {
            return berkas.terima(organisasi.pegawaiBerakun(akun).satker(), akun, bukti.getOriginalFilename(), isi)
                    .id();
        }
    }
}
