package id.kejar.kepegawaian;

import id.kejar.kepegawaian.HalamanPegawai.Pilihan;
import java.util.List;
import java.util.UUID;

/**
 * One person with his history, and what the operator may do.
 *
 * @param keadaan where his service stands, in a sentence; {@code null} while it is open
 * @param diurusDiSini his latest service is the one in this office
 * @param bertugas he serves today
 * @param sandinyaDisetelDiSini the operator may set his password
 * @param periksa what does not go together in his data, a sentence each
 * @param bawahan how many have him as atasan langsung
 * @param tugas what he holds in the engine
 */
record HalamanOrang(
        UUID id,
        String satker,
        String nama,
        String akun,
        String jenis,
        String jabatan,
        String keadaan,
        String hariIni,
        String selesai,
        boolean diurusDiSini,
        boolean bertugas,
        boolean akunDitutup,
        boolean diriSendiri,
        long bawahan,
        boolean sandinyaDisetelDiSini,
        List<String> periksa,
        List<Tugas> tugas,
        List<Masa> riwayat,
        List<PilihanPeran> peran,
        List<Pilihan> subbagian,
        List<Pilihan> atasan,
        List<Pilihan> tujuan,
        List<Perubahan> perubahan) {

    /** @param nasib what becomes of it when he leaves */
    record Tugas(String nama, String tenggat, String nasib) {}

    /** One placement. */
    record Masa(String rentang, String jabatan, String rincian, String atasan) {}

    record PilihanPeran(String nama, String sebutan, boolean dipegang) {}

    /** One line of the audit log. */
    record Perubahan(String pada, String tindakan, String rincian, String oleh) {}
}
