package id.kejar.kepegawaian;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of people as offices send them. */
final class ContohXlsx {

    private ContohXlsx() {}

    /** @param baris cells as text; {@code null} leaves one out */
    static byte[] dari(String[]... baris) {
        return dari(lembar -> {}, baris);
    }

    static byte[] dari(Consumer<XSSFSheet> ubah, String[]... baris) {
        try (var buku = new XSSFWorkbook();
                var hasil = new ByteArrayOutputStream()) {
            var lembar = buku.createSheet("Daftar");
            for (var nomor = 0; nomor < baris.length; nomor++) {
                var ini = lembar.createRow(nomor);
                for (var kolom = 0; kolom < baris[nomor].length; kolom++) {
                    if (baris[nomor][kolom] != null) {
                        ini.createCell(kolom).setCellValue(baris[nomor][kolom]);
                    }
                }
            }
            ubah.accept(lembar);
            buku.write(hasil);
            return hasil.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sheet unpacks to a hundred million spaces. */
    static byte[] bomZip() {
        try (var masuk = new ZipInputStream(new ByteArrayInputStream(dari(new String[] {"nip", "nama"})));
                var hasil = new ByteArrayOutputStream();
                var keluar = new ZipOutputStream(hasil)) {
            keluar.setLevel(9);
            ZipEntry bagian;
            while ((bagian = masuk.getNextEntry()) != null) {
                keluar.putNextEntry(new ZipEntry(bagian.getName()));
                masuk.transferTo(keluar);
                if (bagian.getName().endsWith("sheet1.xml")) {
                    var kosong = " ".repeat(1_000_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                    for (var ke = 0; ke < 100; ke++) {
                        keluar.write(kosong);
                    }
                }
                keluar.closeEntry();
            }
            keluar.finish();
            return hasil.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
