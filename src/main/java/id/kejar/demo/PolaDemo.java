package id.kejar.demo;

import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.organisasi.Pegawai;
import id.kejar.shared.BerkasCsv;
import java.util.Arrays;
import java.util.List;

/** The patterns after which the demo office works, read from the product's files. */
final class PolaDemo {

    private PolaDemo() {}

    /** @param subbagian {@code null} for the Sekretaris; @param jabatan parts, one of which the office must contain */
    record PolaKegiatan(
            String subbagian,
            List<String> jabatan,
            String kodeOutput,
            String kegiatan,
            String hasil,
            String satuan,
            int volumeMin,
            int volumeMaks,
            int menitMin,
            int menitMaks,
            Integer nomorIndikator) {

        boolean cocok(Pegawai pegawai, String singkatanSubbagian) {
            var seSubbagian = subbagian == null ? singkatanSubbagian == null : subbagian.equals(singkatanSubbagian);
            var sejabatan = jabatan.isEmpty()
                    ? !pegawai.jabatan().startsWith("Kepala Subbagian")
                    : jabatan.stream().anyMatch(pegawai.jabatan()::contains);
            return seSubbagian && sejabatan;
        }
    }

    record PolaKetidakhadiran(
            String akun,
            JenisKetidakhadiran jenis,
            int hariKerjaKe,
            int lamaHari,
            String nomorSurat,
            String keterangan) {}

    /** @param hariTerlambat 0 when the day is left empty for good */
    record PolaPenyimpangan(String akun, int hariKerjaKe, int hariTerlambat) {}

    static List<PolaKegiatan> kegiatan() {
        return BerkasCsv.baca(
                "data/demo/kegiatan.csv",
                baris -> new PolaKegiatan(
                        baris.get("subbagian"),
                        bagian(baris.get("jabatan_filter")),
                        baris.get("kode_output"),
                        baris.get("kegiatan"),
                        baris.get("hasil"),
                        baris.get("satuan"),
                        Integer.parseInt(baris.get("volume_min")),
                        Integer.parseInt(baris.get("volume_maks")),
                        Integer.parseInt(baris.get("menit_min")),
                        Integer.parseInt(baris.get("menit_maks")),
                        baris.get("indikator_nomor") == null ? null : Integer.valueOf(baris.get("indikator_nomor"))));
    }

    static List<PolaKetidakhadiran> ketidakhadiran() {
        return BerkasCsv.baca(
                "data/demo/ketidakhadiran-pola.csv",
                baris -> new PolaKetidakhadiran(
                        baris.get("akun"),
                        JenisKetidakhadiran.valueOf(baris.get("jenis")),
                        Integer.parseInt(baris.get("hari_kerja_ke")),
                        Integer.parseInt(baris.get("lama_hari")),
                        baris.get("nomor_surat"),
                        baris.get("keterangan")));
    }

    static List<PolaPenyimpangan> penyimpangan() {
        return BerkasCsv.baca(
                "data/demo/penyimpangan-pola.csv",
                baris -> new PolaPenyimpangan(
                        baris.get("akun"),
                        Integer.parseInt(baris.get("hari_kerja_ke")),
                        baris.get("hari_terlambat") == null ? 0 : Integer.parseInt(baris.get("hari_terlambat"))));
    }

    private static List<String> bagian(String teks) {
        return teks == null ? List.of() : Arrays.asList(teks.split(";"));
    }
}
