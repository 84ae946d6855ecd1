package id.kejar.penugasan;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what in the data of a person keeps his work from being judged, so that the operator knows what to mend. */
@Service
@Transactional(readOnly = true)
public class PemeriksaAtasan {

    private final PenugasanService penugasan;
    private final OrganisasiService organisasi;

    PemeriksaAtasan(PenugasanService penugasan, OrganisasiService organisasi) {
        this.penugasan = penugasan;
        this.organisasi = organisasi;
    }

    /**
     * Why nobody may judge this person's work on a day, and what to do.
     *
     * @param pejabatId whose office should; that of his atasan langsung, or another that was named for him
     * @return a sentence; empty when somebody may
     */
    public Optional<String> kekurangan(Pegawai pegawai, Optional<UUID> pejabatId, LocalDate tanggal) {
        if (pejabatId.isEmpty()) {
            return Optional.of(
                    "Belum ada atasan langsung dalam data pegawainya. Pilih atasan langsungnya di tab Formulir.");
        }
        var pejabat = organisasi.pegawai(pejabatId.get());
        if (penugasan.pemangku(pejabat, Set.of(pegawai.id()), tanggal).isPresent()) {
            return Optional.empty();
        }
        if (pejabat.id().equals(pegawai.id())) {
            return Optional.of(
                    "Ia tercatat sebagai atasan bagi dirinya sendiri. Pilih atasan langsungnya di tab Formulir.");
        }
        return Optional.of(penugasan
                .berlaku(pejabat.id(), tanggal)
                .map(surat -> tanpaTingkatAtas(pejabat, surat))
                .orElseGet(() -> tidakBertugas(pejabat, tanggal)));
    }

    private static String tidakBertugas(Pegawai pejabat, LocalDate tanggal) {
        return "Atasan langsungnya, %s (%s), %s, dan tidak ada Plh. atau Plt. yang tercatat. Pilih atasan yang lain di tab Formulir, atau catat Surat Perintahnya di halaman Plh./Plt. lalu selesaikan tugas ini tanpa memilih."
                .formatted(
                        pejabat.nama(),
                        pejabat.jabatan(),
                        pejabat.mulai().isAfter(tanggal)
                                ? "baru bertugas " + TanggalIndonesia.tanggal(pejabat.mulai())
                                : pejabat.selesai()
                                        .map(akhir -> "tidak lagi bertugas sejak %s"
                                                .formatted(TanggalIndonesia.tanggal(akhir.plusDays(1))))
                                        .orElse("sedang tidak bertugas"));
    }

    private static String tanpaTingkatAtas(Pegawai pejabat, SuratPerintah surat) {
        return "Pengganti %s menurut Surat Perintah %s tidak dapat menilainya, dan tidak ada atasan di atas jabatan itu. Pilih atasan yang lain di tab Formulir."
                .formatted(pejabat.jabatan(), surat.nomor());
    }
}
