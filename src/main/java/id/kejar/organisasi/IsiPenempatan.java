package id.kejar.organisasi;

import id.kejar.shared.Penolakan;
import id.kejar.shared.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a person is in his office: office held, rank and class, sub bagian and atasan langsung.
 *
 * @param golongan II/a–IV/e for PNS, I–XVII for PPPK; {@code null} for those who have none
 * @param kelas class of the office held, 1–17; {@code null} for those who have none
 */
public record IsiPenempatan(
        String jabatan, String pangkat, String golongan, Integer kelas, UUID subbagianId, UUID atasanId) {

    public static final int PANJANG_JABATAN = 160;
    public static final int PANJANG_PANGKAT = 60;
    public static final int PANJANG_GOLONGAN = 10;
    public static final int KELAS_TERTINGGI = 17;

    /** @throws Penolakan for what cannot be stored or cannot be */
    public IsiPenempatan {
        jabatan = Teks.wajib(jabatan, "Jabatan", PANJANG_JABATAN);
        pangkat = Teks.opsional(pangkat, "Pangkat", PANJANG_PANGKAT);
        golongan = Teks.opsional(golongan, "Golongan", PANJANG_GOLONGAN);
        if (kelas != null && (kelas < 1 || kelas > KELAS_TERTINGGI)) {
            throw Penolakan.aturan("Kelas jabatan harus angka 1 sampai %d.".formatted(KELAS_TERTINGGI));
        }
    }

    public IsiPenempatan denganAtasan(UUID atasan) {
        return new IsiPenempatan(jabatan, pangkat, golongan, kelas, subbagianId, atasan);
    }

    /** Which fields differ from those of another, as a person calls them. */
    List<String> bedaDari(IsiPenempatan lain) {
        var beda = new ArrayList<String>();
        catatBeda(beda, "jabatan", jabatan, lain.jabatan);
        catatBeda(beda, "pangkat", pangkat, lain.pangkat);
        catatBeda(beda, "golongan", golongan, lain.golongan);
        catatBeda(beda, "kelas jabatan", kelas, lain.kelas);
        catatBeda(beda, "subbagian", subbagianId, lain.subbagianId);
        catatBeda(beda, "atasan langsung", atasanId, lain.atasanId);
        return beda;
    }

    private static void catatBeda(List<String> beda, String nama, Object ini, Object itu) {
        if (!Objects.equals(ini, itu)) {
            beda.add(nama);
        }
    }
}
