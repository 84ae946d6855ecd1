package id.kejar.kompilasi;

import static id.kejar.kompilasi.Pemeriksaan.Keadaan.BAIK;
import static id.kejar.kompilasi.Pemeriksaan.Keadaan.MENGHALANGI;
import static id.kejar.kompilasi.Pemeriksaan.Keadaan.PERLU_DILIHAT;
import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.kompilasi.BahanKelengkapan.KeadaanBukti;
import id.kejar.organisasi.KebijakanBukti;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AturanKelengkapanTest {

    private static final UUID DEWI = UUID.randomUUID();
    private static final UUID KASMADI = UUID.randomUUID();
    private static final HitunganPegawai DEWI_PENUH = new HitunganPegawai(DEWI, 22, 0, 0, 22, 22, 0, 0, 22, 0);
    private static final HitunganPegawai KASMADI_PENUH = new HitunganPegawai(KASMADI, 22, 0, 0, 22, 22, 0, 0, 22, 0);

    private List<HitunganPegawai> beku = List.of(DEWI_PENUH, KASMADI_PENUH);
    private List<HitunganPegawai> kini = beku;
    private Set<UUID> tanpaVerifikator = Set.of();
    private KeadaanBukti bukti = new KeadaanBukti(KebijakanBukti.TIAP_HARI, 0, List.of());
    private List<String> kodeKosong = List.of();

    private List<Pemeriksaan> periksa() {
        return AturanKelengkapan.periksa(new BahanKelengkapan(
                beku,
                kini,
                tanpaVerifikator,
                Map.of(DEWI, "Dewi", KASMADI, "Kasmadi"),
                bukti,
                kodeKosong,
                33,
                List.of(),
                70));
    }

    private void hasil(String judul, Pemeriksaan.Keadaan keadaan, String kalimat) {
        assertThat(periksa())
                .filteredOn(satu -> satu.judul().equals(judul))
                .containsExactly(new Pemeriksaan(judul, keadaan, kalimat));
    }

    @Test
    void rekapYangLengkapBaikSemua() {
        assertThat(periksa()).hasSize(11).allSatisfy(satu -> {
            assertThat(satu.keadaan()).as(satu.judul()).isEqualTo(BAIK);
            assertThat(satu.kalimat()).endsWith(".");
        });
    }

    @Test
    void pegawaiYangTidakAdaDiRekapMenghalangi() {
        beku = List.of(DEWI_PENUH);

        hasil(
                "Pegawai",
                MENGHALANGI,
                "Kasmadi bertugas pada bulan ini tetapi tidak ada di rekap. Kembalikan agar rekap disusun lagi.");
    }

    @Test
    void jumlahHariYangGanjilMenghalangi() {
        beku = List.of(DEWI_PENUH, new HitunganPegawai(KASMADI, 22, 0, 0, 22, 20, 0, 1, 20, 0));
        kini = beku;

        hasil(
                "Jumlah hari",
                MENGHALANGI,
                "Hari wajib Kasmadi tidak sama dengan jumlah bagiannya. Beri tahu operator KEJAR.");
    }

    @Test
    void disetujuiMelebihiTerisiMenghalangi() {
        beku = List.of(DEWI_PENUH, new HitunganPegawai(KASMADI, 22, 0, 0, 22, 20, 0, 2, 21, 0));
        kini = beku;

        assertThat(periksa())
                .filteredOn(satu -> satu.keadaan() == MENGHALANGI)
                .extracting(Pemeriksaan::judul)
                .containsExactly("Jumlah hari");
    }

    @Test
    void hariYangBelumBeresDisebutPemiliknya() {
        beku = List.of(
                new HitunganPegawai(DEWI, 22, 0, 0, 22, 20, 0, 2, 18, 1),
                new HitunganPegawai(KASMADI, 22, 0, 0, 22, 21, 0, 1, 21, 0));
        kini = beku;

        hasil("Hari tidak terisi", PERLU_DILIHAT, "3 hari tidak terisi: Dewi (2); Kasmadi (1).");
        hasil("Hari dikembalikan", PERLU_DILIHAT, "1 hari tetap dikembalikan dan tidak dihitung: Dewi (1).");
        hasil("Hari menunggu", PERLU_DILIHAT, "1 hari belum diputuskan verifikator: Dewi (1).");
        hasil(
                "Jumlah hari",
                BAIK,
                "Hari wajib tiap pegawai sama dengan disetujui + dikembalikan + menunggu + tidak terisi.");
    }

    @Test
    void yangBerubahSesudahRekapDisebut() {
        kini = List.of(DEWI_PENUH, new HitunganPegawai(KASMADI, 22, 1, 0, 21, 21, 0, 0, 21, 0));

        hasil(
                "Sesudah rekap",
                PERLU_DILIHAT,
                "Data hari Kasmadi berubah sesudah rekap disusun. Kembalikan bila rekap harus memuatnya.");
    }

    @Test
    void pegawaiTanpaVerifikatorDisebut() {
        tanpaVerifikator = Set.of(KASMADI);

        hasil("Verifikator", PERLU_DILIHAT, "Kasmadi tidak ada verifikatornya; bulannya tidak dinilai siapa pun.");
    }

    @Test
    void buktiDinilaiMenurutKebijakanSatker() {
        bukti = new KeadaanBukti(KebijakanBukti.TIAP_KEGIATAN, 4, List.of());
        hasil(
                "Bukti",
                PERLU_DILIHAT,
                "4 kegiatan yang disetujui tidak ada buktinya, padahal satuan kerja mewajibkannya.");
        bukti = new KeadaanBukti(KebijakanBukti.TIAP_HARI, 1, List.of());
        hasil("Bukti", PERLU_DILIHAT, "1 hari yang disetujui tidak ada buktinya, padahal satuan kerja mewajibkannya.");
        bukti = new KeadaanBukti(KebijakanBukti.TIDAK_WAJIB, 0, List.of());
        hasil("Bukti", BAIK, "Satuan kerja tidak mewajibkan bukti.");
    }

    @Test
    void berkasYangHilangDisebut() {
        bukti = new KeadaanBukti(
                KebijakanBukti.TIAP_HARI, 0, List.of("Dewi, 5 Oktober 2026, \"a.pdf\" (tidak ditemukan)"));

        hasil(
                "Berkas bukti",
                PERLU_DILIHAT,
                "1 berkas tidak dapat dibuka: Dewi, 5 Oktober 2026, \"a.pdf\" (tidak ditemukan). Beri tahu operator KEJAR.");
    }

    @Test
    void kodeTanpaPekerjaanDisebutLimaYangPertama() {
        kodeKosong = List.of("A", "B", "C", "D", "E", "F", "G");

        hasil(
                "Kode output",
                PERLU_DILIHAT,
                "7 dari 33 kode output dalam daftar tanpa pekerjaan bulan ini: A; B; C; D; E; dan 2 lagi.");
    }
}
