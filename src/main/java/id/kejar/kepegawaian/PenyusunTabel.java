package id.kejar.kepegawaian;

import id.kejar.shared.Penolakan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes the rows of a file one by one, the first as its headings, and stops where there are too many. */
class PenyusunTabel {

    private final Map<Integer, Kolom> kolom = new HashMap<>();
    private final List<TabelImpor.Baris> baris = new ArrayList<>();
    private final List<String> peringatan = new ArrayList<>();
    private boolean berkepala;

    /** @param sel by the number of the column, from 0; empty cells may be missing */
    void terima(int nomor, Map<Integer, Sel> sel) {
        var isi = new HashMap<>(sel);
        isi.values().removeIf(satu -> kosong(satu));
        if (isi.isEmpty()) {
            return;
        }
        if (!berkepala) {
            kepala(isi);
            berkepala = true;
            return;
        }
        if (baris.size() == TabelImpor.BARIS_TERBANYAK) {
            throw Penolakan.aturan("Berkas ini memuat lebih dari %d baris pegawai. Bagi menjadi beberapa berkas."
                    .formatted(TabelImpor.BARIS_TERBANYAK));
        }
        var milik = new EnumMap<Kolom, Sel>(Kolom.class);
        isi.forEach((tempat, satu) -> {
            var judul = kolom.get(tempat);
            if (judul == null) {
                throw Penolakan.aturan("Sel %s berisi, tetapi kolomnya tidak berjudul. Beri judul atau kosongkan."
                        .formatted(satu.alamat()));
            }
            milik.put(judul, satu);
        });
        baris.add(new TabelImpor.Baris(nomor, milik));
    }

    private static boolean kosong(Sel sel) {
        return sel.jenis() == Sel.Jenis.TEKS
                && (sel.teks().isBlank() || sel.teks().strip().equals("-"));
    }

    private void kepala(Map<Integer, Sel> isi) {
        var asing = new ArrayList<String>();
        isi.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(satu -> {
            var sel = satu.getValue();
            var dikenal = Kolom.dari(sel.teks());
            if (dikenal.isEmpty()) {
                asing.add(sel.alamat());
            } else if (kolom.containsValue(dikenal.get())) {
                throw Penolakan.aturan("Judul kolom %s tertulis dua kali. Hapus salah satunya."
                        .formatted(dikenal.get().judul()));
            } else {
                kolom.put(satu.getKey(), dikenal.get());
            }
        });
        if (kolom.isEmpty()) {
            throw Penolakan.aturan(
                    "Baris pertama harus memuat judul kolom (nip, nama, jenis, jabatan, …). Mulailah dari templat.");
        }
        if (!asing.isEmpty()) {
            throw Penolakan.aturan("Judul kolom di sel %s tidak dikenal. Judul yang dikenal: %s."
                    .formatted(
                            String.join(", ", asing),
                            Arrays.stream(Kolom.values()).map(Kolom::judul).collect(Collectors.joining(", "))));
        }
        wajibAda();
    }

    private void wajibAda() {
        var ada = EnumSet.copyOf(kolom.values());
        if (!ada.contains(Kolom.NIP) && !ada.contains(Kolom.AKUN)) {
            throw Penolakan.aturan("Kolom nip atau akun harus ada, agar setiap pegawai dapat dikenali.");
        }
        if (!ada.contains(Kolom.NAMA)) {
            throw Penolakan.aturan("Kolom nama tidak ada. Mulailah dari templat.");
        }
    }

    void peringatkan(String kalimat) {
        peringatan.add(kalimat);
    }

    TabelImpor selesai() {
        if (baris.isEmpty()) {
            throw Penolakan.aturan("Berkas ini tidak memuat satu pun pegawai.");
        }
        return new TabelImpor(List.copyOf(baris), List.copyOf(peringatan));
    }
}
