package id.kejar.kompilasi;

import static id.kejar.kompilasi.Pemeriksaan.baik;
import static id.kejar.kompilasi.Pemeriksaan.menghalangi;
import static id.kejar.kompilasi.Pemeriksaan.perluDilihat;
import static java.util.stream.Collectors.toMap;

import id.kejar.organisasi.KebijakanBukti;
import id.kejar.shared.Angka;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Whether a recap is complete (Kudus 738/2024, langkah 4: "menghimpun data kinerja ASN hasil verifikasi"). The SOP does not
 * say what to look at; the list is KEJAR's. Only what would leave somebody out or print a false figure stands in the way.
 */
final class AturanKelengkapan {

    private static final int DISEBUT = 5;

    private final BahanKelengkapan bahan;

    private AturanKelengkapan(BahanKelengkapan bahan) {
        this.bahan = bahan;
    }

    static List<Pemeriksaan> periksa(BahanKelengkapan bahan) {
        var aturan = new AturanKelengkapan(bahan);
        return List.of(
                aturan.orang(),
                aturan.verifikator(),
                aturan.berubah(),
                aturan.jumlahHari(),
                aturan.hari("Hari tidak terisi", HitunganPegawai::tidakTerisi, "tidak terisi"),
                aturan.hari(
                        "Hari dikembalikan", HitunganPegawai::dikembalikan, "tetap dikembalikan dan tidak dihitung"),
                aturan.hari("Hari menunggu", HitunganPegawai::menunggu, "belum diputuskan verifikator"),
                aturan.buktiAda(),
                aturan.buktiTerbaca(),
                aturan.kosong("Kode output", "kode output", bahan.kodeKosong(), bahan.banyakKode()),
                aturan.kosong("Indikator", "indikator", bahan.indikatorKosong(), bahan.banyakIndikator()));
    }

    /** Every ASN who served in the month stands in the recap. */
    private Pemeriksaan orang() {
        var ada = bahan.beku().stream().map(HitunganPegawai::pegawaiId).toList();
        var hilang = bahan.kini().stream()
                .map(HitunganPegawai::pegawaiId)
                .filter(satu -> !ada.contains(satu))
                .toList();
        return hilang.isEmpty()
                ? baik("Pegawai", "Semua %s ASN yang bertugas ada di rekap.".formatted(Angka.bulat(ada.size())))
                : menghalangi(
                        "Pegawai",
                        "%s bertugas pada bulan ini tetapi tidak ada di rekap. Kembalikan agar rekap disusun lagi."
                                .formatted(sebut(nama(hilang))));
    }

    private Pemeriksaan verifikator() {
        return bahan.tanpaVerifikator().isEmpty()
                ? baik("Verifikator", "Semua pegawai di rekap ada verifikatornya.")
                : perluDilihat(
                        "Verifikator",
                        "%s tidak ada verifikatornya; bulannya tidak dinilai siapa pun."
                                .formatted(sebut(nama(bahan.tanpaVerifikator()))));
    }

    /** Leave, holidays and service entered since change what is owed; the recap keeps its figures. */
    private Pemeriksaan berubah() {
        var kini = bahan.kini().stream().collect(toMap(HitunganPegawai::pegawaiId, Function.identity()));
        var berubah = bahan.beku().stream()
                .filter(satu -> !satu.equals(kini.get(satu.pegawaiId())))
                .map(HitunganPegawai::pegawaiId)
                .toList();
        return berubah.isEmpty()
                ? baik("Sesudah rekap", "Tidak ada data hari yang berubah sesudah rekap disusun.")
                : perluDilihat(
                        "Sesudah rekap",
                        "Data hari %s berubah sesudah rekap disusun. Kembalikan bila rekap harus memuatnya."
                                .formatted(sebut(nama(berubah))));
    }

    /** Owed = approved + returned + waiting + not filled in, for each person. */
    private Pemeriksaan jumlahHari() {
        var ganjil = bahan.beku().stream()
                .filter(satu -> satu.menunggu() < 0
                        || satu.wajib()
                                != satu.disetujui() + satu.dikembalikan() + satu.menunggu() + satu.tidakTerisi())
                .map(HitunganPegawai::pegawaiId)
                .toList();
        return ganjil.isEmpty()
                ? baik(
                        "Jumlah hari",
                        "Hari wajib tiap pegawai sama dengan disetujui + dikembalikan + menunggu + tidak terisi.")
                : menghalangi(
                        "Jumlah hari",
                        "Hari wajib %s tidak sama dengan jumlah bagiannya. Beri tahu operator KEJAR."
                                .formatted(sebut(nama(ganjil))));
    }

    private Pemeriksaan hari(String judul, ToIntFunction<HitunganPegawai> angka, String sebutan) {
        var jumlah = bahan.beku().stream().mapToInt(angka).sum();
        if (jumlah == 0) {
            return baik(judul, "Tidak ada hari yang %s.".formatted(sebutan));
        }
        var milik = bahan.beku().stream()
                .filter(satu -> angka.applyAsInt(satu) > 0)
                .map(satu -> "%s (%d)".formatted(bahan.nama().get(satu.pegawaiId()), angka.applyAsInt(satu)))
                .toList();
        return perluDilihat(judul, "%s hari %s: %s.".formatted(Angka.bulat(jumlah), sebutan, sebut(milik)));
    }

    private Pemeriksaan buktiAda() {
        var bukti = bahan.bukti();
        if (bukti.kebijakan() == KebijakanBukti.TIDAK_WAJIB) {
            return baik("Bukti", "Satuan kerja tidak mewajibkan bukti.");
        }
        var apa = bukti.kebijakan() == KebijakanBukti.TIAP_HARI ? "hari" : "kegiatan";
        return bukti.kurang() == 0
                ? baik("Bukti", "Setiap %s yang disetujui ada buktinya.".formatted(apa))
                : perluDilihat(
                        "Bukti",
                        "%s %s yang disetujui tidak ada buktinya, padahal satuan kerja mewajibkannya."
                                .formatted(Angka.bulat(bukti.kurang()), apa));
    }

    private Pemeriksaan buktiTerbaca() {
        var rusak = bahan.bukti().tidakTerbaca();
        return rusak.isEmpty()
                ? baik("Berkas bukti", "Semua berkas bukti ada di tempat penyimpanan.")
                : perluDilihat(
                        "Berkas bukti",
                        "%s berkas tidak dapat dibuka: %s. Beri tahu operator KEJAR."
                                .formatted(Angka.bulat(rusak.size()), sebut(rusak)));
    }

    private Pemeriksaan kosong(String judul, String sebutan, List<String> kosong, int semua) {
        return kosong.isEmpty()
                ? baik(judul, "Setiap %s dalam daftar ada pekerjaannya.".formatted(sebutan))
                : perluDilihat(
                        judul,
                        "%s dari %s %s dalam daftar tanpa pekerjaan bulan ini: %s."
                                .formatted(Angka.bulat(kosong.size()), Angka.bulat(semua), sebutan, sebut(kosong)));
    }

    private List<String> nama(Collection<UUID> orang) {
        return orang.stream().map(bahan.nama()::get).sorted().toList();
    }

    /** The first few by name, the others by number. */
    private static String sebut(List<String> daftar) {
        return daftar.size() <= DISEBUT
                ? String.join("; ", daftar)
                : "%s; dan %s lagi"
                        .formatted(String.join("; ", daftar.subList(0, DISEBUT)), Angka.bulat(daftar.size() - DISEBUT));
    }
}
