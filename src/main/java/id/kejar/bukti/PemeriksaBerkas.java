package id.kejar.bukti;

import id.kejar.shared.Penolakan;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/**
 * Judges an uploaded file by its content: on the list of what is accepted, of the kind that its name says, whole, and
 * within what it may cost to open. Sizes are read from headers before anything is decoded.
 */
@Component
class PemeriksaBerkas {

    /** tika-core sees the container only. */
    private static final Set<String> WADAH_ZIP = Set.of("application/zip", "application/x-tika-ooxml");

    private static final String WADAH_OFFICE_LAMA = "application/x-tika-msoffice";
    /** What people try, and what they can do about it. */
    private static final Map<String, String> PETUNJUK = Map.of(
            "heic", "Foto HEIC dari iPhone belum diterima: ubah dahulu menjadi JPG.",
            "heif", "Foto HEIF belum diterima: ubah dahulu menjadi JPG.",
            "doc", "Dokumen Word lama (.doc) belum diterima: simpan dahulu sebagai .docx.",
            "xls", "Lembar Excel lama (.xls) belum diterima: simpan dahulu sebagai .xlsx.",
            "docm", "Dokumen Word bermakro (.docm) tidak diterima: simpan dahulu sebagai .docx.",
            "xlsm", "Lembar Excel bermakro (.xlsm) tidak diterima: simpan dahulu sebagai .xlsx.",
            "zip", "Berkas ZIP tidak diterima: unggah isinya satu per satu.");

    /** Several passes keep every coefficient of the picture in memory outside the heap, six bytes to a pixel. */
    private static final long PIKSEL_BERTAHAP = 16_000_000;

    /** Each pass goes over every pixel: ten or so are usual, thousands are an attack. */
    private static final long PIKSEL_KALI_PINDAIAN = 200_000_000;

    private final PengaturanBukti pengaturan;
    private final PembacaGambar pembacaGambar;
    private final PemeriksaOoxml pemeriksaOoxml;

    PemeriksaBerkas(PengaturanBukti pengaturan, PembacaGambar pembacaGambar) {
        this.pengaturan = pengaturan;
        this.pembacaGambar = pembacaGambar;
        this.pemeriksaOoxml = new PemeriksaOoxml(pengaturan);
    }

    /** The name alone, so that a file that cannot be accepted is refused before it is received. */
    TipeBerkas menurutNama(NamaBerkas nama) {
        var akhiran = nama.akhiran();
        return TipeBerkas.berakhiran(akhiran).orElseThrow(() -> Penolakan.aturan(tidakDiterima(akhiran)));
    }

    private static String tidakDiterima(String akhiran) {
        var sebab = akhiran.isEmpty()
                ? "Nama berkas ini tidak berakhiran, sehingga jenisnya tidak diketahui."
                : PETUNJUK.getOrDefault(akhiran, "Berkas .%s tidak diterima.".formatted(akhiran));
        return sebab + " " + TipeBerkas.YANG_DITERIMA;
    }

    /** @throws IOException when the temporary file cannot be read; a bad file is a {@link Penolakan} */
    IsiBerkas periksa(Path berkas, NamaBerkas nama) throws IOException {
        var menurutNama = menurutNama(nama);
        var menurutIsi = menurutIsi(berkas, menurutNama);
        if (menurutIsi != menurutNama) {
            throw Penolakan.aturan(
                    "Isi berkas ini %s, sedangkan namanya berakhiran .%s. Simpan ulang dari aplikasi asalnya, lalu unggah lagi."
                            .formatted(menurutIsi.sebutan(), nama.akhiran()));
        }
        if (menurutIsi.gambar()) {
            return gambar(berkas, menurutIsi);
        }
        if (menurutIsi == TipeBerkas.PDF && !PemeriksaPdf.utuh(berkas)) {
            throw rusak(menurutIsi);
        }
        return IsiBerkas.dokumen(menurutIsi);
    }

    private TipeBerkas menurutIsi(Path berkas, TipeBerkas menurutNama) throws IOException {
        var tipeMedia = tipeMedia(berkas);
        if (WADAH_ZIP.contains(tipeMedia)) {
            return menurutDaftarJenis(berkas, menurutNama);
        }
        if (tipeMedia.equals(WADAH_OFFICE_LAMA)) {
            throw Penolakan.aturan(
                    "Berkas ini berformat Word atau Excel lama, atau dikunci kata sandi. Simpan ulang sebagai .docx atau"
                            + " .xlsx tanpa kata sandi, lalu unggah lagi.");
        }
        return TipeBerkas.bertipeMedia(tipeMedia)
                .orElseThrow(() -> Penolakan.aturan("Isi berkas ini bukan %s seperti kata namanya. %s"
                        .formatted(menurutNama.sebutan(), TipeBerkas.YANG_DITERIMA)));
    }

    private static String tipeMedia(Path berkas) throws IOException {
        try (var isi = new BufferedInputStream(Files.newInputStream(berkas))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(isi, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }

    private TipeBerkas menurutDaftarJenis(Path berkas, TipeBerkas menurutNama) throws IOException {
        try {
            return pemeriksaOoxml.periksa(berkas);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw rusak(menurutNama);
        }
    }

    private IsiBerkas gambar(Path berkas, TipeBerkas tipe) throws IOException {
        try {
            var susunan = SusunanGambar.dari(berkas, tipe);
            batasi(susunan);
            pembacaGambar.uji(berkas, tipe);
            return new IsiBerkas(tipe, susunan.lebarTampak(), susunan.tinggiTampak());
        } catch (GambarRusak e) {
            throw rusak(tipe);
        }
    }

    private void batasi(SusunanGambar susunan) throws GambarRusak {
        if (susunan.lebar() <= 0 || susunan.tinggi() <= 0) {
            throw new GambarRusak("tanpa ukuran");
        }
        if (susunan.piksel() > pengaturan.pikselTerbanyak()
                || Math.max(susunan.lebar(), susunan.tinggi()) > pengaturan.sisiTerpanjang()) {
            throw Penolakan.aturan(
                    "Gambar ini terlalu besar: %s × %s piksel. Paling banyak %s megapiksel dan %s piksel pada satu sisi; perkecil, lalu unggah lagi."
                            .formatted(
                                    angka(susunan.lebar()),
                                    angka(susunan.tinggi()),
                                    angka(pengaturan.pikselTerbanyak() / 1_000_000),
                                    angka(pengaturan.sisiTerpanjang())));
        }
        var bertahap = susunan.pindaian() > 1;
        if (bertahap
                && (susunan.piksel() > PIKSEL_BERTAHAP
                        || susunan.piksel() * susunan.pindaian() > PIKSEL_KALI_PINDAIAN)) {
            throw Penolakan.aturan(
                    "Gambar JPEG bertahap (progresif) ini terlalu besar: paling banyak %s megapiksel. Simpan ulang sebagai JPEG biasa atau perkecil, lalu unggah lagi."
                            .formatted(angka(PIKSEL_BERTAHAP / 1_000_000)));
        }
    }

    static Penolakan rusak(TipeBerkas tipe) {
        return Penolakan.aturan(
                "Berkas ini rusak atau terpotong dan tidak terbaca sebagai %s. Pastikan dapat dibuka di perangkat Anda, lalu unggah lagi."
                        .formatted(tipe.sebutan()));
    }

    private static String angka(long bilangan) {
        return "%,d".formatted(bilangan).replace(',', '.');
    }
}
