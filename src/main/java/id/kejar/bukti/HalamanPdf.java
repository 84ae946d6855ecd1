package id.kejar.bukti;

import id.kejar.pdf.HalamanTerlukis;
import id.kejar.pdf.PdfTidakTerbaca;
import id.kejar.pdf.PdfTidakTerbaca.Sebab;
import id.kejar.pdf.PembacaPdf;
import id.kejar.shared.Penolakan;
import id.kejar.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The pages of a PDF as pictures: a phone shows no PDF inside a page, and a verifier shall not have to save a file to see
 * it. Drawn a few at a time when first looked at, kept beside the previews of pictures and as dispensable as those.
 */
@Component
class HalamanPdf {

    private static final Logger LOG = LoggerFactory.getLogger(HalamanPdf.class);

    static final int DITAMPILKAN = 10;
    /** Starting the reader takes longer than drawing a page, but the first page shall not wait for many others. */
    private static final int SEKALI_LUKIS = 3;

    /** Shorter than a browser's patience with a call of ours. */
    private static final long TUNGGU_DETIK = 20;

    private final FolderBukti folder;
    private final GudangBerkas gudang;
    private final PembacaPdf pembaca;
    private final HalamanGagal gagal;
    private final Semaphore giliran = new Semaphore(1, true);

    HalamanPdf(FolderBukti folder, GudangBerkas gudang, PembacaPdf pembaca, HalamanGagal gagal) {
        this.folder = folder;
        this.gudang = gudang;
        this.pembaca = pembaca;
        this.gagal = gagal;
    }

    /**
     * Evidence that its judge cannot read is none. A file that is too much for the reader now is let in: nothing has been
     * found against it.
     *
     * @throws Penolakan when it is locked or broken
     */
    void pastikanTerbaca(Path berkas) throws IOException {
        if (!dapatGiliran()) {
            LOG.warn("Sebuah PDF diterima tanpa dicoba dibaca: pembaca PDF sibuk");
            return;
        }
        denganGiliran(kerja -> {
            try {
                return pembaca.periksa(berkas, kerja);
            } catch (PdfTidakTerbaca e) {
                return ditolakSaatDiterima(e.sebab());
            }
        });
    }

    private static int ditolakSaatDiterima(Sebab sebab) {
        switch (sebab) {
            case TERKUNCI ->
                throw Penolakan.aturan("PDF ini dikunci kata sandi, jadi tidak dapat dilihat oleh yang"
                        + " memeriksanya. Simpan ulang tanpa kata sandi, lalu unggah lagi.");
            case RUSAK -> throw PemeriksaBerkas.rusak(TipeBerkas.PDF);
            case TERLALU_BERAT -> LOG.warn("Sebuah PDF diterima tanpa terbaca seluruhnya: terlalu berat");
        }
        return 0;
    }

    int banyak(Berkas berkas) throws IOException {
        var diketahui = banyakTersimpan(berkas.sha256());
        return diketahui.isPresent() ? diketahui.getAsInt() : lukis(berkas, 1).jumlah();
    }

    InputStream buka(Berkas berkas, int nomor) throws IOException {
        if (nomor < 1 || nomor > DITAMPILKAN) {
            throw Penolakan.tidakAda("Yang dapat dilihat di sini hanya halaman 1 sampai %d. Unduh untuk selebihnya."
                    .formatted(DITAMPILKAN));
        }
        var tempat = folder.tempatHalaman(berkas.sha256(), nomor);
        if (!Files.isRegularFile(tempat)) {
            var hasil = lukis(berkas, nomor);
            if (nomor > hasil.jumlah()) {
                throw Penolakan.tidakAda("PDF ini hanya %d halaman.".formatted(hasil.jumlah()));
            }
            if (!hasil.selesai().contains(nomor)) {
                throw gagal.catat(berkas.sha256(), nomor);
            }
        }
        return Files.newInputStream(tempat);
    }

    private HalamanTerlukis lukis(Berkas berkas, int nomor) throws IOException {
        if (!dapatGiliran()) {
            throw Penolakan.terganggu("KEJAR sedang membaca banyak PDF. Coba lagi beberapa saat lagi.");
        }
        return denganGiliran(kerja -> {
            // Whoever had the turn before may have drawn it.
            var banyak = banyakTersimpan(berkas.sha256());
            return banyak.isPresent() && Files.isRegularFile(folder.tempatHalaman(berkas.sha256(), nomor))
                    ? new HalamanTerlukis(banyak.getAsInt(), Set.of(nomor))
                    : lukis(berkas, nomor, kerja);
        });
    }

    private HalamanTerlukis lukis(Berkas berkas, int nomor, Path kerja) throws IOException {
        gagal.periksa(berkas.sha256(), nomor);
        try {
            var sampai = Math.min(nomor + SEKALI_LUKIS - 1, DITAMPILKAN);
            var hasil = pembaca.lukis(salin(berkas, kerja), kerja, nomor, sampai);
            simpan(berkas.sha256(), kerja, hasil);
            return hasil;
        } catch (PdfTidakTerbaca e) {
            throw gagal.catat(berkas.sha256(), e.sebab());
        }
    }

    private boolean dapatGiliran() {
        try {
            return giliran.tryAcquire(TUNGGU_DETIK, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private interface Pekerjaan<T> {
        T di(Path folder) throws IOException;
    }

    private <T> T denganGiliran(Pekerjaan<T> pekerjaan) throws IOException {
        try {
            var kerja = folder.folderBaru();
            try {
                return pekerjaan.di(kerja);
            } finally {
                FileSystemUtils.deleteRecursively(kerja);
            }
        } finally {
            giliran.release();
        }
    }

    /** What is drawn is what was handed in, as with every download. */
    private Path salin(Berkas berkas, Path kerja) throws IOException {
        var asli = kerja.resolve("asli.pdf");
        try (var isi = gudang.buka(berkas.sha256())) {
            Files.copy(isi, asli);
        }
        try (var isi = Files.newInputStream(asli)) {
            if (!Sha256.dari(isi).equals(berkas.sha256())) {
                throw new IOException("Isi tidak lagi sesuai SHA-256-nya");
            }
        }
        return asli;
    }

    private void simpan(String sha256, Path kerja, HalamanTerlukis hasil) throws IOException {
        var banyak = Files.writeString(kerja.resolve("banyak"), String.valueOf(hasil.jumlah()));
        folder.pindahkan(banyak, folder.tempatBanyakHalaman(sha256));
        for (var nomor : hasil.selesai()) {
            folder.pindahkan(kerja.resolve(nomor + ".jpg"), folder.tempatHalaman(sha256, nomor));
        }
    }

    private OptionalInt banyakTersimpan(String sha256) throws IOException {
        try {
            return OptionalInt.of(Integer.parseInt(Files.readString(folder.tempatBanyakHalaman(sha256))));
        } catch (NoSuchFileException belumAda) {
            return OptionalInt.empty();
        }
    }
}
