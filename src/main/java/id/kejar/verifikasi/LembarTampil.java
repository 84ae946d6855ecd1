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

    /**
     * @param menit of all activities sent for days owed
     * @param cuti working days on which leave or the like excused the person
     * @param hariTemuan how many of the days to decide carry a finding
     */
    record BarisPegawai(
            UUID id,
            String nama,
            String jabatan,
            int wajib,
            int terisi,
            int terlambat,
            int cuti,
            long menit,
            int hariTemuan,
            List<LocalDate> tidakTerisi,
            String keterangan,
            List<BarisHari> hari) {}

    /** @param kegiatanId {@code null} when it concerns the whole day */
    record TemuanTampil(String jenis, String sebutan, UUID kegiatanId, String alasan) {}

    /** What the day said when it was returned. */
    record VersiTampil(int nomor, String keterangan, List<BarisKegiatan> kegiatan) {}

    record BarisHari(
            UUID entriId,
            LocalDate tanggal,
            String judul,
            String status,
            int terlambat,
            String penanda,
            String keterangan,
            List<BarisKegiatan> kegiatan,
            List<TemuanTampil> temuan,
            boolean temuanDibuka,
            VersiTampil sebelum,
            KeputusanTampil keputusan,
            List<RiwayatTampil> riwayat) {}

    record BarisKegiatan(
            UUID id,
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

    /** @param diselesaikan who completed that round, where it was another; {@code null} otherwise */
    record RiwayatTampil(
            int putaran,
            String hasil,
            String alasan,
            String oleh,
            String kapasitas,
            String diselesaikan,
            String pada,
            Ditarik ditarik) {}

    /** The approval was taken back. @param oleh with his capacity */
    record Ditarik(String oleh, String alasan, String pada) {}
}
