package id.kejar.penugasan;

import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An order by which one person acts in the office of another from one day to another. It ends by itself; whether it holds
 * on a date is told by its dates alone.
 */
@Entity
public class SuratPerintah extends Entitas {

    private String satker;

    @Enumerated(EnumType.STRING)
    private JenisPenugasan jenis;

    private String nomor;
    private UUID pejabatId;
    private UUID pelaksanaId;
    private LocalDate mulai;
    private LocalDate selesai;
    private UUID berkasId;
    private String namaBerkas;
    private String dicatatOleh;
    private Instant dicatatPada;
    private LocalDate dicabutTanggal;
    private String dicabutOleh;
    private Instant dicabutPada;
    private String alasanPencabutan;

    @Version
    private long revisi;

    protected SuratPerintah() {}

    SuratPerintah(String satker, IsiSuratPerintah isi, Naskah naskah, String oleh, Instant pada) {
        AturanPenugasan.periksaMasa(isi.mulai(), isi.selesai());
        AturanPenugasan.periksaBukanDiriSendiri(isi.pejabatId(), isi.pelaksanaId());
        this.satker = satker;
        this.jenis = isi.jenis();
        this.nomor = isi.nomor();
        this.pejabatId = isi.pejabatId();
        this.pelaksanaId = isi.pelaksanaId();
        this.mulai = isi.mulai();
        this.selesai = isi.selesai();
        this.berkasId = naskah.berkasId();
        this.namaBerkas = naskah.nama();
        this.dicatatOleh = oleh;
        this.dicatatPada = pada;
    }

    /** The order itself as it was signed. @param nama as it was uploaded */
    record Naskah(UUID berkasId, String nama) {}

    /** Withdrawn before its end: from this day on it gives no authority; what was done under it stands. */
    void cabut(LocalDate tanggal, String alasan, String oleh, Instant pada) {
        if (dicabutTanggal != null) {
            throw Penolakan.bentrok("Surat Perintah ini sudah dicabut.");
        }
        if (tanggal.isAfter(selesai)) {
            throw Penolakan.bentrok("Surat Perintah ini sudah berakhir dengan sendirinya, jadi tidak perlu dicabut.");
        }
        dicabutTanggal = tanggal;
        alasanPencabutan = alasan;
        dicabutOleh = oleh;
        dicabutPada = pada;
    }

    public boolean berlakuPada(LocalDate tanggal) {
        return !tanggal.isBefore(mulai) && !tanggal.isAfter(selesai) && !dicabutSebelum(tanggal);
    }

    private boolean dicabutSebelum(LocalDate tanggal) {
        return dicabutTanggal != null && !tanggal.isBefore(dicabutTanggal);
    }

    /** Whether it holds on any of these days; both ends are included. */
    boolean berlakuAntara(LocalDate dari, LocalDate sampai) {
        var akhir = dicabutTanggal == null || dicabutTanggal.isAfter(selesai) ? selesai : dicabutTanggal.minusDays(1);
        return !mulai.isAfter(sampai) && !akhir.isBefore(dari) && !akhir.isBefore(mulai);
    }

    public String satker() {
        return satker;
    }

    public JenisPenugasan jenis() {
        return jenis;
    }

    public String nomor() {
        return nomor;
    }

    /** Whose office it is. */
    public UUID pejabatId() {
        return pejabatId;
    }

    /** Who acts in it. */
    public UUID pelaksanaId() {
        return pelaksanaId;
    }

    public LocalDate mulai() {
        return mulai;
    }

    /** The last day on which it holds. */
    public LocalDate selesai() {
        return selesai;
    }

    UUID berkasId() {
        return berkasId;
    }

    String namaBerkas() {
        return namaBerkas;
    }

    String dicatatOleh() {
        return dicatatOleh;
    }

    Instant dicatatPada() {
        return dicatatPada;
    }

    String dicabutOleh() {
        return dicabutOleh;
    }

    boolean dicabut() {
        return dicabutTanggal != null;
    }

    Optional<LocalDate> dicabutTanggal() {
        return Optional.ofNullable(dicabutTanggal);
    }

    Optional<String> alasanPencabutan() {
        return Optional.ofNullable(alasanPencabutan);
    }
}
