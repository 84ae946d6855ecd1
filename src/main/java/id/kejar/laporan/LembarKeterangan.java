package id.kejar.laporan;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What each column counts, for a reader who was not there when it was agreed. */
final class LembarKeterangan {

    private static final String[][] KOLOM = {
        {
            "Hari kerja",
            "Hari kerja satuan kerja dalam periode menurut kalender kerja, tanpa hari libur dan cuti bersama."
        },
        {
            "Dikecualikan",
            "Hari kerja yang tidak wajib diisi karena cuti, sakit, izin, atau sebab lain yang sah. "
                    + "Tidak dihitung sebagai pembagi."
        },
        {
            "Dinas luar",
            "Bagian dari hari wajib yang dijalani dalam dinas luar. Dinas luar tidak membebaskan dari pengisian."
        },
        {"Wajib isi", "Hari kerja yang wajib diisi: hari kerja dikurangi hari yang dikecualikan. Menjadi pembagi nilai."
        },
        {"Terisi", "Hari wajib isi yang data kinerjanya dikirim oleh pegawai sampai pengisian ditutup."},
        {"Terlambat", "Bagian dari hari terisi yang dikirim setelah hari kerja bersangkutan berakhir."},
        {"Tidak terisi", "Hari wajib isi yang tidak diisi sampai pengisian ditutup."},
        {"Disetujui", "Hari wajib isi yang disetujui oleh atasan langsung sebagai verifikator."},
        {"Dikembalikan", "Hari yang dikembalikan oleh verifikator dan belum disetujui."},
        {"Nilai (%)", "Nilai kinerja pegawai dalam periode; tanda – berarti tidak ada hari yang wajib diisi."},
        {
            "Pita nilai",
            "Pita nilai menurut tabel pita nilai yang berlaku pada hari terakhir periode; nilai dibulatkan dahulu sebagaimana "
                    + "ditulis dalam tabel itu. Akibat dan sumbernya tertulis di bawah tabel. Tanpa pita berarti nilainya "
                    + "di luar tabel."
        },
        {
            "Verifikator",
            "Yang memutuskan hari-harinya: atasan langsung, atau dengan kapasitasnya Plh., Plt., atasan pejabat, atau Sekretaris yang mengambil alih. Bila beberapa orang: beserta jumlah harinya."
        },
    };
    private static final String[] CATATAN = {
        "Nilai = disetujui ÷ wajib isi × 100, dua angka di belakang koma, dibulatkan ke atas mulai angka 5.",
        "Nilai pada baris jumlah dihitung dari jumlah hari disetujui dan jumlah hari wajib isi, "
                + "bukan dari rata-rata nilai. Baris terakhir tabel memuat rata-rata nilai pegawai yang memiliki hari wajib isi.",
        "Rekapitulasi ini merupakan salah satu bahan penghitungan tunjangan kinerja, bukan penghitungan tunjangan "
                + "kinerja itu sendiri. Kehadiran dan ketentuan pemotongan diatur dan dihitung tersendiri.",
        "Lembar Rincian memuat kegiatan yang mendasari rekapitulasi. Setiap angka dapat ditelusuri ke data kinerja "
                + "harian pegawai pada aplikasi KEJAR.",
    };
    private static final double TINGGI_BARIS = 18;

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;
    private final RekapBulanan rekap;
    private final PenulisLembar tulis;

    LembarKeterangan(XSSFSheet lembar, GayaXlsx gaya, RekapBulanan rekap) {
        this.lembar = lembar;
        this.gaya = gaya;
        this.rekap = rekap;
        this.tulis = new PenulisLembar(lembar, gaya);
    }

    void tulis() {
        tulis.lebarKolom(5, 18, 84);
        CetakXlsx.atur(
                lembar,
                rekap.kepala().kertas(),
                false,
                "Keterangan %s – %s".formatted(rekap.namaSatker(), rekap.labelPeriode()));
        tulis.melintang("KETERANGAN REKAPITULASI DATA KINERJA", gaya.judul, 0, 2, 20);
        tulis.melintang("%s  ·  Periode %s".formatted(rekap.namaSatker(), rekap.labelPeriode()), gaya.tengah, 0, 2, 15);
        tulis.lewati(10);
        baris(gaya.kepala, gaya.kepala, "No.", "Kolom", "Arti");
        for (int urutan = 0; urutan < KOLOM.length; urutan++) {
            baris(gaya.teks, gaya.teksTengah, String.valueOf(urutan + 1), KOLOM[urutan][0], KOLOM[urutan][1]);
        }
        tulis.lewati(12);
        for (int urutan = 0; urutan < CATATAN.length; urutan++) {
            catatan(urutan + 1, CATATAN[urutan]);
        }
    }

    private void baris(XSSFCellStyle gayaIsi, XSSFCellStyle gayaNomor, String nomor, String kolom, String arti) {
        XSSFRow baris = tulis.barisBaru(TINGGI_BARIS);
        tulis.teks(baris, 0, nomor, gayaNomor);
        tulis.teks(baris, 1, kolom, gayaIsi);
        tulis.teks(baris, 2, arti, gayaIsi);
        tulis.sesuaikanTinggi(baris, TINGGI_BARIS);
    }

    private void catatan(int nomor, String isi) {
        XSSFRow baris = tulis.barisBaru(Math.max(TINGGI_BARIS, tulis.tinggiTeks(isi, gaya.paragraf, 1, 2)));
        tulis.teks(baris, 0, nomor + ".", gaya.paragraf);
        tulis.melintang(baris, isi, gaya.paragraf, 1, 2);
    }
}
