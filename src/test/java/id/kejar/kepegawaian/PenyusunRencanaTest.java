package id.kejar.kepegawaian;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.kepegawaian.KeadaanSatker.Orang;
import id.kejar.kepegawaian.KeadaanSatker.SubbagianTercatat;
import id.kejar.kepegawaian.RencanaImpor.Baris;
import id.kejar.kepegawaian.RencanaImpor.Hasil;
import id.kejar.kepegawaian.RencanaImpor.Perubahan;
import id.kejar.organisasi.DataDiri;
import id.kejar.organisasi.IsiPenempatan;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.Nip;
import id.kejar.organisasi.Peran;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For each row what it does and what is wrong with it. */
class PenyusunRencanaTest {

    private static final LocalDate HARI_INI = LocalDate.of(2026, 11, 11);
    private static final LocalDate LAMA = LocalDate.of(2021, 1, 1);
    private static final String NIP_BARU = "199108302025061005";
    private static final UUID KUL = UUID.randomUUID();

    private final Orang sekretaris = orang("sekretaris", "197103141998031004", "Sekretaris", null, true);
    private final Orang kasubbag = orang("kasubbag", "197808222006042011", "Kepala Subbagian", "sekretaris", true);
    private final Orang asn = orang("asn01", "198303152009111005", "Penelaah", "kasubbag", true);
    private final Orang mantan = orang("mantan", "198801012010011002", "Penelaah", null, false);

    private static Orang orang(String akun, String nip, String jabatan, String atasan, boolean bertugas) {
        return new Orang(
                UUID.randomUUID(),
                akun,
                new DataDiri("Nama " + akun, new Nip(nip), JenisPegawai.PNS, null),
                new IsiPenempatan(jabatan, null, null, null, null, null),
                LAMA,
                atasan,
                Set.of(Peran.ASN),
                LAMA,
                bertugas);
    }

    private RencanaImpor rencana(String... baris) {
        var tabel = PembacaImpor.baca(String.join("\n", baris).getBytes(StandardCharsets.UTF_8));
        return PenyusunRencana.susun(
                tabel,
                new KeadaanSatker(
                        HARI_INI,
                        List.of(sekretaris, kasubbag, asn, mantan),
                        List.of(
                                new SubbagianTercatat(KUL, "Keuangan, Umum dan Logistik", "KUL", true),
                                new SubbagianTercatat(UUID.randomUUID(), "Hukum", "Hukum", false)),
                        Set.of("199001012015011001"),
                        Set.of("terpakai", "asn01", "kasubbag", "sekretaris", "mantan")));
    }

    private Baris satu(String kepala, String isi) {
        return rencana(kepala, isi).baris().get(0);
    }

    private static void ditolak(Baris baris, String sebab) {
        assertThat(baris.hasil()).isEqualTo(Hasil.DITOLAK);
        assertThat(baris.galat()).anySatisfy(kalimat -> assertThat(kalimat).contains(sebab));
    }

    // new, changed, unchanged --------------------------------------------------------------------------------------

    @Test
    void orangBaruMemakaiNipSebagaiAkunDanMendapatPeranAsn() {
        var baris = satu(
                "nip;nama;jenis;jabatan;subbagian;atasan;mulai",
                "19910830 202506 1 005;Ratna Dewi;pns;Penelaah;kul;kasubbag;5/1/2026");

        assertThat(baris.galat()).isEmpty();
        assertThat(baris.hasil()).isEqualTo(Hasil.BARU);
        assertThat(baris.isi().akun()).isEqualTo(NIP_BARU);
        assertThat(baris.isi().peran()).containsExactly(Peran.ASN);
        assertThat(baris.isi().penempatan().subbagianId()).isEqualTo(KUL);
        assertThat(baris.isi().atasan()).isEqualTo("kasubbag");
        assertThat(baris.isi().mulai()).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @Test
    void komisionerDanHonorerTanpaNipPerluAkun() {
        assertThat(satu("akun;nama;jenis;jabatan;mulai", "ketua;Siti;KOMISIONER;Ketua;2026-01-05")
                        .hasil())
                .isEqualTo(Hasil.BARU);
        ditolak(
                satu("akun;nip;nama;jenis;jabatan;mulai", ";;Siti;HONORER;Pramubakti;2026-01-05"),
                "Isi nip, atau akun");
    }

    @Test
    void perubahanMenyebutLamaDanBaru() {
        var baris = satu("nip;nama;jabatan;berlaku_mulai", "198303152009111005;;Arsiparis;2026-11-02");

        assertThat(baris.hasil()).isEqualTo(Hasil.BERUBAH);
        assertThat(baris.perubahan())
                .containsExactly(
                        new Perubahan("jabatan", "Penelaah", "Arsiparis"),
                        new Perubahan("berlaku mulai", "", "2026-11-02"));
        assertThat(baris.isi().pegawaiId()).isEqualTo(asn.id());
    }

    @Test
    void selKosongTidakMengubahDanBerkasYangSamaTidakBerbuatApaApa() {
        var rencana = rencana("nip;nama;jabatan;atasan;peran", "198303152009111005;Nama asn01;;kasubbag;");

        assertThat(rencana.baris().get(0).hasil()).isEqualTo(Hasil.TETAP);
        assertThat(rencana.dapatDiterapkan()).isFalse();
    }

    @Test
    void atasanYangTadinyaKosongDilengkapiSejakPenempatannya() {
        var baris = satu("nip;nama;atasan", "197103141998031004;;kasubbag");
        ditolak(baris, "berputar");

        var lengkap = satu("akun;nama;atasan", "asn01;;sekretaris");
        assertThat(lengkap.isi().berlakuMulai()).isEqualTo(HARI_INI);
    }

    @Test
    void sidikBerbedaBilaRencananyaBerbeda() {
        var satu = rencana("nip;nama;jabatan", "198303152009111005;;Arsiparis");
        assertThat(satu.sidik())
                .isEqualTo(rencana("nip;nama;jabatan", "198303152009111005;;Arsiparis")
                        .sidik());
        assertThat(satu.sidik())
                .isNotEqualTo(rencana("nip;nama;jabatan", "198303152009111005;;Analis")
                        .sidik());
    }

    // who it is ----------------------------------------------------------------------------------------------------

    @Test
    void nipDuaPuluhDuaAngkaDitolakDenganSebabnya() {
        ditolak(
                satu("nip;nama;jenis;jabatan;mulai", "1973050520001200012201;Rahmat;PNS;Penelaah;2026-01-05"),
                "NIP harus 18 angka, yang tertulis 22 karakter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.99108E+17", "1,99108E+17"})
    void nipYangDirusakExcelDitolakDenganCaranya(String nip) {
        ditolak(
                satu("nip;nama;jenis;jabatan;mulai", nip + ";Rahmat;PNS;Penelaah;2026-01-05"),
                "Format kolom ini sebagai Teks");
    }

    @Test
    void namaYangBergantiDimintaDiperiksa() {
        assertThat(satu("nip;nama", "198303152009111005;Orang Yang Lain").peringatan())
                .anyMatch(kalimat -> kalimat.startsWith("Namanya kini tercatat “"));
        assertThat(satu("nip;nama;golongan", "198303152009111005;;ZZ").peringatan())
                .containsExactly("Golongan PNS ditulis I/a sampai IV/e, yang tertulis ZZ.");
    }

    @Test
    void peranYangTidakDirangkapDitolak() {
        ditolak(satu("nip;nama;peran", "198303152009111005;;\"operator;auditor\""), "tidak dirangkap");
    }

    @Test
    void duaBarisSatuNipSalingMenyebut() {
        var rencana = rencana(
                "nip;akun;nama;jenis;jabatan;mulai",
                NIP_BARU + ";satu1;Ratna;PNS;Penelaah;2026-01-05",
                NIP_BARU + ";dua2;Ratna;PNS;Penelaah;2026-01-05");

        ditolak(rencana.baris().get(0), "ada lagi di baris 3");
        ditolak(rencana.baris().get(1), "sudah ada di baris 2");
        assertThat(rencana.dapatDiterapkan()).isFalse();
    }

    @Test
    void nipDiSatkerLainDiarahkanKePindahanTanpaMenyebutSiapa() {
        var baris = satu("nip;nama;jenis;jabatan;mulai", "199001012015011001;Rahmat;PNS;Penelaah;2026-01-05");

        ditolak(baris, "gunakan Pindahan, bukan impor");
        assertThat(baris.galat()).hasSize(1);
    }

    @Test
    void akunTerpakaiDanAkunYangDigantiDitolak() {
        ditolak(
                satu("nip;akun;nama;jenis;jabatan;mulai", NIP_BARU + ";terpakai;Ratna;PNS;Penelaah;2026-01-05"),
                "Akun ini sudah dipakai");
        ditolak(satu("nip;akun;nama", "198303152009111005;akun.baru;"), "Akun tidak dapat diganti");
        ditolak(satu("nip;akun;nama", "198303152009111005;kasubbag;"), "dua orang yang berbeda");
    }

    @Test
    void yangSudahBerhentiTidakDihidupkanLewatImpor() {
        ditolak(satu("akun;nama;jabatan", "mantan;;Arsiparis"), "sudah berhenti");
    }

    // superiors ----------------------------------------------------------------------------------------------------

    @Test
    void atasanBolehBarisSesudahnyaMenurutNipAtauAkun() {
        var rencana = rencana(
                "nip;akun;nama;jenis;jabatan;atasan;mulai",
                NIP_BARU + ";;Ratna;PNS;Penelaah;19850101 201001 2 003;2026-01-05",
                ";honor1;Budi;HONORER;Pramubakti;kasub.baru;2026-01-05",
                "198501012010012003;kasub.baru;Wati;PNS;Kepala Subbagian;sekretaris;2026-01-05");

        assertThat(rencana.baris())
                .allSatisfy(baris -> assertThat(baris.galat()).isEmpty());
        assertThat(rencana.baris().get(0).isi().atasan()).isEqualTo("kasub.baru");
        assertThat(rencana.baris().get(1).isi().atasan()).isEqualTo("kasub.baru");
    }

    @Test
    void lingkaranDalamBerkasDisebutNamanya() {
        var rencana = rencana(
                "akun;nama;jenis;jabatan;atasan;mulai",
                "aaa;Ani;HONORER;Satu;bbb;2026-01-05",
                "bbb;Budi;HONORER;Dua;ccc;2026-01-05",
                "ccc;Cici;HONORER;Tiga;aaa;2026-01-05");

        assertThat(rencana.baris()).allSatisfy(baris -> ditolak(baris, "Ani → Budi → Cici → Ani"));
    }

    @Test
    void lingkaranDenganYangSudahTercatatJugaDitolak() {
        ditolak(satu("akun;nama;atasan", "sekretaris;;asn01"), "berputar");
    }

    @Test
    void duaOrangBolehBertukarTempat() {
        var rencana = rencana("akun;nama;atasan", "asn01;;sekretaris", "kasubbag;;asn01");

        assertThat(rencana.baris())
                .allSatisfy(baris -> assertThat(baris.galat()).isEmpty());
    }

    @Test
    void atasanYangTidakAdaAtauSudahBerhentiDitolak() {
        ditolak(satu("akun;nama;atasan", "asn01;;entah"), "Atasan langsungnya tidak ada");
        ditolak(satu("akun;nama;atasan", "asn01;;mantan"), "Atasan langsungnya tidak ada");
        ditolak(satu("akun;nama;atasan", "asn01;;asn01"), "dirinya sendiri");
    }

    // cells --------------------------------------------------------------------------------------------------------

    @Test
    void subbagianDanPeranYangTidakDikenalDitolak() {
        ditolak(satu("akun;nama;subbagian", "asn01;;Humas"), "Tidak ada subbagian yang berlaku");
        ditolak(satu("akun;nama;subbagian", "asn01;;Hukum"), "Tidak ada subbagian yang berlaku");
        ditolak(satu("akun;nama;peran", "asn01;;asn,raja"), "peran yang tidak dikenal");
        ditolak(satu("akun;nama;peran", "asn01;;admin"), "tidak dapat diberikan lewat impor");
    }

    @Test
    void namaTigaRatusHurufDanKarakterKendaliDitolak() {
        ditolak(satu("akun;nama", "asn01;" + "a".repeat(300)), "terlalu panjang");
        ditolak(satu("akun;nama", "asn01;Rat\u0007na"), "tidak dapat disimpan");
    }

    @Test
    void rumusDitolakDenganSelnya() {
        ditolak(
                satu("akun;nama", "asn01;\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
                "nama (sel B2): Sel ini berisi rumus");
    }

    @Test
    void tanggalDalamBeberapaBentukDanYangTidakTerbaca() {
        for (var tanggal : List.of("2026-01-05", "5/1/2026", "05-01-2026", "5.1.2026", "5 Januari 2026")) {
            assertThat(satu("akun;nama;jenis;jabatan;mulai", "ketua;Siti;KOMISIONER;Ketua;" + tanggal)
                            .isi()
                            .mulai())
                    .as(tanggal)
                    .isEqualTo(LocalDate.of(2026, 1, 5));
        }
        ditolak(satu("akun;nama;jenis;jabatan;mulai", "ketua;Siti;KOMISIONER;Ketua;besok"), "Tanggal tidak terbaca");
        ditolak(satu("akun;nama;jabatan;berlaku_mulai", "asn01;;Analis;2027-01-01"), "Paling akhir hari ini");
        ditolak(satu("akun;nama;jabatan;berlaku_mulai", "asn01;;Analis;2020-01-01"), "baru mulai 1 Januari 2021");
    }

    @Test
    void orangBaruTanpaIsianWajibMenyebutSemuanya() {
        var baris = satu("nip;nama", NIP_BARU + ";Ratna");

        assertThat(baris.galat())
                .containsExactlyInAnyOrder(
                        "jenis: Wajib diisi bagi pegawai baru.",
                        "jabatan: Wajib diisi bagi pegawai baru.",
                        "mulai: Wajib diisi bagi pegawai baru.");
    }

    // warnings -----------------------------------------------------------------------------------------------------

    @Test
    void ketidakcocokanNipMemperingatkanTanpaMenolak() {
        var baris = satu(
                "nip;nama;jenis;jabatan;mulai;tanggal_lahir;jenis_kelamin;atasan",
                NIP_BARU + ";Ratna;PPPK;Penelaah;2020-01-05;1991-08-31;P;kasubbag");

        assertThat(baris.hasil()).isEqualTo(Hasil.BARU);
        assertThat(baris.peringatan())
                .hasSize(4)
                .anySatisfy(kalimat -> assertThat(kalimat).contains("Tanggal lahir"))
                .anySatisfy(kalimat -> assertThat(kalimat).contains("Jenis kelamin"))
                .anySatisfy(kalimat -> assertThat(kalimat).contains("nomor PNS"))
                .anySatisfy(kalimat -> assertThat(kalimat).contains("awal masa kerja"));
    }

    @Test
    void asnTanpaAtasanDiperingatkan() {
        assertThat(satu("nip;nama;jenis;jabatan;mulai", NIP_BARU + ";Ratna;PNS;Penelaah;2026-01-05")
                        .peringatan())
                .singleElement()
                .asString()
                .contains("Belum ada atasan langsung");
    }
}
