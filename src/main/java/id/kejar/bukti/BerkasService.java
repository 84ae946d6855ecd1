package id.kejar.bukti;

import id.kejar.bukti.PemindaiVirus.Hasil;
import id.kejar.shared.Penolakan;
import id.kejar.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files in as evidence and gives them out again. Who may bring and who may see is for those to decide who attach
 * them: nothing here asks.
 */
@Service
public class BerkasService {

    private static final Logger LOG = LoggerFactory.getLogger(BerkasService.class);

    /** Of a PDF; who wants to see more saves the file. */
    public static final int HALAMAN_DITAMPILKAN = HalamanPdf.DITAMPILKAN;

    private final PengaturanBukti pengaturan;
    private final FolderBukti folder;
    private final GudangBerkas gudang;
    private final PemeriksaBerkas pemeriksa;
    private final PemindaiVirus pemindai;
    private final Pratinjau pratinjau;
    private final HalamanPdf halamanPdf;
    private final PencatatBerkas pencatat;
    private final Clock jam;

    BerkasService(
            PengaturanBukti pengaturan,
            FolderBukti folder,
            GudangBerkas gudang,
            PemeriksaBerkas pemeriksa,
            PemindaiVirus pemindai,
            Pratinjau pratinjau,
            HalamanPdf halamanPdf,
            PencatatBerkas pencatat,
            Clock jam) {
        this.pengaturan = pengaturan;
        this.folder = folder;
        this.gudang = gudang;
        this.pemeriksa = pemeriksa;
        this.pemindai = pemindai;
        this.pratinjau = pratinjau;
        this.halamanPdf = halamanPdf;
        this.pencatat = pencatat;
        this.jam = jam;
    }

    /**
     * Receives, inspects, scans and stores. Bytes first, then the row, so that no row ever lacks its bytes. Receiving and
     * scanning take seconds and must not hold a connection to the database: a transaction of the caller is an error.
     * Attach the file in a transaction afterwards; a file that nobody attaches does no harm.
     *
     * @param namaKlien as the client gave it; judged here, kept by whoever attaches the file ({@link NamaBerkas})
     * @return the row of this content in this satker, new or from before; it may be in quarantine
     * @throws Penolakan when it is not accepted, or cannot be stored now
     */
    @Transactional(propagation = Propagation.NEVER)
    public Berkas terima(String satker, String akun, String namaKlien, InputStream isi) {
        var nama = new NamaBerkas(namaKlien);
        pemeriksa.menurutNama(nama);
        try {
            var titipan = folder.tampung(isi, pengaturan.ukuranTerbesar());
            try {
                return periksaLaluSimpan(satker, akun, nama, titipan);
            } finally {
                Files.deleteIfExists(titipan.letak());
            }
        } catch (IOException e) {
            LOG.error("Bukti tidak dapat disimpan di {}: {}", pengaturan.letak(), e.toString());
            throw Penolakan.terganggu(
                    "Berkas belum dapat disimpan karena tempat penyimpanan bukti penuh atau tidak tersedia. Isian Anda"
                            + " tetap tersimpan; coba lagi nanti atau hubungi operator KEJAR.");
        }
    }

    private Berkas periksaLaluSimpan(String satker, String akun, NamaBerkas nama, TitipanBerkas titipan)
            throws IOException {
        var isi = pemeriksa.periksa(titipan.letak(), nama);
        if (isi.tipe().berhalaman()) {
            halamanPdf.pastikanTerbaca(titipan.letak());
        }
        var hasil = pindai(titipan);
        if (hasil == Hasil.TERINFEKSI) {
            pencatat.catatTerinfeksi(titipan.sha256());
        }
        if (hasil == Hasil.TERINFEKSI || pencatat.pernahTerinfeksi(titipan.sha256())) {
            throw Penolakan.aturan("Pemindai menemukan virus di dalam berkas ini, jadi berkas tidak disimpan. Jangan"
                    + " membukanya, hapus dari perangkat Anda, dan beri tahu operator KEJAR.");
        }
        gudang.simpan(titipan.sha256(), titipan.letak());
        if (hasil == Hasil.BERSIH) {
            pencatat.catatBersih(titipan.sha256());
        }
        return catat(new Berkas(satker, titipan, isi, hasil.keadaan(), jam.instant(), akun));
    }

    private Hasil pindai(TitipanBerkas titipan) throws IOException {
        try (var isi = Files.newInputStream(titipan.letak())) {
            return pemindai.pindai(isi);
        }
    }

    private Berkas catat(Berkas calon) {
        try {
            return pencatat.catat(calon);
        } catch (DataIntegrityViolationException bersamaan) {
            // The same content came twice at once; the other row is there now.
            return pencatat.catat(calon);
        }
    }

    /** In bytes, of one file. */
    public long ukuranTerbesar() {
        return pengaturan.ukuranTerbesar().toBytes();
    }

    /** @throws Penolakan 404 when there is none */
    public Berkas berkas(UUID id) {
        return pencatat.cari(id).orElseThrow(() -> Penolakan.tidakAda("Berkas ini tidak ada."));
    }

    /** @return those that exist, by id */
    public Map<UUID, Berkas> berkas(Collection<UUID> id) {
        return id.isEmpty()
                ? Map.of()
                : pencatat.cari(id).stream().collect(Collectors.toMap(Berkas::id, Function.identity()));
    }

    /**
     * The bytes as they came. They are read twice: a file that changed on the disk is refused with a sentence before the
     * first byte is sent, not cut off in the middle. The caller closes.
     *
     * @throws Penolakan when it is in quarantine, infected, missing or changed
     */
    public InputStream buka(Berkas berkas) {
        pastikanDapatDibuka(berkas);
        return dariGudang(berkas, () -> {
            periksaKeutuhan(berkas);
            return gudang.buka(berkas.sha256());
        });
    }

    /**
     * A JPEG without metadata, upright. The caller closes.
     *
     * @throws Penolakan as {@link #buka}, and 404 when it is no picture
     */
    public InputStream pratinjau(Berkas berkas, LebarPratinjau lebar) {
        pastikanDapatDibuka(berkas);
        if (!berkas.tipe().gambar()) {
            throw Penolakan.tidakAda("Berkas ini bukan gambar, jadi tidak ada pratinjaunya. Unduh untuk melihatnya.");
        }
        return dariGudang(berkas, () -> pratinjau.buka(berkas, lebar));
    }

    /**
     * @return how many pages it has
     * @throws Penolakan as {@link #buka}, 404 when it is no PDF, and when its pages cannot be shown
     */
    public int banyakHalaman(Berkas berkas) {
        pastikanBerhalaman(berkas);
        return dariGudang(berkas, () -> halamanPdf.banyak(berkas));
    }

    /**
     * A page as JPEG. The caller closes.
     *
     * @param nomor from 1 to {@link #HALAMAN_DITAMPILKAN}
     * @throws Penolakan as {@link #banyakHalaman}
     */
    public InputStream halaman(Berkas berkas, int nomor) {
        pastikanBerhalaman(berkas);
        return dariGudang(berkas, () -> halamanPdf.buka(berkas, nomor));
    }

    /**
     * Looks whether the store has the files and all of each, without reading them: a month has hundreds. That their content
     * is still the same is looked at when they are opened.
     *
     * @return by the id of the file
     */
    public Map<UUID, KeadaanTersimpan> tersimpan(Collection<Berkas> daftar) {
        var keadaan = new HashMap<UUID, KeadaanTersimpan>();
        IOException gangguan = null;
        for (var satu : daftar) {
            try {
                keadaan.put(satu.id(), tersimpan(satu));
            } catch (IOException e) {
                keadaan.put(satu.id(), KeadaanTersimpan.TIDAK_DITEMUKAN);
                gangguan = e;
            }
        }
        if (gangguan != null) {
            LOG.error("Tempat penyimpanan bukti {} tidak terbaca: {}", pengaturan.letak(), gangguan.toString());
        }
        return keadaan;
    }

    private KeadaanTersimpan tersimpan(Berkas berkas) throws IOException {
        var ukuran = gudang.ukuran(berkas.sha256());
        if (ukuran.isEmpty()) {
            return KeadaanTersimpan.TIDAK_DITEMUKAN;
        }
        return ukuran.getAsLong() == berkas.ukuran() ? KeadaanTersimpan.ADA : KeadaanTersimpan.BERUBAH;
    }

    /**
     * Reads what the store has under these names to the end, one after the other in constant memory.
     *
     * @return by SHA-256: whether the content is there and still the same
     */
    public Map<String, KeadaanTersimpan> keutuhan(Collection<String> sha256) {
        var keadaan = new HashMap<String, KeadaanTersimpan>();
        for (var satu : sha256) {
            keadaan.computeIfAbsent(satu, this::keutuhan);
        }
        return keadaan;
    }

    private KeadaanTersimpan keutuhan(String sha256) {
        try (var isi = gudang.buka(sha256)) {
            return Sha256.dari(isi).equals(sha256) ? KeadaanTersimpan.ADA : KeadaanTersimpan.BERUBAH;
        } catch (NoSuchFileException tidakAda) {
            return KeadaanTersimpan.TIDAK_DITEMUKAN;
        } catch (IOException e) {
            LOG.error("Berkas bukti {} tidak terbaca: {}", sha256, e.toString());
            return KeadaanTersimpan.TIDAK_DITEMUKAN;
        }
    }

    private static void pastikanBerhalaman(Berkas berkas) {
        pastikanDapatDibuka(berkas);
        if (!berkas.tipe().berhalaman()) {
            throw Penolakan.tidakAda("Berkas ini bukan PDF, jadi tidak berhalaman. Unduh untuk melihatnya.");
        }
    }

    private static void pastikanDapatDibuka(Berkas berkas) {
        if (berkas.keadaan() == KeadaanBerkas.KARANTINA) {
            throw Penolakan.aturan("Berkas ini masih menunggu pemeriksaan virus. Coba lagi beberapa menit lagi.");
        }
        if (!berkas.keadaan().dapatDibuka()) {
            throw Penolakan.aturan(
                    "Berkas ini mengandung virus dan tidak dapat dibuka. Ganti dengan berkas yang bersih.");
        }
    }

    private interface Pembukaan<T> {
        T buka() throws IOException;
    }

    private <T> T dariGudang(Berkas berkas, Pembukaan<T> pembukaan) {
        try {
            if (gudang.ukuran(berkas.sha256()).isEmpty()) {
                LOG.error("Berkas bukti {} tidak ada di {}", berkas.sha256(), pengaturan.letak());
                throw Penolakan.terganggu("Berkas bukti ini tercatat, tetapi isinya tidak ditemukan di tempat"
                        + " penyimpanan. Beri tahu operator KEJAR agar memulihkannya dari cadangan.");
            }
            return pembukaan.buka();
        } catch (IOException | UncheckedIOException e) {
            LOG.error("Berkas bukti {} tidak terbaca: {}", berkas.sha256(), e.toString());
            throw Penolakan.terganggu("Berkas bukti ini tidak terbaca dari tempat penyimpanan. Coba lagi nanti; bila"
                    + " berulang, beri tahu operator KEJAR.");
        }
    }

    private void periksaKeutuhan(Berkas berkas) throws IOException {
        try (var isi = gudang.buka(berkas.sha256())) {
            if (!Sha256.dari(isi).equals(berkas.sha256())) {
                LOG.error("Isi berkas bukti {} tidak lagi sesuai SHA-256-nya", berkas.sha256());
                throw Penolakan.terganggu("Isi berkas bukti ini berubah di tempat penyimpanan, jadi tidak ditampilkan."
                        + " Beri tahu operator KEJAR agar memulihkannya dari cadangan.");
            }
        }
    }
}
