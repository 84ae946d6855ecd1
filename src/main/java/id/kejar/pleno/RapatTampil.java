package id.kejar.pleno;

import id.kejar.shared.Tinjauan;
import java.util.List;
import java.util.UUID;

/**
 * The sheet of a meeting as the browser gets it.
 *
 * @param menghalangi what stands in the way of adopting the month, known before anybody tries; {@code null} when nothing
 *     does
 * @param terbawa follow-ups of earlier meetings
 */
record RapatTampil(
        UUID id,
        String judul,
        boolean dapatDiubah,
        String tanggal,
        String tempat,
        String agenda,
        boolean risalahTerlambat,
        String menghalangi,
        int kuorum,
        int suaraPerlu,
        List<AnggotaTampil> anggota,
        String pembahasan,
        List<ButirTindakLanjut> terbawa,
        List<ButirTindakLanjut> tindakLanjut,
        List<CalonTampil> calonPenanggungJawab,
        List<UsulTampil> usul,
        Tinjauan tinjauan) {

    /** @param hadir {@code null} until attendance is recorded; @param suara {@code null} until he has voted */
    record AnggotaTampil(UUID id, String nama, String jabatan, Boolean hadir, Suara suara, String alasan) {}

    record CalonTampil(UUID id, String nama, String jabatan) {}

    /** @param hasil {@code null} until the meeting has decided on it */
    record UsulTampil(
            UUID id, String judul, String uraian, List<String> rincian, PutusanUsul.Hasil hasil, String alasan) {}
}
