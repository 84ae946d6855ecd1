package id.kejar.verifikasi;

import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One decision on one day in one round: who, as what, when, on which version of the entry and in view of which findings. A
 * draft until the verifier completes his task; from then on it holds. Only its withdrawal is added to it.
 */
@Entity
class Keputusan extends Entitas {

    private UUID lembarId;
    private UUID entriId;
    private int putaran;

    @Enumerated(EnumType.STRING)
    private HasilKeputusan hasil;

    private String alasan;
    private String catatan;
    private int versiEntri;

    @ElementCollection
    @CollectionTable(name = "keputusan_temuan", joinColumns = @JoinColumn(name = "keputusan_id"))
    @OrderColumn(name = "urutan")
    private List<TemuanTercatat> temuan = new ArrayList<>();

    private boolean temuanDibuka;

    @Enumerated(EnumType.STRING)
    private Kapasitas kapasitas;

    private String sebagai;
    private UUID suratPerintahId;
    private String oleh;
    private Instant pada;
    private boolean berlaku;
    private String berlakuOleh;
    private String berlakuSebagai;
    private Instant berlakuPada;

    @Embedded
    private Penarikan penarikan;

    protected Keputusan() {}

    Keputusan(UUID lembarId, UUID entriId, int putaran) {
        this.lembarId = lembarId;
        this.entriId = entriId;
        this.putaran = putaran;
    }

    /** On a later pass what was decided stands again as a draft, by whom and in view of what it was decided then. */
    Keputusan(LembarVerifikasi lembar, Keputusan dahulu) {
        this(lembar.id(), dahulu.entriId, lembar.putaran());
        hasil = dahulu.hasil;
        alasan = dahulu.alasan;
        catatan = dahulu.catatan;
        versiEntri = dahulu.versiEntri;
        temuan.addAll(dahulu.temuan);
        temuanDibuka = dahulu.temuanDibuka;
        kapasitas = dahulu.kapasitas;
        sebagai = dahulu.sebagai;
        suratPerintahId = dahulu.suratPerintahId;
        oleh = dahulu.oleh;
        pada = dahulu.pada;
    }

    void putuskan(IsiKeputusan isi) {
        if (berlaku) {
            throw Penolakan.bentrok("Keputusan ini sudah berlaku dan tidak dapat diubah.");
        }
        alasan = AturanVerifikasi.periksaKeputusan(isi.hasil(), isi.alasan());
        hasil = isi.hasil();
        catatan = isi.catatan();
        versiEntri = isi.versiEntri();
        temuan.clear();
        isi.temuan().forEach(satu -> temuan.add(TemuanTercatat.dari(satu)));
        temuanDibuka = isi.temuanDibuka();
        oleh(isi.wewenang(), isi.pada());
    }

    /**
     * The round is completed: from here on the decision holds. Whoever completes it may be another than he who decided with
     * the findings before his eyes; both stand.
     */
    void berlakukan(Wewenang wewenang, Instant saat) {
        berlakuOleh = wewenang.akun();
        berlakuSebagai = wewenang.sebagai();
        berlakuPada = saat;
        berlaku = true;
    }

    /**
     * Taken back with a reason; it stays as it was made.
     *
     * @throws Penolakan when it is no approval that holds
     */
    void tarik(Penarikan dengan) {
        if (!berlaku || mengembalikan() || penarikan != null) {
            throw Penolakan.bentrok("Hari ini tidak sedang disetujui, jadi tidak ada persetujuan yang dapat ditarik.");
        }
        penarikan = dengan;
    }

    private void oleh(Wewenang wewenang, Instant saat) {
        kapasitas = wewenang.kapasitas();
        sebagai = wewenang.sebagai();
        suratPerintahId = wewenang.suratPerintahId();
        oleh = wewenang.akun();
        pada = saat;
    }

    /** Not yet a record: its round is not completed. */
    boolean konsep() {
        return !berlaku;
    }

    boolean mengembalikan() {
        return hasil == HasilKeputusan.KEMBALIKAN;
    }

    /** Empty while it stands. */
    Optional<Penarikan> penarikan() {
        return Optional.ofNullable(penarikan);
    }

    UUID lembarId() {
        return lembarId;
    }

    UUID entriId() {
        return entriId;
    }

    int putaran() {
        return putaran;
    }

    HasilKeputusan hasil() {
        return hasil;
    }

    Optional<String> alasan() {
        return Optional.ofNullable(alasan);
    }

    Optional<String> catatan() {
        return Optional.ofNullable(catatan);
    }

    int versiEntri() {
        return versiEntri;
    }

    /** The findings that the verifier was shown, in their order. */
    List<TemuanTercatat> temuan() {
        return List.copyOf(temuan);
    }

    boolean temuanDibuka() {
        return temuanDibuka;
    }

    Kapasitas kapasitas() {
        return kapasitas;
    }

    /** His capacity in the words of that day. */
    String sebagai() {
        return sebagai;
    }

    /** The order under which he acted. */
    Optional<UUID> suratPerintahId() {
        return Optional.ofNullable(suratPerintahId);
    }

    String oleh() {
        return oleh;
    }

    /** When it was decided; it holds since {@link #berlakuPada()}. */
    Instant pada() {
        return pada;
    }

    /** Who completed the round in which it was made. */
    String berlakuOleh() {
        return berlakuOleh;
    }

    String berlakuSebagai() {
        return berlakuSebagai;
    }

    Instant berlakuPada() {
        return berlakuPada;
    }

    /** Whether another completed what he had decided. */
    boolean diselesaikanOrangLain() {
        return !oleh.equals(berlakuOleh);
    }
}
