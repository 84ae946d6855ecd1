package id.kejar.bukti;

import id.kejar.shared.Penolakan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Looks into a DOCX or XLSX. Every part is unpacked once, through a buffer, to count what it comes to; nothing is
 * written anywhere.
 *
 * <p>No XML is parsed here, so that an external entity has nobody to resolve it: the list of content types is searched
 * as text, and a part with a document type declaration, which the format forbids (ECMA-376 part 2), is refused.
 */
class PemeriksaOoxml {

    private static final String DAFTAR_JENIS = "[Content_Types].xml";
    private static final int DAFTAR_JENIS_TERPANJANG = 1024 * 1024;
    private static final String JENIS_DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String JENIS_XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final Pattern BERMAKRO =
            Pattern.compile("macroEnabled|vbaProject|macrosheet", Pattern.CASE_INSENSITIVE);
    private static final Pattern BAGIAN_BERMAKRO = Pattern.compile(
            "(^|/)(vbaProject[^/]*\\.bin|vbaData\\.xml)$|(^|/)(macrosheets|dialogsheets|activeX)/",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile(".*\\.(xml|rels|vml)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISEMATKAN =
            Pattern.compile("(word|xl)/embeddings/[^/]+\\.(docx|xlsx|pptx)", Pattern.CASE_INSENSITIVE);
    private static final byte[] DEKLARASI = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
    private static final long RASIO_BERLAKU_DARI = 10L * 1024 * 1024;
    private static final int SEKALI_BACA = 32 * 1024;

    private final PengaturanBukti pengaturan;

    PemeriksaOoxml(PengaturanBukti pengaturan) {
        this.pengaturan = pengaturan;
    }

    /** @throws IOException when the file is no ZIP, or a damaged one */
    TipeBerkas periksa(Path berkas) throws IOException {
        try (var zip = new ZipFile(berkas.toFile())) {
            return new Pemeriksaan(Files.size(berkas)).seluruhnya(zip);
        }
    }

    /** One file with what it has come to so far. */
    private final class Pemeriksaan {

        private final long ukuranBerkas;
        private final byte[] wadah = new byte[SEKALI_BACA];
        private long terbuka;
        private int bagian;
        private final StringBuilder daftarJenis = new StringBuilder();

        Pemeriksaan(long ukuranBerkas) {
            this.ukuranBerkas = ukuranBerkas;
        }

        TipeBerkas seluruhnya(ZipFile zip) throws IOException {
            var nama = new HashSet<String>();
            var urutan = zip.entries();
            while (urutan.hasMoreElements()) {
                var satu = urutan.nextElement();
                if (!nama.add(satu.getName())) {
                    throw new ZipException("dua bagian dengan satu nama");
                }
                try (var isi = new CheckedInputStream(zip.getInputStream(satu), new CRC32())) {
                    periksaBagian(satu, isi, false);
                    if (satu.getCrc() != isi.getChecksum().getValue()) {
                        throw new ZipException("jumlah periksa");
                    }
                }
            }
            return tipe();
        }

        private TipeBerkas tipe() {
            var docx = daftarJenis.indexOf(JENIS_DOCX) >= 0;
            var xlsx = daftarJenis.indexOf(JENIS_XLSX) >= 0;
            if (BERMAKRO.matcher(daftarJenis).find()) {
                throw bermakro();
            }
            if (docx == xlsx) {
                throw Penolakan.aturan("Isi berkas ini bukan dokumen Word (DOCX) atau lembar kerja Excel (XLSX). "
                        + TipeBerkas.YANG_DITERIMA);
            }
            return docx ? TipeBerkas.DOCX : TipeBerkas.XLSX;
        }

        private void periksaBagian(ZipEntry satu, InputStream isi, boolean didalam) throws IOException {
            if (++bagian > pengaturan.bagianZipTerbanyak()) {
                throw terlaluMekar();
            }
            if (BAGIAN_BERMAKRO.matcher(satu.getName()).find()) {
                throw bermakro();
            }
            var awal = isi.readNBytes(4);
            if (berupaZip(awal)) {
                if (didalam || !DISEMATKAN.matcher(satu.getName()).matches()) {
                    throw Penolakan.aturan(
                            "Berkas ini memuat berkas terkompresi (ZIP) di dalamnya. Keluarkan sisipan itu, lalu unggah"
                                    + " lagi.");
                }
                periksaSisipan(new SequenceInputStream(new ByteArrayInputStream(awal), isi));
                return;
            }
            hitung(awal.length);
            var xml = XML.matcher(satu.getName()).matches();
            var pencari = new PencariDeklarasi(!didalam && satu.getName().equals(DAFTAR_JENIS));
            if (xml) {
                pencari.baca(awal, awal.length);
            }
            for (int n = isi.read(wadah); n >= 0; n = isi.read(wadah)) {
                hitung(n);
                if (xml) {
                    pencari.baca(wadah, n);
                }
            }
        }

        /** A sheet or chart embedded in a document. What it comes to counts, and so does what it is packed in. */
        private void periksaSisipan(InputStream isi) throws IOException {
            var zip = new ZipInputStream(isi);
            for (var satu = zip.getNextEntry(); satu != null; satu = zip.getNextEntry()) {
                periksaBagian(satu, zip, true);
            }
            for (int n = isi.read(wadah); n >= 0; n = isi.read(wadah)) {
                hitung(n);
            }
        }

        private void hitung(int bita) {
            terbuka += bita;
            var mekar = terbuka > RASIO_BERLAKU_DARI && terbuka > ukuranBerkas * pengaturan.rasioZip();
            if (mekar || terbuka > pengaturan.isiZipTerbesar().toBytes()) {
                throw terlaluMekar();
            }
        }

        private static boolean berupaZip(byte[] awal) {
            return awal.length == 4 && awal[0] == 'P' && awal[1] == 'K' && awal[2] == 3 && awal[3] == 4;
        }

        /** Zero bytes are passed over, so that UTF-16 hides nothing. */
        private final class PencariDeklarasi {

            private final boolean simpan;
            private int cocok;

            PencariDeklarasi(boolean simpan) {
                this.simpan = simpan;
            }

            void baca(byte[] bita, int panjang) throws IOException {
                for (int i = 0; i < panjang; i++) {
                    if (bita[i] == 0) {
                        continue;
                    }
                    if (simpan) {
                        simpan((char) (bita[i] & 0xFF));
                    }
                    if (bita[i] == DEKLARASI[cocok]) {
                        cocok++;
                    } else {
                        cocok = bita[i] == DEKLARASI[0] ? 1 : 0;
                    }
                    if (cocok == DEKLARASI.length) {
                        throw Penolakan.aturan(
                                "Berkas ini memuat rujukan XML (DOCTYPE) yang tidak diperbolehkan dalam dokumen Word"
                                        + " atau Excel. Simpan ulang dari Word, Excel, atau LibreOffice, lalu unggah"
                                        + " lagi.");
                    }
                }
            }

            private void simpan(char huruf) throws ZipException {
                if (daftarJenis.length() >= DAFTAR_JENIS_TERPANJANG) {
                    throw new ZipException("daftar jenis terlalu panjang");
                }
                daftarJenis.append(huruf);
            }
        }
    }

    private static Penolakan bermakro() {
        return Penolakan.aturan(
                "Berkas ini memuat makro atau kontrol aktif, yang tidak diterima. Simpan ulang tanpa makro (.docx atau"
                        + " .xlsx), lalu unggah lagi.");
    }

    private static Penolakan terlaluMekar() {
        return Penolakan.aturan(
                "Isi berkas ini terlalu besar setelah dibuka. Pecah menjadi beberapa berkas, atau simpan sebagai PDF,"
                        + " lalu unggah lagi.");
    }
}
