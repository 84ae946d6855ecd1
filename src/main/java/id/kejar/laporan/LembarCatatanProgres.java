package id.kejar.laporan;

import id.kejar.shared.Angka;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What must be known before the days are taken over, and what was rounded for it. */
final class LembarCatatanProgres {

    private static final String[] LABEL = {"Baris", "Tanggal", "Kegiatan", "Volume", "Satuan", "Realisasi"};
    private static final double[] LEBAR = {7, 14, 42, 16, 16, 13};
    private static final int TERAKHIR = LABEL.length - 1;
    private static final double TINGGI_BARIS = 17;
    // The labels of the first sheet stand in its row 1.
    private static final int BARIS_PERTAMA = 2;

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;
    private final LaporanPegawai laporan;
    private final List<ProgresHarian> progres;
    private final PenulisLembar tulis;

    LembarCatatanProgres(XSSFSheet lembar, GayaXlsx gaya, LaporanPegawai laporan, List<ProgresHarian> progres) {
        this.lembar = lembar;
        this.gaya = gaya;
        this.laporan = laporan;
        this.progres = progres;
        this.tulis = new PenulisLembar(lembar, gaya);
    }

    void tulis() {
        tulis.lebarKolom(LEBAR);
        CetakXlsx.atur(
                lembar,
                laporan.kepala().kertas(),
                false,
                "Catatan %s – %s".formatted(laporan.pegawai().nama(), laporan.labelPeriode()));
        tulis.melintang("CATATAN PROGRES HARIAN", gaya.judul, 0, TERAKHIR, 20);
        tulis.melintang(laporan.pegawai().nama(), gaya.tengah, 0, TERAKHIR, 15);
        tulis.melintang("Periode " + laporan.periodeTercetak(), gaya.tengah, 0, TERAKHIR, 15);
        tulis.lewati(10);
        List<String> semua = catatan();
        for (int nomor = 1; nomor <= semua.size(); nomor++) {
            catatan(nomor, semua.get(nomor - 1));
        }
        if (progres.stream().anyMatch(ProgresHarian::dibulatkan)) {
            tulis.lewati(10);
            dibulatkan();
        }
    }

    private List<String> catatan() {
        List<String> semua = new ArrayList<>();
        semua.add(
                progres.isEmpty()
                        ? "Tidak ada kegiatan pada periode ini, sehingga lembar Progres Harian kosong."
                        : "Lembar Progres Harian memuat %s kegiatan, satu baris untuk setiap kegiatan, dengan kolom yang sama dengan e-Kinerja."
                                .formatted(Angka.bulat(progres.size())));
        semua.add("Rencana Aksi memuat rencana hasil kerja yang dipilih pegawai di KEJAR. "
                + "Pada e-Kinerja, pilih rencana aksi yang sepadan.");
        String belum = baris(ProgresHarian::tanpaRencanaAksi);
        if (!belum.isEmpty()) {
            semua.add("Rencana Aksi masih kosong pada baris %s. Lengkapi sebelum memindahkannya ke e-Kinerja."
                    .formatted(belum));
        }
        semua.add("Realisasi pada e-Kinerja berupa bilangan bulat. Volume berpecahan dibulatkan ke bilangan terdekat "
                + "(setengah ke atas) dan paling sedikit 1; volume sebenarnya ditulis di akhir Kegiatan Harian.");
        String bulat = baris(ProgresHarian::dibulatkan);
        semua.add(
                bulat.isEmpty()
                        ? "Tidak ada volume yang dibulatkan."
                        : "Volume yang dibulatkan ada pada baris %s, dengan rincian di bawah ini.".formatted(bulat));
        if (!TeksDokumen.kosong(laporan.keadaan())) {
            semua.add(laporan.keadaan());
        }
        return semua;
    }

    /** {@code 2, 5, 9}: the rows of the first sheet for which it is so. */
    private String baris(Predicate<ProgresHarian> syarat) {
        return IntStream.range(0, progres.size())
                .filter(urutan -> syarat.test(progres.get(urutan)))
                .mapToObj(urutan -> String.valueOf(urutan + BARIS_PERTAMA))
                .collect(Collectors.joining(", "));
    }

    private void catatan(int nomor, String isi) {
        XSSFRow baris = tulis.barisBaru(Math.max(TINGGI_BARIS, tulis.tinggiTeks(isi, gaya.paragraf, 1, TERAKHIR)));
        tulis.teks(baris, 0, nomor + ".", gaya.paragraf);
        tulis.melintang(baris, isi, gaya.paragraf, 1, TERAKHIR);
    }

    private void dibulatkan() {
        XSSFRow kepala = tulis.barisBaru(TINGGI_BARIS);
        for (int kolom = 0; kolom <= TERAKHIR; kolom++) {
            tulis.teks(kepala, kolom, LABEL[kolom], gaya.kepala);
        }
        CetakXlsx.ulangiBaris(lembar, kepala.getRowNum(), kepala.getRowNum());
        for (int urutan = 0; urutan < progres.size(); urutan++) {
            if (progres.get(urutan).dibulatkan()) {
                dibulatkan(urutan + BARIS_PERTAMA, progres.get(urutan));
            }
        }
    }

    private void dibulatkan(int nomor, ProgresHarian satu) {
        XSSFRow baris = tulis.barisBaru(TINGGI_BARIS);
        tulis.angka(baris, 0, nomor, gaya.angka);
        tulis.tanggal(baris, 1, satu.tanggal());
        tulis.teks(baris, 2, satu.kegiatan().nama(), gaya.teks);
        tulis.volume(baris, 3, satu.kegiatan().volume());
        tulis.teks(baris, 4, satu.kegiatan().satuan(), gaya.teks);
        tulis.angka(baris, 5, satu.realisasi(), gaya.bilangan);
        tulis.sesuaikanTinggi(baris, TINGGI_BARIS);
    }
}
