package id.kejar.entri;

import id.kejar.shared.Entitas;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** One activity of a version of an entry. A withdrawn one stays, with who and when. */
@Entity
class Kegiatan extends Entitas {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "versi_id")
    private VersiEntri versi;

    private String nama;
    private String hasil;
    private BigDecimal volume;
    private String satuan;
    private LocalTime jamMulai;
    private LocalTime jamSelesai;
    private String kodeOutput;
    private String rencanaHasilKerja;
    private UUID indikatorId;
    private Instant dicabutPada;
    private String dicabutOleh;

    @OneToMany(mappedBy = "kegiatan", cascade = CascadeType.PERSIST)
    private List<Bukti> bukti = new ArrayList<>();

    protected Kegiatan() {}

    Kegiatan(VersiEntri versi, IsianKegiatan isian) {
        this.versi = versi;
        isi(isian);
    }

    void isi(IsianKegiatan isian) {
        nama = isian.namaKegiatan();
        hasil = isian.outputHasil();
        volume = isian.volume();
        satuan = isian.satuan();
        jamMulai = isian.jamMulai();
        jamSelesai = isian.jamSelesai();
        kodeOutput = isian.kodeOutput();
        rencanaHasilKerja = isian.rencanaHasilKerja();
        indikatorId = isian.indikatorId();
    }

    void cabut(String oleh, Instant pada) {
        dicabutPada = pada;
        dicabutOleh = oleh;
    }

    Bukti lampirkan(UUID berkasId, String namaBerkas, String keterangan, String oleh, Instant pada) {
        var baru = new Bukti(this, berkasId, namaBerkas, keterangan, oleh, pada);
        bukti.add(baru);
        return baru;
    }

    /** The next version shows the same evidence: the files are the same, the attachments its own. */
    void bawaBukti(Kegiatan lama) {
        lama.buktiBerlaku().forEach(satu -> bukti.add(satu.salinan(this)));
    }

    /** The evidence that was not withdrawn, in the order in which it was attached. */
    List<Bukti> buktiBerlaku() {
        return bukti.stream()
                .filter(Bukti::berlaku)
                .sorted(Comparator.comparing(Bukti::dilampirkanPada))
                .toList();
    }

    boolean sama(IsianKegiatan isian) {
        return jamMulai.equals(isian.jamMulai()) && nama.equalsIgnoreCase(isian.namaKegiatan());
    }

    VersiEntri versi() {
        return versi;
    }

    boolean berlaku() {
        return dicabutPada == null;
    }

    LocalTime jamMulai() {
        return jamMulai;
    }

    AturanEntri.Rentang rentang() {
        return new AturanEntri.Rentang(jamMulai, jamSelesai);
    }

    IsianKegiatan isian() {
        return new IsianKegiatan(
                kodeOutput, nama, hasil, volume, satuan, jamMulai, jamSelesai, rencanaHasilKerja, indikatorId);
    }
}
