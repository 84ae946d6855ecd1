package id.kejar.pemeriksaan;

import id.kejar.audit.JejakService;
import id.kejar.bukti.BerkasService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.shared.Penolakan;
import id.kejar.shared.Teks;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** One person's data as a file, for himself or handed to him on request (UU 27/2022 ps. 7). */
@Service
class EksporDataService {

    private static final int DASAR_TERPENDEK = 10;

    private final JdbcClient basisData;
    private final BerkasService berkas;
    private final OrganisasiService organisasi;
    private final JejakService jejak;
    private final TransactionTemplate transaksi;

    EksporDataService(
            JdbcClient basisData,
            BerkasService berkas,
            OrganisasiService organisasi,
            JejakService jejak,
            TransactionTemplate transaksi) {
        this.basisData = basisData;
        this.berkas = berkas;
        this.organisasi = organisasi;
        this.jejak = jejak;
        this.transaksi = transaksi;
    }

    /** Writes what was asked for; nothing of it is held in memory but one table at a time. */
    interface Penulis {
        void tulis(OutputStream keluar) throws IOException;
    }

    record Ekspor(String namaBerkas, Penulis penulis) {}

    /** With the person's evidence, and with what he did in other offices before. */
    Ekspor milikSendiri(String akun) {
        var orang = organisasi.pegawaiBerakun(akun);
        return siapkan(orang, organisasi.semuaMasa(akun), true, "Diunduh sendiri");
    }

    /**
     * By the operator, who reads no evidence (Konawe Utara KELIMA 5): the list of it is there, the files are not. What other offices
     * hold of the person is theirs to give.
     *
     * @param dasar the request he follows, at least ten letters
     * @throws Penolakan 403 for anybody but the operator, 404 for a person of another satker
     */
    Ekspor atasPermintaan(String akun, UUID pegawaiId, String dasar) {
        var operator = organisasi.berwenang(akun, Peran.OPERATOR);
        if (pegawaiId == null) {
            throw Penolakan.aturan("Pilih pegawai yang meminta datanya.");
        }
        var permintaan = Teks.wajib(dasar, "Dasar permintaan", 200);
        if (permintaan.length() < DASAR_TERPENDEK) {
            throw Penolakan.aturan("Dasar permintaan paling sedikit %d karakter, misalnya nomor dan tanggal suratnya."
                    .formatted(DASAR_TERPENDEK));
        }
        var orang = organisasi.pegawai(pegawaiId);
        if (!orang.satker().equals(operator.satker())) {
            throw Penolakan.tidakAda("Pegawai ini tidak ada dalam data satuan kerja.");
        }
        var masaDiSini = organisasi.semuaMasa(orang.akun()).stream()
                .filter(masa -> masa.satker().equals(operator.satker()))
                .toList();
        return siapkan(orang, masaDiSini, false, "Atas permintaan: " + permintaan);
    }

    private Ekspor siapkan(Pegawai orang, List<Pegawai> masa, boolean denganBukti, String sebab) {
        var id = masa.stream().map(Pegawai::id).toList();
        transaksi.executeWithoutResult(status ->
                jejak.catat(orang.satker(), "DATA_PEGAWAI_DIUNDUH", orang.id().toString(), sebab));
        return new Ekspor(
                "data-%s-%s.zip".formatted(orang.akun(), organisasi.hariIni(orang.satker())),
                keluar -> new PenulisEkspor(basisData, berkas, orang.akun(), id).tulis(keluar, denganBukti));
    }
}
