package id.kejar.organisasi;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A satker of the national list, from which an office is opened; not every row is verified. */
@Entity
class AcuanSatker {

    @Id
    private String kode;

    private String nama;
    private String zona;
    private String status;

    protected AcuanSatker() {}

    AcuanSatker(String kode, String nama, String zona, String status) {
        this.kode = kode;
        this.nama = nama;
        this.zona = zona;
        this.status = status;
    }

    String kode() {
        return kode;
    }

    String nama() {
        return nama;
    }

    String zona() {
        return zona;
    }
}
