package id.kejar.organisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.Penolakan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {

    private static final LocalDate HARI_INI = LocalDate.of(2026, 10, 7);

    private static final String LAHIR_TIDAK_SAH =
            "Delapan angka awal NIP bukan tanggal lahir yang sah. Periksa kembali.";
    private static final String LAHIR_TIDAK_MUNGKIN =
            "NIP memuat tanggal lahir yang tidak mungkin bagi pegawai. Periksa delapan angka awal.";
    private static final String MULAI_TIDAK_MUNGKIN =
            "NIP memuat awal masa kerja yang tidak mungkin. Periksa angka ke-9 sampai ke-14.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "199108302025061005", // PNS
                "199108302025062999", // perempuan, nomor urut tertinggi
                "199001012008011001", // mulai pada usia 18
                "200002292025061001", // lahir 29 Februari
                "199108302026101001" // mulai bulan ini
            })
    void menerimaNipPns(String angka) {
        assertThat(Nip.baca(angka, HARI_INI)).isEqualTo(new Nip(angka));
    }

    @ParameterizedTest
    @ValueSource(strings = {"199108302025211005", "199108302026392001", "199108302024221005"})
    void menerimaNipPppkDenganUrutanKontrak(String angka) {
        assertThat(Nip.baca(angka, HARI_INI).angka()).isEqualTo(angka);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19910830 202506 1 005",
                "  199108302025061005\t",
                "19910830.202506.1.005",
                "1991 0830 2025 0610 05\n"
            })
    void membersihkanSpasiDanTitik(String ketikan) {
        assertThat(Nip.baca(ketikan, HARI_INI).angka()).isEqualTo("199108302025061005");
    }

    @Test
    void menolakNipDuaPuluhDuaAngkaDenganAlasannya() {
        menolak("1973050520001200012201", "NIP harus 18 angka, yang tertulis 22 karakter. Periksa kembali.");
    }

    @ParameterizedTest(name = "[{0}] terdiri atas {1} karakter")
    @CsvSource({"'', 0", "'   ', 0", "19910830202506100, 17", "1991083020250610055, 19"})
    void menolakYangBukanDelapanBelasAngka(String ketikan, int panjang) {
        menolak(ketikan, "NIP harus 18 angka, yang tertulis %d karakter. Periksa kembali.".formatted(panjang));
    }

    @ParameterizedTest(name = "[{0}] terdiri atas {1} karakter")
    @CsvSource({
        "19910830202506100X, 18",
        "19910830-202506-1-005, 21",
        "+99108302025061005, 18",
        "١٩٩١٠٨٣٠٢٠٢٥٠٦١٠٠٥, 18",
        "1991083020250610'05, 19"
    })
    void menolakYangMemuatBukanAngka(String ketikan, int panjang) {
        menolak(
                ketikan,
                "NIP harus 18 angka, yang tertulis %d karakter, tidak semuanya angka. Periksa kembali."
                        .formatted(panjang));
    }

    @Test
    void membuangTandaTeksDariLembarKerja() {
        assertThat(Nip.baca("'199108302025061005", HARI_INI).angka()).isEqualTo("199108302025061005");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "199113302025061005", // bulan 13
                "199100302025061005", // bulan 0
                "199102302025061005", // 30 Februari
                "199102292025061005", // 29 Februari pada tahun bukan kabisat
                "199108002025061005", // tanggal 0
                "199104312025061005" // 31 April
            })
    void menolakTanggalLahirYangTidakAda(String angka) {
        menolak(angka, LAHIR_TIDAK_SAH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "202708302025061005", // belum lahir
                "200910082026101005", // 17 tahun kurang sehari
                "195510072000011005", // genap 71 tahun
                "000001012025061005"
            })
    void menolakTanggalLahirYangTidakMungkinBagiPegawai(String angka) {
        menolak(angka, LAHIR_TIDAK_MUNGKIN);
    }

    @Test
    void menerimaUsiaTujuhBelasTepatDanTujuhPuluhTahun() {
        assertThat(Nip.baca("200910072026101001", HARI_INI).angka()).isEqualTo("200910072026101001");
        assertThat(Nip.baca("195510081980011001", HARI_INI).angka()).isEqualTo("195510081980011001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "199108302008071005", // sebulan sebelum berusia 17
                "199108301991081005", // sejak lahir
                "199108302026111005", // bulan depan
                "199108302027011005",
                "199108302027211005", // kontrak PPPK tahun depan
                "199108302008211005", // PPPK pada tahun ia berusia 17, dihitung dari Januari
                "199108309999121005"
            })
    void menolakMulaiTugasSebelumTujuhBelasTahunAtauKelak(String angka) {
        menolak(angka, MULAI_TIDAK_MUNGKIN);
    }

    @Test
    void menerimaMulaiTugasPadaBulanGenapTujuhBelasTahun() {
        assertThat(Nip.baca("199108302008081005", HARI_INI).angka()).isEqualTo("199108302008081005");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "199108302025001005",
                "199108302025131005",
                "199108302025201005",
                "199108302025401005",
                "199108302025991005"
            })
    void menolakBulanAtauUrutanKontrakYangTidakDikenal(String angka) {
        menolak(angka, "Angka ke-13 dan 14 NIP harus bulan pengangkatan (01–12) atau urutan kontrak PPPK (21–39).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"199108302025060005", "199108302025063005", "199108302025069005"})
    void menolakAngkaJenisKelaminSelainSatuDanDua(String angka) {
        menolak(angka, "Angka ke-15 NIP menyatakan jenis kelamin: 1 atau 2. Periksa kembali.");
    }

    @Test
    void menolakNomorUrutNol() {
        menolak("199108302025061000", "Tiga angka terakhir NIP adalah nomor urut, dimulai dari 001. Periksa kembali.");
        assertThat(Nip.baca("199108302025061001", HARI_INI).angka()).endsWith("001");
        assertThat(Nip.baca("199108302025061100", HARI_INI).angka()).endsWith("100");
    }

    @Test
    void ditulisBerspasiSepertiPadaSurat() {
        assertThat(Nip.baca("199108302025061005", HARI_INI).berspasi()).isEqualTo("19910830 202506 1 005");
        assertThat(Nip.baca(Nip.baca("199108302025212017", HARI_INI).berspasi(), HARI_INI))
                .isEqualTo(new Nip("199108302025212017"));
    }

    private static void menolak(String ketikan, String kalimat) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> Nip.baca(ketikan, HARI_INI))
                .withMessage(kalimat)
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.ATURAN);
    }
}
