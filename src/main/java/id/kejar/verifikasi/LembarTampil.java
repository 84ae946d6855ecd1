package id.kejar.verifikasi;

import id.kejar.entri.BuktiTampil;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A verifier's sheet as the browser gets it. */
record LembarTampil(
        UUID id,
        String judul,
        int putaran,
        boolean putaranTerakhir,
        String batas,
        Integer sisaHariKerja,
        String kapasitas,
        String alasanDibukaLagi,
        boolean dapatDiubah,
        Jumlah jumlah,
        List<String> templatAlasan,
        List<BarisPegawai> pegawai) {

    record Jumlah(int pegawai, int hari, int diputuskan) {}

    record BarisPegawai(
            UUID id,
            String nama,
            String jabatan,
            int wajib,
            int terisi,
            int terlambat,
            List<LocalDate> tidakTerisi,
            String keterangan,
            List<BarisHari> hari) {}

    record BarisHari(
            UUID entriId,
            LocalDate tanggal,
            String judul,
            String status,
            int terlambat,
            String penanda,
            String keterangan,
            List<BarisKegiatan> kegiatan,
            KeputusanTampil keputusan,
            List<RiwayatTampil> riwayat) {}

    record BarisKegiatan(
            LocalTime jamMulai,
            LocalTime jamSelesai,
            String namaKegiatan,
            String outputHasil,
            BigDecimal volume,
            String satuan,
            String kodeOutput,
            String indikator,
            long menit,
            List<BuktiTampil> bukti) {}

    record KeputusanTampil(String hasil, String alasan, String catatan) {}

    record RiwayatTampil(int putaran, String hasil, String alasan, String oleh, String pada) {}
}
