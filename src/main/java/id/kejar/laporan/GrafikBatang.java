package id.kejar.laporan;

import id.kejar.shared.Angka;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A bar chart: what stands under or beside the bars, and one or two rows of them.
 *
 * @param judul also the words for whoever cannot see the picture, followed by the figures
 * @param mendatar bars lie, for labels that need room
 */
record GrafikBatang(String judul, List<String> label, List<Deret> deret, boolean mendatar) {

    /** @param nilai one for each label */
    record Deret(String nama, List<Integer> nilai) {

        Deret {
            nilai = List.copyOf(nilai);
        }
    }

    /** More labels than a page can show say how many are left out. */
    private static final int LABEL_TERBANYAK = 12;

    GrafikBatang {
        label = List.copyOf(label);
        deret = List.copyOf(deret);
        for (Deret satu : deret) {
            if (satu.nilai().size() != label.size()) {
                throw new IllegalArgumentException("Grafik %s: deret %s memuat %d nilai untuk %d label"
                        .formatted(judul, satu.nama(), satu.nilai().size(), label.size()));
            }
        }
    }

    static GrafikBatang mingguan(List<MingguRekap> minggu) {
        return new GrafikBatang(
                "Hari terisi tiap minggu",
                minggu.stream().map(MingguRekap::label).toList(),
                List.of(
                        new Deret(
                                "Hari wajib",
                                minggu.stream().map(MingguRekap::wajib).toList()),
                        new Deret(
                                "Hari terisi",
                                minggu.stream().map(MingguRekap::terisi).toList())),
                false);
    }

    static GrafikBatang perKode(List<KerjaKode> kode) {
        return new GrafikBatang(
                "Kegiatan tiap kode output",
                kode.stream().map(KerjaKode::kode).toList(),
                List.of(new Deret(
                        "Kegiatan", kode.stream().map(KerjaKode::kegiatan).toList())),
                true);
    }

    boolean kosong() {
        return label.isEmpty();
    }

    /** The same with the first labels and one for the sum of all others. */
    GrafikBatang ringkas() {
        if (label.size() <= LABEL_TERBANYAK) {
            return this;
        }
        int tampil = LABEL_TERBANYAK - 1;
        String sisa = "%s lainnya".formatted(Angka.bulat(label.size() - tampil));
        return new GrafikBatang(
                judul,
                Stream.concat(label.stream().limit(tampil), Stream.of(sisa)).toList(),
                deret.stream().map(satu -> ringkas(satu, tampil)).toList(),
                mendatar);
    }

    private static Deret ringkas(Deret deret, int tampil) {
        int sisa =
                deret.nilai().stream().skip(tampil).mapToInt(Integer::intValue).sum();
        return new Deret(
                deret.nama(),
                Stream.concat(deret.nilai().stream().limit(tampil), Stream.of(sisa))
                        .toList());
    }

    int terbesar() {
        return deret.stream()
                .flatMap(satu -> satu.nilai().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** Read aloud in place of the picture. */
    String uraian() {
        StringBuilder hasil = new StringBuilder(judul).append('.');
        for (int nomor = 0; nomor < label.size(); nomor++) {
            hasil.append(' ').append(label.get(nomor)).append(':');
            for (Deret satu : deret) {
                hasil.append(' ').append(satu.nama().toLowerCase(Locale.ROOT));
                hasil.append(' ').append(Angka.bulat(satu.nilai().get(nomor)));
            }
            hasil.append(';');
        }
        return hasil.toString();
    }
}
