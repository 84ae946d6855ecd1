package id.kejar.kompilasi;

import id.kejar.periode.StatusPeriode;
import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import id.kejar.verifikasi.Pemeriksa;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The compiled month at one moment. A month that is sent back gets a new recap; the old one stays. */
@Entity
public class Rekap extends Entitas {

    enum Hasil {
        LENGKAP,
        KEMBALIKAN
    }

    private String satker;
    private UUID periodeId;
    private int nomor;
    private Instant disusunPada;

    @Enumerated(EnumType.STRING)
    private Hasil hasil;

    private String catatan;
    private String diputusOleh;
    private Instant diputusPada;

    @OneToMany(mappedBy = "rekap", cascade = CascadeType.PERSIST)
    @OrderBy("nomor")
    private List<BarisRekap> baris = new ArrayList<>();

    protected Rekap() {}

    Rekap(String satker, UUID periodeId, int nomor, Instant disusunPada) {
        this.satker = satker;
        this.periodeId = periodeId;
        this.nomor = nomor;
        this.disusunPada = disusunPada;
    }

    void tambah(HasilPegawai hasil, UUID verifikatorId, List<Pemeriksa> pemeriksa) {
        baris.add(new BarisRekap(this, baris.size() + 1, hasil, verifikatorId, pemeriksa));
    }

    /** Rendatin has checked the recap (Kudus 738/2024, langkah 4). */
    void putuskan(Hasil keputusan, String alasan, String oleh, Instant pada) {
        if (hasil != null) {
            throw Penolakan.bentrok("Rekap ini sudah diputuskan. Muat ulang daftar tugas Anda.");
        }
        if (keputusan == Hasil.KEMBALIKAN && alasan == null) {
            throw Penolakan.aturan("Tuliskan di catatan apa yang harus diperbaiki verifikator.");
        }
        hasil = keputusan;
        catatan = alasan;
        diputusOleh = oleh;
        diputusPada = pada;
    }

    /** Whether its figures are the month's at a stage: those of a recap that was sent back, or was followed by one, are not. */
    boolean berlakuPada(StatusPeriode tahap) {
        return switch (tahap) {
            case TERBUKA, VERIFIKASI -> false;
            case KOMPILASI -> hasil == null;
            case PLENO, DITETAPKAN -> hasil == Hasil.LENGKAP;
        };
    }

    public String satker() {
        return satker;
    }

    public UUID periodeId() {
        return periodeId;
    }

    public Instant disusunPada() {
        return disusunPada;
    }

    public Optional<Instant> diputusPada() {
        return Optional.ofNullable(diputusPada);
    }

    public List<BarisRekap> baris() {
        return List.copyOf(baris);
    }
}
