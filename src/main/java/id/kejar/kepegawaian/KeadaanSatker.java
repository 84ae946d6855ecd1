package id.kejar.kepegawaian;

import id.kejar.organisasi.DataDiri;
import id.kejar.organisasi.IsiPenempatan;
import id.kejar.organisasi.Peran;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a list is compared with: the people of a satker as they are recorded now.
 *
 * @param nipDiTempatLain of the list's NIP those that belong to somebody of another satker
 * @param akunTerpakai of the list's accounts those that exist
 */
record KeadaanSatker(
        LocalDate hariIni,
        List<Orang> orang,
        List<SubbagianTercatat> subbagian,
        Set<String> nipDiTempatLain,
        Set<String> akunTerpakai) {

    /**
     * @param bertugas he serves today or will
     * @param penempatanMulai from when on his placement holds
     * @param atasan account of his atasan langsung; {@code null} when none
     */
    record Orang(
            UUID id,
            String akun,
            DataDiri dataDiri,
            IsiPenempatan penempatan,
            LocalDate penempatanMulai,
            String atasan,
            Set<Peran> peran,
            LocalDate mulai,
            boolean bertugas) {

        Optional<String> nip() {
            return Optional.ofNullable(dataDiri.nip()).map(nip -> nip.angka());
        }
    }

    record SubbagianTercatat(UUID id, String nama, String singkatan, boolean berlaku) {

        boolean bernama(String tertulis) {
            return nama.equalsIgnoreCase(tertulis) || singkatan.equalsIgnoreCase(tertulis);
        }
    }

    Optional<Orang> berakun(String akun) {
        return orang.stream().filter(satu -> satu.akun().equals(akun)).findFirst();
    }

    Optional<Orang> bernip(String nip) {
        return orang.stream()
                .filter(satu -> satu.nip().filter(nip::equals).isPresent())
                .findFirst();
    }

    String namaSubbagian(UUID id) {
        return subbagian.stream()
                .filter(satu -> satu.id().equals(id))
                .map(SubbagianTercatat::singkatan)
                .findFirst()
                .orElse("");
    }
}
