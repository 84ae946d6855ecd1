package id.kejar.indikator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A code of the budget structure that work can be booked under, with whether it is verified. */
@Entity
public class KodeOutput {

    @Id
    private String kode;

    private String tingkat;
    private String nama;
    private String status;
    private String sumber;

    protected KodeOutput() {}

    KodeOutput(String kode, String tingkat, String nama, String status, String sumber) {
        this.kode = kode;
        this.tingkat = tingkat;
        this.nama = nama;
        this.status = status;
        this.sumber = sumber;
    }

    public String kode() {
        return kode;
    }

    public String nama() {
        return nama;
    }

    public String tingkat() {
        return tingkat;
    }

    public String status() {
        return status;
    }
}
