package id.kejar.kepegawaian;

import id.kejar.kepegawaian.KeadaanSatker.Orang;
import id.kejar.kepegawaian.RencanaImpor.Baris;
import id.kejar.kepegawaian.RencanaImpor.Hasil;
import id.kejar.kepegawaian.RencanaImpor.Isi;
import id.kejar.kepegawaian.RencanaImpor.Perubahan;
import id.kejar.organisasi.RantaiAtasan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a list with what is recorded: for each row what is new, what changes, what is wrong. Writes nothing. */
class PenyusunRencana {

    private final KeadaanSatker keadaan;
    private final List<UraianBaris> semua = new ArrayList<>();
    private final Map<String, UraianBaris> menurutAkun = new HashMap<>();
    private final Map<String, UraianBaris> menurutNip = new HashMap<>();

    private PenyusunRencana(KeadaanSatker keadaan) {
        this.keadaan = keadaan;
    }

    static RencanaImpor susun(TabelImpor tabel, KeadaanSatker keadaan) {
        return new PenyusunRencana(keadaan).susun(tabel);
    }

    private RencanaImpor susun(TabelImpor tabel) {
        tabel.baris().forEach(baris -> semua.add(new UraianBaris(baris, keadaan)));
        periksaKembar();
        var atasan = atasan();
        periksaLingkaran(atasan);
        return new RencanaImpor(
                semua.stream().map(uraian -> baris(uraian, atasan)).toList(), tabel.peringatan());
    }

    private void periksaKembar() {
        for (var uraian : semua) {
            uraian.akun().ifPresent(akun -> {
                var lain = menurutAkun.putIfAbsent(akun, uraian);
                if (lain != null) {
                    kembar(uraian, lain);
                }
            });
            uraian.nip().ifPresent(nip -> {
                var lain = menurutNip.putIfAbsent(nip, uraian);
                if (lain != null && !lain.akun().equals(uraian.akun())) {
                    kembar(uraian, lain);
                }
            });
        }
    }

    private static void kembar(UraianBaris uraian, UraianBaris lain) {
        uraian.tolak("Orang yang sama sudah ada di baris %d. Hapus salah satunya.".formatted(lain.nomor()));
        lain.tolak("Orang yang sama ada lagi di baris %d. Hapus salah satunya.".formatted(uraian.nomor()));
    }

    /** The superior of everybody by account, as it would be: of the list first, of the office otherwise. */
    private Map<String, String> atasan() {
        var atasan = new LinkedHashMap<String, String>();
        keadaan.orang().stream()
                .filter(orang -> orang.atasan() != null)
                .forEach(orang -> atasan.put(orang.akun(), orang.atasan()));
        for (var uraian : semua) {
            var rujukan = uraian.rujukanAtasan();
            if (rujukan.isEmpty() || uraian.akun().isEmpty()) {
                continue;
            }
            var akun = akunAtasan(rujukan.get());
            if (akun == null) {
                uraian.tolak(
                        "Atasan langsungnya tidak ada di berkas ini dan tidak bertugas di satuan kerja. Periksa kolom atasan.");
            } else if (akun.equals(uraian.akun().get())) {
                uraian.tolak("Seorang pegawai tidak dapat menjadi atasan langsung bagi dirinya sendiri.");
            } else {
                atasan.put(uraian.akun().get(), akun);
            }
        }
        return atasan;
    }

    private String akunAtasan(String rujukan) {
        var angka = rujukan.replaceAll("[\\s.]", "");
        if (menurutNip.containsKey(angka)) {
            return menurutNip.get(angka).akun().orElse(null);
        }
        if (menurutAkun.containsKey(rujukan)) {
            return rujukan;
        }
        return keadaan.bernip(angka)
                .or(() -> keadaan.berakun(rujukan))
                .filter(Orang::bertugas)
                .map(Orang::akun)
                .orElse(null);
    }

    private void periksaLingkaran(Map<String, String> atasan) {
        var sudah = new HashSet<String>();
        for (var uraian : semua) {
            var akun = uraian.akun().orElse(null);
            if (akun == null || sudah.contains(akun)) {
                continue;
            }
            RantaiAtasan.lingkaran(atasan, List.of(akun)).ifPresent(lingkaran -> {
                sudah.addAll(lingkaran);
                var urutan = lingkaran.stream().map(this::nama).collect(Collectors.joining(" → "));
                lingkaran.stream()
                        .distinct()
                        .filter(menurutAkun::containsKey)
                        .map(menurutAkun::get)
                        .forEach(anggota -> anggota.tolak(
                                "Rantai atasan langsung berputar: %s. Perbaiki kolom atasan.".formatted(urutan)));
            });
        }
    }

    private String nama(String akun) {
        var uraian = menurutAkun.get(akun);
        return uraian != null
                ? uraian.nama()
                : keadaan.berakun(akun).map(orang -> orang.dataDiri().nama()).orElse(akun);
    }

    private Baris baris(UraianBaris uraian, Map<String, String> atasan) {
        if (!uraian.galat().isEmpty()) {
            return new Baris(
                    uraian.nomor(),
                    uraian.nama(),
                    Hasil.DITOLAK,
                    List.of(),
                    List.copyOf(uraian.galat()),
                    uraian.peringatan(),
                    null);
        }
        var isi = uraian.isi(atasan.get(uraian.akun().orElseThrow()));
        var perubahan = perubahan(uraian, isi);
        var hasil = isi.baru() ? Hasil.BARU : perubahan.isEmpty() ? Hasil.TETAP : Hasil.BERUBAH;
        var peringatan = new ArrayList<>(uraian.peringatan());
        if (isi.dataDiri().jenis().asn() && isi.atasan() == null) {
            peringatan.add("Belum ada atasan langsung, jadi kinerjanya belum dapat diverifikasi.");
        }
        return new Baris(uraian.nomor(), uraian.nama(), hasil, perubahan, List.of(), peringatan, isi);
    }

    private List<Perubahan> perubahan(UraianBaris uraian, Isi isi) {
        var ada = uraian.tercatat();
        var perubahan = new ArrayList<Perubahan>();
        var baru = uraianIsi(isi, isi.atasan());
        var lama = ada.map(orang -> uraianIsi(
                        new Isi(
                                orang.id(),
                                orang.akun(),
                                orang.dataDiri(),
                                orang.penempatan(),
                                orang.atasan(),
                                orang.peran(),
                                orang.mulai(),
                                null),
                        orang.atasan()))
                .orElse(Map.of());
        baru.forEach((kolom, nilai) -> {
            var sebelumnya = lama.getOrDefault(kolom, "");
            if (!sebelumnya.equals(nilai)) {
                perubahan.add(new Perubahan(kolom, sebelumnya, nilai));
            }
        });
        var penempatanBerubah = perubahan.stream()
                .anyMatch(satu -> Set.of("jabatan", "pangkat", "golongan", "kelas jabatan", "subbagian", "atasan")
                        .contains(satu.kolom()));
        if (!isi.baru() && penempatanBerubah) {
            perubahan.add(new Perubahan("berlaku mulai", "", isi.berlakuMulai().toString()));
        }
        return perubahan;
    }

    private Map<String, String> uraianIsi(Isi isi, String atasan) {
        var uraian = new LinkedHashMap<String, String>();
        uraian.put("akun", isi.akun());
        uraian.put(
                "NIP", isi.dataDiri().nip() == null ? "" : isi.dataDiri().nip().angka());
        uraian.put("nama", isi.dataDiri().nama());
        uraian.put("jenis", isi.dataDiri().jenis().sebutan());
        uraian.put("jabatan", isi.penempatan().jabatan());
        uraian.put("pangkat", teks(isi.penempatan().pangkat()));
        uraian.put("golongan", teks(isi.penempatan().golongan()));
        uraian.put("kelas jabatan", teks(isi.penempatan().kelas()));
        uraian.put(
                "subbagian",
                isi.penempatan().subbagianId() == null
                        ? ""
                        : keadaan.namaSubbagian(isi.penempatan().subbagianId()));
        uraian.put("atasan", atasan == null ? "" : nama(atasan));
        uraian.put(
                "peran",
                isi.peran().stream().map(peran -> peran.sebutan()).sorted().collect(Collectors.joining(", ")));
        uraian.put(
                "surel",
                isi.dataDiri().surel() == null ? "" : isi.dataDiri().surel().alamat());
        uraian.put("mulai", isi.mulai().toString());
        return uraian;
    }

    private static String teks(Object nilai) {
        return nilai == null ? "" : nilai.toString();
    }
}
