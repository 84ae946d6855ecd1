package id.kejar.laporan;

import id.kejar.organisasi.Kertas;
import java.util.BitSet;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A spreadsheet cannot be told to keep rows together: this works out the pages of a sheet and breaks them itself. */
final class PemutusHalaman {

    // Printers differ a little; what nearly fills the page is treated as too long.
    private static final double CADANGAN = 0.96;
    private static final int BARIS_TABEL_TERSEDIKIT = 6;

    private final XSSFSheet lembar;
    private final int kepalaSampai;
    private final double tinggiKepala;
    private final double tinggiHalaman;
    private final BitSet lekat = new BitSet();

    /** @param kepalaDari first of the rows that are repeated on each page */
    PemutusHalaman(XSSFSheet lembar, Kertas kertas, double lebarTitik, int kepalaDari, int kepalaSampai) {
        this.lembar = lembar;
        this.kepalaSampai = kepalaSampai;
        this.tinggiKepala = tinggi(kepalaDari, kepalaSampai);
        this.tinggiHalaman = CetakXlsx.tinggiHalamanMendatar(kertas, lebarTitik) * CADANGAN;
    }

    /** These rows stay on the page of the row before them. */
    void lekatkan(int dari, int sampai) {
        lekat.set(dari, sampai + 1);
    }

    /** The last page takes the whole last group where it would otherwise carry a line or two of it. */
    void putuskan(int awalKelompokTerakhir, int barisTabelTerakhir, int barisTerakhir) {
        NavigableSet<Integer> awalHalaman = awalHalaman(barisTerakhir);
        if (!awalHalaman.isEmpty()
                && barisTabelTerakhir - awalHalaman.last() < BARIS_TABEL_TERSEDIKIT
                && dapatMengawali(awalKelompokTerakhir, awalHalaman.last(), barisTerakhir)) {
            awalHalaman.pollLast();
            awalHalaman.add(awalKelompokTerakhir);
        }
        awalHalaman.forEach(baris -> lembar.setRowBreak(baris - 1));
    }

    private boolean dapatMengawali(int baris, int sebelumnya, int barisTerakhir) {
        return baris > kepalaSampai + 1
                && baris < sebelumnya
                && tinggiKepala + tinggi(baris, barisTerakhir) <= tinggiHalaman;
    }

    private NavigableSet<Integer> awalHalaman(int barisTerakhir) {
        NavigableSet<Integer> hasil = new TreeSet<>();
        int awal = kepalaSampai + 1;
        double terpakai = tinggi(0, kepalaSampai);
        for (int baris = awal; baris <= barisTerakhir; baris++) {
            terpakai += tinggi(baris, baris);
            if (terpakai > tinggiHalaman) {
                awal = mundurDariLekatan(baris, awal);
                hasil.add(awal);
                terpakai = tinggiKepala + tinggi(awal, baris);
            }
        }
        return hasil;
    }

    private int mundurDariLekatan(int baris, int awalHalamanIni) {
        int calon = baris;
        while (lekat.get(calon) && calon > awalHalamanIni + 1) {
            calon--;
        }
        return lekat.get(calon) ? baris : calon;
    }

    private double tinggi(int dari, int sampai) {
        double tinggi = 0;
        for (int nomor = dari; nomor <= sampai; nomor++) {
            XSSFRow baris = lembar.getRow(nomor);
            tinggi += baris == null ? lembar.getDefaultRowHeightInPoints() : baris.getHeightInPoints();
        }
        return tinggi;
    }
}
