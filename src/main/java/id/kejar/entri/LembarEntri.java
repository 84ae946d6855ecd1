package id.kejar.entri;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * The sheet of a day as the browser gets it.
 *
 * @param revisi to be sent back with a change
 * @param caraKirim how it is sent: {@code TUGAS} (a first submission), {@code PERBAIKAN} (handed in with its task),
 *     {@code PERUBAHAN} (a change of a day already sent); {@code null} when there is nothing to send
 * @param perubahan set while the sheet is a change, not yet sent, of a day already sent
 * @param bolehDiubahLagi the day is sent and its period open: a change may be begun, what was sent withdrawn
 * @param bolehDibatalkan a day off that was begun, empty, and may be closed again
 * @param perluAlasan a change or withdrawal must say why
 */
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
        List<String> kekurangan,
        AturanBukti aturanBukti,
        String caraKirim,
        Perubahan perubahan,
        boolean bolehDiubahLagi,
        boolean bolehDibatalkan,
        boolean perluAlasan,
        List<VersiTampil> versi) {

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
            long menit,
            List<BuktiTampil> bukti) {}

    /** What the browser checks before it sends a file. @param ukuranTerbesar bytes */
    record AturanBukti(String kebijakan, int terbanyak, String terima, long ukuranTerbesar) {}

    record Perubahan(String dasar) {}

    /** @param saat when it was sent or closed, @param dikirim when it was sent, if it was */
    record VersiTampil(int nomor, String keadaan, String saat, String dikirim, String alasan) {}

    /** One version as it was. */
    record IsiVersi(
            int nomor,
            String keadaan,
            String saat,
            String dikirim,
            String alasan,
            String keterangan,
            List<BarisKegiatan> kegiatan) {}

    record KegiatanSering(
            String namaKegiatan,
            String outputHasil,
            BigDecimal volume,
            String satuan,
            String kodeOutput,
            String namaKodeOutput,
            String rencanaHasilKerja,
            UUID indikatorId,
            String indikator,
            int kali) {}

    record HasilSalin(LembarEntri lembar, int disalin, List<String> dilewati) {}
}
