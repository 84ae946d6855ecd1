package id.kejar.kompilasi;

import id.kejar.verifikasi.Pemeriksa;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who verified how many of a person's days, frozen with the recap. */
@Embeddable
record PemeriksaTercatat(@Column(name = "pegawai_id") UUID pegawaiId, String sebagai, int hari) {

    static PemeriksaTercatat dari(Pemeriksa pemeriksa) {
        return new PemeriksaTercatat(pemeriksa.pegawaiId(), pemeriksa.sebagai(), pemeriksa.hari());
    }

    Pemeriksa pemeriksa() {
        return new Pemeriksa(pegawaiId, sebagai, hari);
    }
}
