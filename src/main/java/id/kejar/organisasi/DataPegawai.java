package id.kejar.organisasi;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What must be known to take a person into the office.
 *
 * @param nip {@code null} for those who have none
 * @param surel {@code null} for those who are not to be written to
 */
public record DataPegawai(
        String satker,
        String akun,
        Nip nip,
        String nama,
        JenisPegawai jenis,
        String jabatan,
        String pangkat,
        String golongan,
        Integer kelas,
        UUID subbagianId,
        LocalDate mulai,
        Surel surel,
        Set<Peran> peran) {}
