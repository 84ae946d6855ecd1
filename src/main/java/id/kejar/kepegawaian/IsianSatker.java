package id.kejar.kepegawaian;

import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.KebijakanBukti;
import id.kejar.organisasi.Kertas;
import id.kejar.organisasi.KopSatker;
import id.kejar.organisasi.SatkerBaru;
import id.kejar.shared.Penolakan;
import java.util.regex.Pattern;

/** The form that opens an office, as it was typed. */
record IsianSatker(
        String kode,
        String lembaga,
        String daerah,
        String alamat,
        String kota,
        String kodeWilayah,
        String hariMulaiPeriode,
        String akun,
        String nama,
        String nip,
        JenisPegawai jenis,
        String jabatan) {

    static final IsianSatker KOSONG =
            new IsianSatker("", "KOMISI PEMILIHAN UMUM", "", "", "", "", "1", "", "", "", JenisPegawai.PNS, "");

    private static final Pattern ANGKA = Pattern.compile("\\d{1,2}");

    SatkerBaru terbaca() {
        if (kode == null || kode.isEmpty()) {
            throw Penolakan.aturan("Satuan kerja belum dipilih.");
        }
        if (hariMulaiPeriode == null || !ANGKA.matcher(hariMulaiPeriode).matches()) {
            throw Penolakan.aturan("Hari pertama periode harus tanggal 1 sampai 28.");
        }
        var akunOperator = akun == null || akun.isBlank() ? nip : akun;
        return new SatkerBaru(
                kode,
                new KopSatker(lembaga, daerah, alamat, kota, KebijakanBukti.TIAP_HARI, Kertas.A4),
                kodeWilayah,
                Integer.parseInt(hariMulaiPeriode),
                new SatkerBaru.OperatorPertama(
                        akunOperator == null ? "" : akunOperator.replaceAll("[\\s]", ""), nama, nip, jenis, jabatan));
    }
}
