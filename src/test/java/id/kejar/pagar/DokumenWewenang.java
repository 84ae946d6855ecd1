package id.kejar.pagar;

import id.kejar.organisasi.Peran;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** docs/wewenang.md as the tables in the code have it. */
final class DokumenWewenang {

    private DokumenWewenang() {}

    static String teks() {
        return """
                # Wewenang

                Siapa boleh memanggil apa. Halaman ini ditulis dari tabel di `pagar/TabelAlamat`, `TabelMesin`, dan `PeranProcess`; ubah di sana,
                lalu `mvn -q test -Dtest=DokumenWewenangTest -Dkejar.tulis=true`. Yang tidak tertulis di sini tertutup bagi semua orang, administrator
                sekalipun. `PagarIT` mencoba setiap baris dengan setiap peran.

                Di dalam alamat yang terbuka, yang terlihat masih dipersempit: isian sendiri, pegawai yang diverifikasi, satuan kerjanya. Orang satuan
                kerja lain tidak melihat apa pun (`DuaBulanPostgresIT`).

                | peran | kelompok mesin |
                |---|---|
                %s

                ## Halaman dan REST KEJAR

                %s

                ## REST mesin, di bawah `/engine-rest` dan `/camunda/api/engine/engine/default`

                Jalur tanpa awalan itu. Jawaban paling banyak %d baris; kiriman paling besar %d byte; kunci `…Expression` ditolak di mana pun.

                %s

                ## REST webapp lain, di bawah `/camunda/api`

                %s

                ## Webapp, di bawah `/camunda/app`

                %s

                ## Hak di mesin

                Disamakan dengan tabel setiap kali KEJAR dimulai. Tugas tidak ada di sini: pemegang dan calonnya ditetapkan model. `camunda-admin` memegang
                semua hak mesin; yang dapat dipanggilnya tetap hanya yang tertulis di atas.

                %s
                """
                .formatted(
                        Arrays.stream(Peran.values())
                                .map(peran -> "| %s | `%s` |".formatted(peran.sebutan(), peran.grup()))
                                .collect(Collectors.joining("\n")),
                        tabel(TabelAlamat.ISI),
                        BatasHasilFilter.TERBANYAK,
                        BatasKirimanFilter.TERBESAR,
                        tabel(TabelMesin.ISI),
                        tabel(TabelMesin.WEBAPP),
                        tabel(TabelMesin.APLIKASI),
                        hak());
    }

    private static String tabel(List<Baris> daftar) {
        return kepala("cara", "alamat")
                + daftar.stream()
                        .map(baris -> "| `%s` | `%s` | %s | %s |"
                                .formatted(baris.cara(), baris.pola(), tanda(baris), baris.guna()))
                        .collect(Collectors.joining("\n"));
    }

    private static String kepala(String... kolom) {
        var semua = Stream.concat(
                        Stream.concat(
                                Stream.of(kolom), Arrays.stream(Peran.values()).map(DokumenWewenang::singkat)),
                        Stream.of("untuk"))
                .toList();
        return "| " + String.join(" | ", semua) + " |\n|" + "---|".repeat(semua.size()) + "\n";
    }

    private static String singkat(Peran peran) {
        return peran.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static String tanda(Baris baris) {
        return Arrays.stream(Peran.values())
                .map(peran -> baris.peran().contains(peran) ? "●" : "–")
                .collect(Collectors.joining(" | "));
    }

    private static String hak() {
        return kepala("sumber", "id", "izin")
                + PeranProcess.TABEL.stream()
                        .map(hak -> "| %s | `%s` | %s | %s | %s |"
                                .formatted(
                                        hak.sumber().resourceName(),
                                        hak.id(),
                                        hak.izin().stream()
                                                .map(izin -> "`" + izin.getName() + "`")
                                                .collect(Collectors.joining(" ")),
                                        Arrays.stream(Peran.values())
                                                .map(peran -> hak.peran().contains(peran) ? "●" : "–")
                                                .collect(Collectors.joining(" | ")),
                                        hak.guna()))
                        .collect(Collectors.joining("\n"));
    }
}
