package id.kejar.organisasi;

import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person was in his office from one day to another. The latest one holds now and is mirrored in {@link Pegawai}; an
 * earlier one is never changed, so that what was decided then can still be understood.
 */
@Entity
public class Penempatan extends Entitas {

    private UUID pegawaiId;
    private LocalDate mulai;
    private LocalDate sampai;
    private String jabatan;
    private String pangkat;
    private String golongan;
    private Integer kelas;
    private UUID subbagianId;
    private UUID atasanId;

    protected Penempatan() {}

    Penempatan(UUID pegawaiId, LocalDate mulai, IsiPenempatan isi) {
        this.pegawaiId = pegawaiId;
        this.mulai = mulai;
        isi(isi);
    }

    /** The next one begins on this day, so this one ends the day before. */
    void akhiriSebelum(LocalDate berikutnya) {
        if (!berikutnya.isAfter(mulai)) {
            throw Penolakan.aturan(
                    "Penempatan yang sekarang baru mulai %s. Pilih tanggal itu untuk memperbaikinya, atau sesudahnya untuk yang baru."
                            .formatted(TanggalIndonesia.tanggal(mulai)));
        }
        sampai = berikutnya.minusDays(1);
    }

    /** It was written down wrongly, or not completely, from its first day on. */
    void perbaiki(IsiPenempatan isi) {
        isi(isi);
    }

    /** The service itself begins on another day than was written down. */
    void mulaiPada(LocalDate tanggal) {
        if (sampai != null && tanggal.isAfter(sampai)) {
            throw Penolakan.aturan(
                    "Ia sudah tercatat berganti penempatan pada %s, jadi tidak mungkin mulai bertugas sesudah itu."
                            .formatted(TanggalIndonesia.tanggal(sampai.plusDays(1))));
        }
        mulai = tanggal;
    }

    private void isi(IsiPenempatan isi) {
        jabatan = isi.jabatan();
        pangkat = isi.pangkat();
        golongan = isi.golongan();
        kelas = isi.kelas();
        subbagianId = isi.subbagianId();
        atasanId = isi.atasanId();
    }

    public UUID pegawaiId() {
        return pegawaiId;
    }

    public LocalDate mulai() {
        return mulai;
    }

    /** Its last day; empty for the one that holds now. */
    public Optional<LocalDate> sampai() {
        return Optional.ofNullable(sampai);
    }

    public IsiPenempatan isi() {
        return new IsiPenempatan(jabatan, pangkat, golongan, kelas, subbagianId, atasanId);
    }
}
