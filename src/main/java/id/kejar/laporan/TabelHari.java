package id.kejar.laporan;

import id.kejar.shared.TanggalIndonesia;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The days of a month: a row for each activity, the day's own cells joined over its rows, which stay on one page. */
final class TabelHari {

    private static final int UKURAN = 9;
    private static final int[] LEBAR = {460, 1820, 3130, 2314, 1630};
    private static final int TANGGAL = 1;
    private static final int KEGIATAN = 2;
    private static final int HASIL = 3;
    private static final int TERAKHIR = 4;
    private static final int SEMUA = LEBAR.length;
    private static final int[] KOLOM_HARI = {0, TANGGAL, TERAKHIR};

    private static final double TITIK_PER_TWIP = 0.05;
    // Bookman runs wider than the letters UkuranTeks knows.
    private static final double LEBIH_LEBAR = 0.86;
    // Longer than this, a day kept whole would leave too much of the page before it white.
    private static final double TINGGI_BLOK = 340;

    private final TabelNaskah tabel;
    private final BentukHari bentuk;

    TabelHari(Naskah naskah, BentukHari bentuk) {
        this.tabel = TabelNaskah.bergaris(naskah, UKURAN, LEBAR);
        this.bentuk = bentuk;
    }

    TabelNaskah tabel() {
        return tabel;
    }

    void isi(List<HariLaporan> semua) {
        if (semua.isEmpty()) {
            tabel.baris(SelNaskah.tengah("Tidak ada hari yang dilaporkan pada periode ini.")
                    .melintang(SEMUA));
        }
        for (int nomor = 1; nomor <= semua.size(); nomor++) {
            HariLaporan hari = semua.get(nomor - 1);
            if (hari.kegiatan().isEmpty()) {
                kosong(nomor, hari);
            } else {
                terisi(nomor, hari);
            }
        }
    }

    /**
     * The signatures, after what must still be said. They are rows of this table, not a table of their own: LibreOffice
     * would not keep that one on the page of the last day.
     */
    void tutup(String keterangan, DuaTandaTangan tandaTangan) {
        tabel.bebas(UKURAN, SelNaskah.kiri(keterangan).melintang(SEMUA));
        tandaTangan.tulis(tabel, HASIL, SEMUA - HASIL);
    }

    private void kosong(int nomor, HariLaporan hari) {
        XWPFTableRow baris = tabel.baris(
                SelNaskah.tengah(nomor + "."),
                SelNaskah.kiri(tanggal(hari)),
                SelNaskah.tengah(bentuk.tanpaKegiatan(hari)).melintang(HASIL - KEGIATAN + 1),
                SelNaskah.tengah(bentuk.kolomTerakhir(hari)));
        tabel.redupkan(baris);
        kecil(baris.getCell(baris.getTableCells().size() - 1), bentuk.dibawahKolomTerakhir(hari));
    }

    private void terisi(int nomor, HariLaporan hari) {
        boolean lanjutan = false;
        for (List<KegiatanLaporan> blok : blok(hari.kegiatan())) {
            List<XWPFTableRow> baris = new ArrayList<>();
            baris.add(barisPertama(nomor, hari, blok.get(0), lanjutan));
            blok.stream().skip(1).map(satu -> kegiatan("", "", satu, "")).forEach(baris::add);
            tabel.satukan(baris, KOLOM_HARI);
            lanjutan = true;
        }
    }

    private XWPFTableRow barisPertama(int nomor, HariLaporan hari, KegiatanLaporan kegiatan, boolean lanjutan) {
        XWPFTableRow baris = kegiatan(nomor + ".", tanggal(hari), kegiatan, bentuk.kolomTerakhir(hari));
        kecil(baris.getCell(TANGGAL), lanjutan ? "(lanjutan)" : bentuk.dibawahTanggal(hari));
        kecil(baris.getCell(TERAKHIR), bentuk.dibawahKolomTerakhir(hari));
        return baris;
    }

    private XWPFTableRow kegiatan(String nomor, String tanggal, KegiatanLaporan kegiatan, String kolomTerakhir) {
        XWPFTableRow baris = tabel.baris(
                SelNaskah.tengah(nomor),
                SelNaskah.kiri(tanggal),
                SelNaskah.kiri(kegiatan.nama()),
                SelNaskah.kiri(kegiatan.hasil()),
                SelNaskah.tengah(kolomTerakhir));
        tabel.rataAtas(baris);
        kecil(baris.getCell(KEGIATAN), bentuk.dibawahKegiatan(kegiatan));
        kecil(baris.getCell(HASIL), "Volume: " + kegiatan.volumeTercetak());
        bukti(baris.getCell(HASIL), kegiatan.tautanBukti());
        return baris;
    }

    private static String tanggal(HariLaporan hari) {
        return TanggalIndonesia.hari(hari.tanggal()) + ",\n" + TanggalIndonesia.tanggal(hari.tanggal());
    }

    private static void bukti(XWPFTableCell sel, List<String> tautan) {
        if (tautan.isEmpty()) {
            return;
        }
        XWPFParagraph baris = barisKecil(sel);
        Naskah.tulis(baris, "Bukti: ", UKURAN - 1, false);
        for (int nomor = 1; nomor <= tautan.size(); nomor++) {
            if (nomor > 1) {
                Naskah.tulis(baris, ", ", UKURAN - 1, false);
            }
            String satu = tautan.get(nomor - 1);
            Optional<String> alamat = TautanDokumen.alamat(satu);
            if (alamat.isPresent()) {
                Naskah.tautan(baris, "tautan\u00A0" + nomor, alamat.get(), UKURAN - 1);
            } else {
                Naskah.tulis(baris, satu, UKURAN - 1, false);
            }
        }
    }

    private static void kecil(XWPFTableCell sel, String isi) {
        if (!TeksDokumen.kosong(isi)) {
            Naskah.tulis(barisKecil(sel), isi, UKURAN - 1, false);
        }
    }

    private static XWPFParagraph barisKecil(XWPFTableCell sel) {
        XWPFParagraph baris = sel.addParagraph();
        Naskah.rapat(baris);
        baris.setAlignment(sel.getParagraphArray(0).getAlignment());
        return baris;
    }

    /** A day too long to be kept whole, in parts that each name it. */
    private List<List<KegiatanLaporan>> blok(List<KegiatanLaporan> semua) {
        List<List<KegiatanLaporan>> hasil = new ArrayList<>();
        double terpakai = 0;
        for (KegiatanLaporan satu : semua) {
            double tinggi = tinggi(satu);
            if (hasil.isEmpty() || terpakai + tinggi > TINGGI_BLOK) {
                hasil.add(new ArrayList<>());
                terpakai = 0;
            }
            hasil.get(hasil.size() - 1).add(satu);
            terpakai += tinggi;
        }
        return hasil;
    }

    private double tinggi(KegiatanLaporan kegiatan) {
        return Math.max(
                tinggi(kegiatan.nama(), bentuk.dibawahKegiatan(kegiatan), LEBAR[KEGIATAN]),
                tinggi(kegiatan.hasil(), "Volume: %s\nBukti".formatted(kegiatan.volumeTercetak()), LEBAR[HASIL]));
    }

    private static double tinggi(String isi, String kecil, int lebar) {
        double ruang = lebar * TITIK_PER_TWIP * LEBIH_LEBAR;
        return UkuranTeks.tinggi(TeksDokumen.bersih(isi), UKURAN, false, ruang)
                + UkuranTeks.tinggi(TeksDokumen.bersih(kecil), UKURAN - 1, false, ruang);
    }
}
