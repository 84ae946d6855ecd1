package id.kejar.laporan;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * One workbook for all people: a list that leads to the sheets, a page of charts for each,
 * and a sheet for each person, signed by him and his superior.
 */
final class RekapPegawaiXlsx {

    private RekapPegawaiXlsx() {}

    static void tulis(RekapPegawai rekap, OutputStream keluar) throws IOException {
        RekapBulanan satker = rekap.satker();
        try (XSSFWorkbook buku = new XSSFWorkbook()) {
            GayaXlsx gaya = new GayaXlsx(buku);
            Map<Integer, String> lembar = namaLembar(satker.baris());
            new LembarDaftarPegawai(buku.createSheet("Daftar"), gaya, satker, lembar).tulis();
            LembarGrafikPegawai grafik = new LembarGrafikPegawai(buku.createSheet("Grafik"), gaya, satker);
            for (BarisRekap orang : satker.baris()) {
                new LembarPegawai(buku.createSheet(lembar.get(orang.nomor())), gaya, rekap.milik(orang)).tulis();
                grafik.tambah(rekap.milik(orang));
            }
            String judul = "Rekapitulasi per Pegawai %s %s".formatted(satker.namaSatker(), satker.labelPeriode());
            PaketTetap.tulis(buku, judul, satker.namaSatker(), satker.tanggalSurat(), keluar);
        }
    }

    /** {@code 7 Kasmadi}, without his degrees: the number keeps namesakes apart. */
    private static Map<Integer, String> namaLembar(List<BarisRekap> baris) {
        NamaLembar nama = new NamaLembar();
        nama.untuk("Daftar");
        nama.untuk("Grafik");
        return baris.stream()
                .collect(Collectors.toMap(
                        BarisRekap::nomor,
                        satu -> nama.untuk(satu.nomor() + " " + satu.nama().split(",", 2)[0]),
                        (lama, baru) -> lama,
                        HashMap::new));
    }
}
