package id.kejar.laporan;

import id.kejar.audit.JejakBacaanService;
import id.kejar.bukti.Berkas;
import id.kejar.bukti.BerkasService;
import id.kejar.bukti.NamaBerkas;
import id.kejar.bukti.SalinanBerkas;
import id.kejar.bukti.TipeBerkas;
import id.kejar.organisasi.Pegawai;
import id.kejar.shared.Penolakan;
import id.kejar.tandatangan.CaraTandaTangan;
import id.kejar.tandatangan.KunciPenanda;
import id.kejar.tandatangan.TandaTanganService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/**
 * Brings signed copies back into KEJAR. Receiving a file and signing it take seconds and hold no connection to the
 * database; a file whose attachment is then refused stays unattached and does no harm.
 */
@Service
class PenandatangananService {

    private static final String TANDA_BERIKUTNYA = "Tanda tangan berikutnya pada naskah yang sama";

    private final HakDokumen hak;
    private final PencatatNaskah pencatat;
    private final BerkasService berkas;
    private final TandaTanganService tandaTangan;
    private final JejakBacaanService bacaan;

    PenandatangananService(
            HakDokumen hak,
            PencatatNaskah pencatat,
            BerkasService berkas,
            TandaTanganService tandaTangan,
            JejakBacaanService bacaan) {
        this.hak = hak;
        this.pencatat = pencatat;
        this.berkas = berkas;
        this.tandaTangan = tandaTangan;
        this.bacaan = bacaan;
    }

    /**
     * The signed scan.
     *
     * @return what was done and what is still missing, as sentences
     */
    String unggah(UUID dokumenId, MultipartFile naskah, String keterangan, String akun) throws IOException {
        var lama = pencatat.periksa(dokumenId, akun);
        var penulis = hak.penulis(akun);
        var alasan = PencatatNaskah.keterangan(keterangan, lama);
        var diterima = terima(naskah, penulis, "Pilih naskah yang sudah ditandatangani (PDF hasil pindai).");
        var tertanda = tandaTangan.tandaTangani(CaraTandaTangan.UNGGAH, baca(diterima.berkas()), KunciPenanda.TANPA);
        var isi = new NaskahBertandaTangan.Isi(diterima.nama(), tertanda.cara(), tertanda.idDokumen(), true, alasan);
        return kalimat(pencatat.lampirkan(dokumenId, diterima.berkas(), isi, akun), true);
    }

    /**
     * Signed by the service. Several sign one after the other: a copy that waits for more is what the next one signs.
     *
     * @param naskah the PDF; not needed where a copy waits for more signatures
     * @param terakhir nobody is to sign after this
     */
    String tandaTangani(
            UUID dokumenId, MultipartFile naskah, KunciPenanda kunci, boolean terakhir, String keterangan, String akun)
            throws IOException {
        var lama = pencatat.periksa(dokumenId, akun);
        var penanda = hak.penandaTangan(akun);
        var menunggu = lama.filter(NaskahBertandaTangan::menungguPenandaBerikutnya);
        var alasan = menunggu.isPresent() ? TANDA_BERIKUTNYA : PencatatNaskah.keterangan(keterangan, lama);
        var sumber = menunggu.isPresent()
                ? dariNaskah(menunggu.get())
                : terima(naskah, penanda, "Pilih PDF yang akan ditandatangani.");
        var tertanda = tandaTangan.tandaTangani(CaraTandaTangan.BSRE, baca(sumber.berkas()), kunci);
        var hasil = berkas.terima(penanda.satker(), akun, sumber.nama(), new ByteArrayInputStream(tertanda.pdf()));
        var isi = new NaskahBertandaTangan.Isi(sumber.nama(), tertanda.cara(), tertanda.idDokumen(), terakhir, alasan);
        return kalimat(pencatat.lampirkan(dokumenId, hasil, isi, akun), terakhir);
    }

    private record Diterima(Berkas berkas, String nama) {}

    private Diterima dariNaskah(NaskahBertandaTangan naskah) {
        return new Diterima(berkas.berkas(naskah.berkasId()), naskah.namaBerkas());
    }

    private Diterima terima(MultipartFile naskah, Pegawai orang, String belumDipilih) throws IOException {
        if (naskah == null || naskah.isEmpty()) {
            throw Penolakan.aturan(belumDipilih);
        }
        var nama = new NamaBerkas(naskah.getOriginalFilename());
        if (!TipeBerkas.PDF.akhiran().contains(nama.akhiran())) {
            throw Penolakan.aturan(
                    "Naskah bertanda tangan harus PDF. Simpan atau pindai sebagai PDF, lalu pilih lagi.");
        }
        try (InputStream aliran = naskah.getInputStream()) {
            return new Diterima(
                    berkas.terima(orang.satker(), orang.akun(), naskah.getOriginalFilename(), aliran), nama.teks());
        }
    }

    private byte[] baca(Berkas isi) throws IOException {
        try (var aliran = berkas.buka(isi)) {
            return aliran.readAllBytes();
        }
    }

    private static String kalimat(List<String> menunggu, boolean terakhir) {
        var tersimpan = terakhir
                ? "Naskah bertanda tangan tersimpan."
                : "Tanda tangan tersimpan. Penanda tangan berikutnya menandatangani PDF yang sama.";
        return menunggu.isEmpty()
                ? tersimpan
                : "%s Paket rapat masih menunggu: %s.".formatted(tersimpan, String.join(", ", menunggu));
    }

    /** @throws Penolakan 404 when there is none, or not for this person */
    SalinanBerkas buka(UUID dokumenId, UUID naskahId, String akun) {
        var naskah = pencatat.unduh(dokumenId, naskahId, akun);
        var isi = berkas.berkas(naskah.berkasId());
        bacaan.diunduh(
                "NASKAH_DIUNDUH",
                naskahId.toString(),
                "Naskah bertanda tangan dokumen %s".formatted(dokumenId),
                isi.sha256());
        return new SalinanBerkas(naskah.namaBerkas(), isi.tipe().tipeMedia(), berkas.buka(isi));
    }
}
