package id.kejar.entri;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** The sheet of a day as the browser gets it. @param revisi to be sent back with a change */
record LembarEntri(
        UUID id,
        LocalDate tanggal,
        String judul,
        String pegawai,
        StatusEntri status,
        boolean dapatDiubah,
        String alasanTerkunci,
        String batas,
        String disimpanPada,
        int menitWajib,
        int menitTerisi,
        String penanda,
        String keterangan,
        String alasanPengembalian,
        int putaran,
        int revisi,
        List<BarisKegiatan> kegiatan,
        List<String> kekurangan) {

    record BarisKegiatan(
            UUID id,
            LocalTime jamMulai,
            LocalTime jamSelesai,
            String namaKegiatan,
            String outputHasil,
            BigDecimal volume,
            String satuan,
            String kodeOutput,
            String namaKodeOutput,
            String rencanaHasilKerja,
            UUID indikatorId,
            String indikator,
            long menit) {}
}
