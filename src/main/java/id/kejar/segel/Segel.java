package id.kejar.segel;

import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The seal of one version of a month: its canonical text, the SHA-256 of that, and which seals it follows. Taken when the
 * pleno decides, so that the Berita Acara prints it; it holds from the moment at which the month is adopted
 * (docs/adr/0026).
 */
@Entity
public class Segel extends Entitas {

    private String satker;
    private UUID periodeId;
    private int versi;
    private UUID rapatId;
    private UUID rekapId;
    private String sebelumnya;
    private String menggantikan;
    private String sidik;
    private byte[] naskah;
    private Instant dibuatPada;
    private String dibuatOleh;
    private Instant berlakuPada;
    private String berlakuOleh;

    protected Segel() {}

    Segel(KepalaNaskah kepala, RujukanSegel rujukan, NaskahKanonik naskah, String oleh, Instant pada) {
        this.satker = kepala.satker();
        this.periodeId = rujukan.periodeId();
        this.versi = kepala.versi();
        this.rapatId = rujukan.rapatId();
        this.rekapId = rujukan.rekapId();
        this.sebelumnya = kepala.sebelumnya();
        this.menggantikan = kepala.menggantikan();
        this.naskah = naskah.isi();
        this.sidik = naskah.sidik();
        this.dibuatOleh = oleh;
        this.dibuatPada = pada;
    }

    /** From here on it is the month's. */
    void berlakukan(String oleh, Instant pada) {
        if (berlakuPada != null) {
            throw Penolakan.bentrok("Bulan ini sudah ditetapkan dan disegel. Muat ulang daftar tugas Anda.");
        }
        berlakuPada = pada;
        berlakuOleh = oleh;
    }

    RujukanSegel rujukan() {
        return new RujukanSegel(periodeId, rapatId, rekapId, versi);
    }

    public String satker() {
        return satker;
    }

    public UUID periodeId() {
        return periodeId;
    }

    /** 1 for the month as it was adopted; each ratified correction adds one. */
    public int versi() {
        return versi;
    }

    /** The meeting that adopted this version. */
    public UUID rapatId() {
        return rapatId;
    }

    public UUID rekapId() {
        return rekapId;
    }

    /** The seal of the month before, as it stood then; empty for the first month that KEJAR sealed. */
    public Optional<String> sebelumnya() {
        return Optional.ofNullable(sebelumnya);
    }

    /** The seal of the version before this one; empty for the first. */
    public Optional<String> menggantikan() {
        return Optional.ofNullable(menggantikan);
    }

    /** SHA-256 of {@link #naskah()}, 64 hexadecimal digits. */
    public String sidik() {
        return sidik;
    }

    /** The canonical text, byte for byte as it was hashed. */
    byte[] naskah() {
        return naskah.clone();
    }

    String dibuatOleh() {
        return dibuatOleh;
    }

    public Instant dibuatPada() {
        return dibuatPada;
    }

    /** Since when it is the month's; empty between the pleno's decision and the adoption. */
    public Optional<Instant> berlakuPada() {
        return Optional.ofNullable(berlakuPada);
    }
}
