package id.kejar.organisasi;

import id.kejar.shared.Penolakan;
import id.kejar.shared.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

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

    /**
     * What is another than it was, as a person calls it: {@code jabatan Penelaah → Arsiparis}.
     *
     * @param subbagian, @param atasan what to call them by their ids
     */
    List<String> bedaDari(IsiPenempatan lama, Function<UUID, String> subbagian, Function<UUID, String> atasan) {
        var beda = new ArrayList<String>();
        catatBeda(beda, "jabatan", lama.jabatan, jabatan, Function.identity());
        catatBeda(beda, "pangkat", lama.pangkat, pangkat, Function.identity());
        catatBeda(beda, "golongan", lama.golongan, golongan, Function.identity());
        catatBeda(beda, "kelas jabatan", lama.kelas, kelas, String::valueOf);
        catatBeda(beda, "subbagian", lama.subbagianId, subbagianId, subbagian);
        catatBeda(beda, "atasan langsung", lama.atasanId, atasanId, atasan);
        return beda;
    }

    private static <T> void catatBeda(List<String> beda, String nama, T lama, T baru, Function<T, String> sebutan) {
        if (!Objects.equals(lama, baru)) {
            beda.add("%s %s → %s".formatted(nama, sebut(lama, sebutan), sebut(baru, sebutan)));
        }
    }

    private static <T> String sebut(T nilai, Function<T, String> sebutan) {
        return nilai == null ? "(kosong)" : sebutan.apply(nilai);
    }
}
