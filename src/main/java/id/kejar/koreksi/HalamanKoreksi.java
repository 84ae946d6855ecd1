package id.kejar.koreksi;

import java.util.List;
import java.util.UUID;

/** The page "Koreksi": what was asked for, and the form to ask. */
record HalamanKoreksi(
        String satker, long ukuranTerbesar, List<Pilihan> bulan, List<Pilihan> pegawai, List<Baris> daftar) {

    record Pilihan(String nilai, String sebutan) {}

    record Baris(UUID id, String judul, String status, boolean berjalan, boolean tertunda, String diajukan) {}

    /** The second step of the form: the day as it counts, and its activities. */
    record Hari(
            String bulan,
            String pegawai,
            String mulai,
            String sampai,
            String judul,
            List<String> keadaan,
            List<KegiatanTampil> kegiatan,
            List<Pilihan> jenis,
            List<Pilihan> ketidakhadiran) {}

    record KegiatanTampil(
            String id, String jam, String nama, String hasil, String volume, String satuan, String kodeOutput) {}

    /**
     * @param bukti names of the files
     * @param buktiTertutup there are files, which tell of somebody's health and are not for this reader
     * @param dapatDilengkapi the reader asked for it, and the superior gave it back
     */
    record Rinci(
            UUID id,
            String judul,
            String status,
            boolean tertunda,
            String diajukan,
            String alasan,
            List<PenyajiUsul.Beda> beda,
            List<String> bukti,
            boolean buktiTertutup,
            List<Langkah> langkah,
            boolean dapatDilengkapi,
            long ukuranTerbesar) {}

    record Langkah(String siapa, String apa) {}
}
