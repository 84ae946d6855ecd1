package id.kejar.kepegawaian;

import id.kejar.shared.Penolakan;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells by its content what an uploaded list is; the name says nothing. */
final class PembacaImpor {

    /** A list of five hundred people comes to less than a tenth of it. */
    static final int TERBESAR = 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private PembacaImpor() {}

    /** @throws Penolakan when it cannot be read as a list of people */
    static TabelImpor baca(byte[] isi) {
        if (isi.length == 0) {
            throw Penolakan.aturan("Berkas ini kosong. Pilih berkas yang berisi.");
        }
        if (isi.length > TERBESAR) {
            throw Penolakan.aturan(
                    "Berkas daftar pegawai paling besar 1 MB. Sisakan satu lembar berisi daftarnya, tanpa gambar.");
        }
        if (diawali(isi, ZIP)) {
            return PembacaXlsx.baca(isi);
        }
        if (diawali(isi, OLE)) {
            throw Penolakan.aturan(
                    "Ini berkas Excel lama (.xls) atau berkas bersandi. Simpan sebagai “Buku Kerja Excel (.xlsx)” tanpa sandi, lalu unggah.");
        }
        if (diawali(isi, PDF)) {
            throw Penolakan.aturan("Ini berkas PDF. Unggah daftarnya sebagai .xlsx atau .csv.");
        }
        return PembacaCsv.baca(isi);
    }

    private static boolean diawali(byte[] isi, byte[] tanda) {
        return isi.length >= tanda.length && Arrays.equals(Arrays.copyOf(isi, tanda.length), tanda);
    }
}
