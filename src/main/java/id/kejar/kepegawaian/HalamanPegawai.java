package id.kejar.kepegawaian;

import java.util.List;
import java.util.UUID;

/** The list of people, as it is filtered. @param pindahan whom other offices have let go to this one */
record HalamanPegawai(
        String satker, Saringan saringan, List<Baris> daftar, List<Pilihan> subbagian, List<Pindahan> pindahan) {

    /** @param keadaan {@code bertugas}, {@code berhenti} or {@code semua} */
    record Saringan(String cari, String subbagian, String keadaan) {}

    /** @param keadaan {@code null} for whoever serves as usual */
    record Baris(
            UUID id,
            String nama,
            String nip,
            String akun,
            String jabatan,
            String subbagian,
            String peran,
            String keadaan,
            String rupa) {}

    record Pilihan(String id, String sebutan) {}

    record Pindahan(UUID id, String nama, String nip, String asal, String hariTerakhir) {}
}
