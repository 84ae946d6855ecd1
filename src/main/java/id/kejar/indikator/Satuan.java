package id.kejar.indikator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A usual unit of output; a suggestion, people may write another. */
@Entity
class Satuan {

    @Id
    private String nama;

    protected Satuan() {}

    Satuan(String nama) {
        this.nama = nama;
    }

    String nama() {
        return nama;
    }
}
