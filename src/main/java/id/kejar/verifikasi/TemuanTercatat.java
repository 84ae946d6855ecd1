package id.kejar.verifikasi;

import id.kejar.temuan.JenisTemuan;
import id.kejar.temuan.Temuan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A finding as the verifier was shown it when he decided: the month around it may look different later. */
@Embeddable
class TemuanTercatat {

    private static final int PANJANG = 2_000;

    @Enumerated(EnumType.STRING)
    private JenisTemuan jenis;

    @Column(length = PANJANG)
    private String alasan;

    protected TemuanTercatat() {}

    static TemuanTercatat dari(Temuan temuan) {
        var tercatat = new TemuanTercatat();
        tercatat.jenis = temuan.jenis();
        tercatat.alasan = temuan.alasan().length() > PANJANG ? temuan.alasan().substring(0, PANJANG) : temuan.alasan();
        return tercatat;
    }

    JenisTemuan jenis() {
        return jenis;
    }

    String alasan() {
        return alasan;
    }
}
