package id.kejar.periode;

import id.kejar.shared.Entitas;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;

/** One stay of a month in a stage. A month that is sent back stays in a stage more than once. */
@Entity
class TahapPeriode extends Entitas {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "periode_id")
    private Periode periode;

    private int urutan;

    @Enumerated(EnumType.STRING)
    private StatusPeriode tahap;

    private Instant masukPada;
    private Instant selesaiPada;

    protected TahapPeriode() {}

    TahapPeriode(Periode periode, int urutan, StatusPeriode tahap, Instant masukPada) {
        this.periode = periode;
        this.urutan = urutan;
        this.tahap = tahap;
        this.masukPada = masukPada;
    }

    void selesai(Instant pada) {
        selesaiPada = pada;
    }

    TahapTercatat tercatat() {
        return new TahapTercatat(tahap, Optional.ofNullable(masukPada), Optional.ofNullable(selesaiPada));
    }
}
