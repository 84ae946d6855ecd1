package id.kejar.shared;

import java.util.Map;
import java.util.UUID;

/** An open task as the features see it, without the engine's types. @param variabel the routing values documented in docs/proses.md */
public record TugasAktif(String id, String kunci, String satker, String pemegang, Map<String, Object> variabel) {

    public UUID uuid(String nama) {
        var nilai = variabel.get(nama);
        if (nilai == null) {
            throw new IllegalStateException("Tugas %s tidak membawa variabel %s".formatted(kunci, nama));
        }
        return UUID.fromString(nilai.toString());
    }
}
