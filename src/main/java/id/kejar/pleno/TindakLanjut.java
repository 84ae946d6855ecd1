package id.kejar.pleno;

import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a meeting asked for. It comes before every later meeting of the satker until one of them closes it. */
@Entity
public class TindakLanjut extends Entitas {

    public enum Keadaan {
        TERBUKA("terbuka"),
        SELESAI("selesai"),
        DIBATALKAN("dibatalkan");

        private final String sebutan;

        Keadaan(String sebutan) {
            this.sebutan = sebutan;
        }

        public String sebutan() {
            return sebutan;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rapat_id")
    private RapatPleno rapat;

    private String satker;
    private int urutan;
    private String uraian;
    private UUID penanggungJawabId;
    private String penanggungJawab;
    private LocalDate tenggat;

    @Enumerated(EnumType.STRING)
    private Keadaan keadaan;

    private String keterangan;
    private UUID ditutupRapatId;
    private String ditutupOleh;
    private Instant ditutupPada;

    @Version
    private long revisi;

    protected TindakLanjut() {}

    TindakLanjut(RapatPleno rapat, int urutan, IsiTindakLanjut isi) {
        this.rapat = rapat;
        this.satker = rapat.satker();
        this.urutan = urutan;
        this.keadaan = Keadaan.TERBUKA;
        tulis(isi);
    }

    /** While its own meeting is still being recorded. */
    final void tulis(IsiTindakLanjut isi) {
        uraian = isi.uraian();
        penanggungJawabId = isi.penanggungJawabId();
        penanggungJawab = isi.penanggungJawab();
        tenggat = isi.tenggat();
    }

    /** A later meeting closes it. Closed it stays: what goes on is asked for anew. */
    void tutup(PerkembanganTindakLanjut perkembangan, UUID rapatId, String oleh, Instant pada) {
        if (keadaan != Keadaan.TERBUKA) {
            throw Penolakan.bentrok("Tindak lanjut ini sudah ditutup rapat lain. Muat ulang lembar rapat.");
        }
        keadaan = perkembangan.keadaan();
        keterangan = perkembangan.keterangan();
        ditutupRapatId = rapatId;
        ditutupOleh = oleh;
        ditutupPada = pada;
    }

    public String satker() {
        return satker;
    }

    public String uraian() {
        return uraian;
    }

    public Optional<UUID> penanggungJawabId() {
        return Optional.ofNullable(penanggungJawabId);
    }

    /** Who answers for it, where he is named in words only. */
    public Optional<String> penanggungJawab() {
        return Optional.ofNullable(penanggungJawab);
    }

    public Optional<LocalDate> tenggat() {
        return Optional.ofNullable(tenggat);
    }

    /** As it stands now; how a meeting found it is told by that meeting. */
    public Keadaan keadaan() {
        return keadaan;
    }

    /** The meeting that asked for it. */
    RapatPleno rapat() {
        return rapat;
    }
}
