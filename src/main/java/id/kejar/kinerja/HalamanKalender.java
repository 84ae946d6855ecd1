package id.kejar.kinerja;

import id.kejar.kinerja.PilihanBulan.BulanLain;
import java.util.List;
import java.util.UUID;

/**
 * The operator's calendar of one month.
 *
 * @param sebelum, @param sesudah {@code null} at the ends of the calendar
 * @param awal, @param akhir the first and the last date that may be entered
 * @param pemberitahuan of months whose filling has closed
 */
record HalamanKalender(
        String satker,
        String kunci,
        String bulan,
        BulanLain sebelum,
        BulanLain sesudah,
        String awal,
        String akhir,
        List<String> pemberitahuan,
        List<HariLiburTampil> libur,
        List<AbsenTampil> absen,
        List<PilihanJenis> jenisHari,
        List<Orang> pegawai,
        List<PilihanJenis> jenisMembebaskan,
        List<PilihanJenis> jenisTetapWajib) {

    /** @param bilaDicabut what follows from taking it back, {@code null} for one that is not the satker's own */
    record HariLiburTampil(
            UUID id,
            Tanggal tanggal,
            String nama,
            String jenis,
            boolean hariKerja,
            boolean nasional,
            String bilaDicabut) {}

    /** @param rentang both dates for those who listen, @param sampai {@code null} for a single day */
    record AbsenTampil(
            UUID id,
            String nama,
            String jenis,
            boolean membebaskan,
            String rentang,
            Tanggal mulai,
            Tanggal sampai,
            String nomorSurat,
            String keterangan,
            String bilaDicabut) {}

    /** @param iso for programs, @param sebutan for people */
    record Tanggal(String iso, String sebutan) {}

    record Orang(UUID id, String nama) {}

    /** @param arti what it does, {@code null} where its name says it */
    record PilihanJenis(String kunci, String sebutan, String arti) {}
}
