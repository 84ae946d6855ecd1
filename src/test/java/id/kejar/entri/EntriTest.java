package id.kejar.entri;

import static id.kejar.entri.StatusEntri.DIKEMBALIKAN;
import static id.kejar.entri.StatusEntri.DISETUJUI;
import static id.kejar.entri.StatusEntri.GUGUR;
import static id.kejar.entri.StatusEntri.TERBUKA;
import static id.kejar.entri.StatusEntri.TERISI;
import static id.kejar.entri.StatusEntri.TIDAK_TERISI;
import static id.kejar.organisasi.KebijakanBukti.TIAP_HARI;
import static id.kejar.organisasi.KebijakanBukti.TIAP_KEGIATAN;
import static id.kejar.organisasi.KebijakanBukti.TIDAK_WAJIB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.Penolakan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;

class EntriTest {

    private static final String ASN = "asn.satu";
    private static final UUID FOTO = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Instant PAGI = Instant.parse("2026-10-07T02:00:00Z");
    private static final Instant SORE = Instant.parse("2026-10-07T09:00:00Z");
    private static final Instant ESOK = Instant.parse("2026-10-08T02:00:00Z");

    // transitions ----------------------------------------------------------------------------------------------

    private enum Langkah {
        KIRIM(entri -> entri.kirim("baru", TIDAK_WAJIB, ASN, ESOK, 1)),
        KIRIM_PERBAIKAN(entri -> entri.kirimPerbaikan("baru", TIDAK_WAJIB, ASN, ESOK)),
        SETUJUI(Entri::setujui),
        KEMBALIKAN(entri -> entri.kembalikan("Lengkapi hasil kegiatan.")),
        KEMBALI_APA_ADANYA(Entri::kembaliApaAdanya),
        TUTUP_TIDAK_TERISI(Entri::tutupTidakTerisi),
        GUGURKAN(Entri::gugurkan),
        TAMBAH_KEGIATAN(entri -> entri.tambahKegiatan(kegiatan("Rapat", 13, 14), ESOK)),
        UBAH_KEGIATAN(entri -> entri.ubahKegiatan(pertama(entri).id(), kegiatan("Rapat", 13, 14), ESOK)),
        CABUT_KEGIATAN(entri -> entri.cabutKegiatan(pertama(entri).id(), ASN, ESOK)),
        GANTI_KEGIATAN(entri -> entri.gantiKegiatan(List.of(kegiatan("Rapat", 13, 14)), ASN, ESOK)),
        SALIN_KEGIATAN(entri -> entri.salinKegiatan(List.of(kegiatan("Rapat", 13, 14)), ESOK)),
        LAMPIRKAN(entri -> entri.lampirkan(pertama(entri).id(), FOTO, "foto.jpg", null, ASN, ESOK)),
        BERI_KETERANGAN_BUKTI(entri -> entri.beriKeteranganBukti(bukti(entri).id(), "Rapat", ESOK)),
        CABUT_BUKTI(entri -> entri.cabutBukti(bukti(entri).id(), ASN, ESOK)),
        MULAI_PERUBAHAN(entri -> entri.mulaiPerubahan(ESOK)),
        BATALKAN_PERUBAHAN(entri -> entri.batalkanPerubahan(ASN, ESOK)),
        KIRIM_PERUBAHAN(entri -> entri.kirimPerubahan("baru", "Salah jam", TIDAK_WAJIB, ASN, ESOK)),
        TARIK(entri -> entri.tarik("Salah hari", ASN, ESOK)),
        WAJIBKAN_KEMBALI(Entri::wajibkanKembali);

        private final Consumer<Entri> kerja;

        Langkah(Consumer<Entri> kerja) {
            this.kerja = kerja;
        }
    }

    /** Every step in every state; {@code null} means refused. */
    static Stream<Arguments> langkahDalamSetiapStatus() {
        return Stream.of(
                        // langkah, TERBUKA, TERISI, DISETUJUI, DIKEMBALIKAN, TIDAK_TERISI, GUGUR
                        baris(Langkah.KIRIM, TERISI, null, null, null, null, null),
                        baris(Langkah.KIRIM_PERBAIKAN, null, null, null, TERISI, null, null),
                        baris(Langkah.SETUJUI, null, DISETUJUI, DISETUJUI, null, null, null),
                        baris(Langkah.KEMBALIKAN, null, DIKEMBALIKAN, DIKEMBALIKAN, null, null, null),
                        baris(Langkah.KEMBALI_APA_ADANYA, null, null, null, TERISI, null, null),
                        baris(Langkah.TUTUP_TIDAK_TERISI, TIDAK_TERISI, null, null, null, null, null),
                        baris(Langkah.GUGURKAN, GUGUR, null, null, null, null, null),
                        baris(Langkah.TAMBAH_KEGIATAN, TERBUKA, null, null, DIKEMBALIKAN, null, null),
                        baris(Langkah.UBAH_KEGIATAN, TERBUKA, null, null, DIKEMBALIKAN, null, null),
                        baris(Langkah.CABUT_KEGIATAN, TERBUKA, null, null, DIKEMBALIKAN, null, null),
                        baris(Langkah.GANTI_KEGIATAN, TERBUKA, null, null, DIKEMBALIKAN, null, null),
                        baris(Langkah.SALIN_KEGIATAN, TERBUKA, null, null, DIKEMBALIKAN, null, null),
                        baris(Langkah.LAMPIRKAN, TERBUKA, null, null, DIKEMBALIKAN, null, null),
                        baris(Langkah.BERI_KETERANGAN_BUKTI, TERBUKA, null, null, DIKEMBALIKAN, null, null),
                        baris(Langkah.CABUT_BUKTI, TERBUKA, null, null, DIKEMBALIKAN, null, null),
                        baris(Langkah.MULAI_PERUBAHAN, null, TERISI, null, null, null, null),
                        baris(Langkah.BATALKAN_PERUBAHAN, null, null, null, null, null, null),
                        baris(Langkah.KIRIM_PERUBAHAN, null, null, null, null, null, null),
                        baris(Langkah.TARIK, null, TERBUKA, null, null, null, null),
                        baris(Langkah.WAJIBKAN_KEMBALI, null, null, null, null, null, TERBUKA))
                .flatMap(baris -> baris);
    }

    private static Stream<Arguments> baris(Langkah langkah, StatusEntri... hasil) {
        var dari = List.of(TERBUKA, TERISI, DISETUJUI, DIKEMBALIKAN, TIDAK_TERISI, GUGUR);
        assertThat(hasil).hasSameSizeAs(dari);
        return dari.stream().map(status -> Arguments.of(langkah, status, hasil[dari.indexOf(status)]));
    }

    @ParameterizedTest(name = "{0} pada {1}: {2}")
    @MethodSource("langkahDalamSetiapStatus")
    void setiapLangkahBerlakuAtauDitolakTanpaMengubahApaPun(Langkah langkah, StatusEntri dari, StatusEntri hasil) {
        var entri = berstatus(dari);
        var semula = potret(entri);

        if (hasil == null) {
            assertThatExceptionOfType(Penolakan.class)
                    .isThrownBy(() -> langkah.kerja.accept(entri))
                    .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.BENTROK)
                    .withMessageContaining("Rabu, 7 Oktober 2026");
            assertThat(potret(entri)).isEqualTo(semula);
        } else {
            langkah.kerja.accept(entri);
            assertThat(entri.status()).isEqualTo(hasil);
        }
    }

    @Test
    void tabelMemuatSetiapLangkahDalamSetiapStatus() {
        assertThat(langkahDalamSetiapStatus()
                        .map(baris -> List.of(baris.get()[0], baris.get()[1]))
                        .distinct())
                .hasSize(Langkah.values().length * StatusEntri.values().length);
    }

    @Test
    void menyebutMengapaLembarTerkunci() {
        assertThat(berstatus(TERBUKA).alasanTerkunci()).isEmpty();
        assertThat(berstatus(DIKEMBALIKAN).alasanTerkunci()).isEmpty();
        assertThat(berstatus(TERISI).alasanTerkunci()).contains("Data kinerja Rabu, 7 Oktober 2026 sudah dikirim.");
        assertThat(berstatus(DISETUJUI).alasanTerkunci())
                .contains("Data kinerja Rabu, 7 Oktober 2026 sudah disetujui.");
        assertThat(berstatus(TIDAK_TERISI).alasanTerkunci()).contains("Pengisian Rabu, 7 Oktober 2026 sudah ditutup.");
        assertThat(berstatus(GUGUR).alasanTerkunci()).contains("Kewajiban mengisi Rabu, 7 Oktober 2026 sudah gugur.");
    }

    @Test
    void penolakanMenyebutKeadaanHariYangSebenarnya() {
        ditolak(
                () -> berstatus(DISETUJUI).kirim(null, TIDAK_WAJIB, ASN, SORE, 0),
                "Data kinerja Rabu, 7 Oktober 2026 sudah disetujui.");
        ditolak(
                () -> berstatus(TERBUKA).setujui(),
                "Data kinerja Rabu, 7 Oktober 2026 berstatus Belum dikirim, jadi langkah ini tidak berlaku baginya.");
        ditolak(
                () -> berstatus(DIKEMBALIKAN).setujui(),
                "Data kinerja Rabu, 7 Oktober 2026 berstatus Dikembalikan, jadi langkah ini tidak berlaku baginya.");
    }

    // submission -----------------------------------------------------------------------------------------------

    @Test
    void hariTanpaKegiatanTidakDapatDikirim() {
        var kosong = baru();
        var semula = potret(kosong);

        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> kosong.kirim("sehari penuh", TIDAK_WAJIB, ASN, SORE, 0))
                .withMessage("Rabu, 7 Oktober 2026: Belum ada kegiatan." + " Tambahkan paling sedikit satu kegiatan.")
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.ATURAN);
        assertThat(potret(kosong)).isEqualTo(semula);
    }

    @Test
    void hariYangSemuaKegiatannyaDicabutTidakDapatDikirim() {
        var entri = berstatus(TERBUKA);
        entri.cabutKegiatan(pertama(entri).id(), ASN, PAGI);
        aturan(() -> entri.kirim(null, TIDAK_WAJIB, ASN, SORE, 0));
        assertThat(entri.status()).isEqualTo(TERBUKA);

        var dikembalikan = berstatus(DIKEMBALIKAN);
        dikembalikan.cabutKegiatan(pertama(dikembalikan).id(), ASN, PAGI);
        aturan(() -> dikembalikan.kirimPerbaikan(null, TIDAK_WAJIB, ASN, SORE));
        assertThat(dikembalikan.status()).isEqualTo(DIKEMBALIKAN);
    }

    @Test
    void pengirimanMencatatKeteranganWaktuDanKeterlambatan() {
        var entri = baru();
        assertThat(entri.versiDikirim()).isEmpty();
        assertThat(entri.dikirimPada()).isEmpty();
        entri.tambahKegiatan(kegiatan("Rapat", 8, 9), PAGI);
        entri.kirim("Listrik padam", TIDAK_WAJIB, ASN, SORE, 3);

        assertThat(entri.dikirimPada()).contains(SORE);
        assertThat(entri.terlambatHari()).isEqualTo(3);
        assertThat(entri.versiDikirim().orElseThrow().keterangan()).isEqualTo("Listrik padam");
        assertThat(entri.versiDikirim().orElseThrow().nomor()).isEqualTo(1);
        assertThat(entri.versiDikirim().orElseThrow())
                .extracting("dikirimOleh", "dikirimPada")
                .containsExactly(ASN, SORE);
    }

    @Test
    void perbaikanTidakMengubahWaktuKirimPertamaDanKeterlambatannya() {
        var entri = berstatus(DIKEMBALIKAN);
        entri.kirimPerbaikan("Sudah dilengkapi", TIDAK_WAJIB, ASN, ESOK);

        assertThat(entri.dikirimPada()).contains(SORE);
        assertThat(entri.terlambatHari()).isEqualTo(2);
        assertThat(entri.versiDikirim().orElseThrow())
                .extracting("nomor", "keterangan", "dikirimPada")
                .containsExactly(2, "Sudah dilengkapi", ESOK);
    }

    // versions -------------------------------------------------------------------------------------------------

    @Test
    void pengembalianMembukaVersiBerikutSebagaiSalinanYangDikirim() {
        var entri = baru();
        entri.tambahKegiatan(kegiatan("Dicabut", 7, 8), PAGI);
        entri.cabutKegiatan(pertama(entri).id(), ASN, PAGI);
        entri.tambahKegiatan(kegiatan("Menyusun laporan", 10, 12), PAGI);
        entri.tambahKegiatan(kegiatan("Rapat", 8, 9), PAGI);
        entri.kirim("Dua kegiatan", TIDAK_WAJIB, ASN, SORE, 0);
        var dikirim = entri.versiDikirim().orElseThrow();
        entri.kembalikan("Lengkapi hasil kegiatan.");

        var konsep = lembar(entri);
        assertThat(konsep).isNotSameAs(dikirim);
        assertThat(konsep.konsep()).isTrue();
        assertThat(konsep.nomor()).isEqualTo(2);
        assertThat(konsep.keterangan()).isEqualTo("Dua kegiatan");
        assertThat(nama(konsep)).containsExactly("Rapat", "Menyusun laporan");
        assertThat(konsep.kegiatanBerlaku().stream().map(Kegiatan::isian))
                .containsExactlyElementsOf(
                        dikirim.kegiatanBerlaku().stream().map(Kegiatan::isian).toList());
        assertThat(konsep.kegiatanBerlaku())
                .extracting(Kegiatan::id)
                .doesNotContainAnyElementsOf(
                        dikirim.kegiatanBerlaku().stream().map(Kegiatan::id).toList());
        assertThat(semuaKegiatan(konsep)).as("yang dicabut tidak ikut disalin").hasSize(2);
    }

    @Test
    void versiYangDikirimTidakIkutBerubahKetikaKonsepDiperbaiki() {
        var entri = berstatus(DIKEMBALIKAN);
        var dikirim = entri.versiDikirim().orElseThrow();
        entri.ubahKegiatan(pertama(entri).id(), kegiatan("Rapat, dilengkapi", 8, 10), ESOK);
        entri.tambahKegiatan(kegiatan("Tambahan", 13, 14), ESOK);

        assertThat(entri.versiDikirim()).containsSame(dikirim);
        assertThat(nama(dikirim)).containsExactly("Rapat pagi");
        assertThat(nama(lembar(entri))).containsExactly("Rapat, dilengkapi", "Tambahan");

        entri.kirimPerbaikan(null, TIDAK_WAJIB, ASN, ESOK);
        assertThat(nama(entri.versiDikirim().orElseThrow())).containsExactly("Rapat, dilengkapi", "Tambahan");
        assertThat(nama(dikirim)).containsExactly("Rapat pagi");
        assertThat(dikirim.keterangan()).isEqualTo("semula");
    }

    @Test
    void setiapPerbaikanMenambahVersiDanTidakMembuangYangLama() {
        var entri = berstatus(TERISI);
        for (var putaran = 2; putaran <= 4; putaran++) {
            entri.kembalikan("Pengembalian ke-" + putaran);
            entri.kirimPerbaikan("perbaikan " + putaran, TIDAK_WAJIB, ASN, ESOK);
            assertThat(entri.versiDikirim().orElseThrow().nomor()).isEqualTo(putaran);
        }
        entri.setujui();
        entri.kembalikan("Pleno meminta perbaikan.");

        assertThat(versi(entri)).extracting(VersiEntri::nomor).containsExactly(1, 2, 3, 4, 5);
        assertThat(versi(entri)).extracting(VersiEntri::konsep).containsExactly(false, false, false, false, true);
        assertThat(versi(entri))
                .extracting(VersiEntri::keterangan)
                .containsExactly("semula", "perbaikan 2", "perbaikan 3", "perbaikan 4", "perbaikan 4");
    }

    @Test
    void hariYangKembaliApaAdanyaTetapPadaVersiYangDikirim() {
        var entri = berstatus(DIKEMBALIKAN);
        entri.ubahKegiatan(pertama(entri).id(), kegiatan("Tidak sempat dikirim", 8, 10), ESOK);
        entri.kembaliApaAdanya();

        assertThat(entri.status()).isEqualTo(TERISI);
        assertThat(entri.versiDikirim().orElseThrow().nomor()).isEqualTo(1);
        assertThat(nama(entri.versiDikirim().orElseThrow())).containsExactly("Rapat pagi");
    }

    @Test
    void pengembalianKeduaMelanjutkanKonsepYangBelumDikirim() {
        var entri = berstatus(DIKEMBALIKAN);
        entri.ubahKegiatan(pertama(entri).id(), kegiatan("Konsep", 8, 10), ESOK);
        entri.kembaliApaAdanya();
        entri.kembalikan("Masih belum lengkap.");

        assertThat(versi(entri)).hasSize(2);
        assertThat(nama(lembar(entri))).containsExactly("Konsep");
        assertThat(entri.disuntingSejakDikembalikan()).isFalse();
    }

    @Test
    void alasanPengembalianTinggalSampaiHariDisetujui() {
        var entri = berstatus(TERISI);
        assertThat(entri.alasanPengembalian()).isEmpty();
        entri.kembalikan("Lengkapi hasil kegiatan.");
        assertThat(entri.alasanPengembalian()).contains("Lengkapi hasil kegiatan.");
        entri.kirimPerbaikan(null, TIDAK_WAJIB, ASN, ESOK);
        assertThat(entri.alasanPengembalian()).contains("Lengkapi hasil kegiatan.");
        entri.setujui();
        assertThat(entri.alasanPengembalian()).isEmpty();
    }

    @Test
    void mengetahuiApakahLembarDisuntingSejakDikembalikan() {
        var entri = berstatus(DIKEMBALIKAN);
        assertThat(entri.disuntingSejakDikembalikan()).isFalse();
        entri.tambahKegiatan(kegiatan("Tambahan", 13, 14), ESOK);
        assertThat(entri.disuntingSejakDikembalikan()).isTrue();
        entri.kirimPerbaikan(null, TIDAK_WAJIB, ASN, ESOK);
        assertThat(entri.disuntingSejakDikembalikan()).isFalse();
        entri.kembalikan("Sekali lagi, lengkapi.");
        assertThat(entri.disuntingSejakDikembalikan()).isFalse();
    }

    // the sheet ------------------------------------------------------------------------------------------------

    @Test
    void lembarBaruKosongDanTerbuka() {
        var entri = baru();
        assertThat(entri.status()).isEqualTo(TERBUKA);
        assertThat(entri.suntingan()).isZero();
        assertThat(entri.disimpanPada()).isEmpty();
        assertThat(lembar(entri).nomor()).isEqualTo(1);
        assertThat(lembar(entri).konsep()).isTrue();
        assertThat(lembar(entri).kegiatanBerlaku()).isEmpty();
        assertThat(entri.versiDikirim()).isEmpty();
    }

    @Test
    void kegiatanTersusunMenurutJam() {
        var entri = baru();
        entri.tambahKegiatan(kegiatan("Siang", 13, 15), PAGI);
        entri.tambahKegiatan(kegiatan("Pagi", 8, 10), PAGI);
        entri.tambahKegiatan(kegiatan("Tengah hari", 10, 12), PAGI);
        assertThat(nama(lembar(entri))).containsExactly("Pagi", "Tengah hari", "Siang");
    }

    @Test
    void kegiatanYangDicabutTetapTercatatDenganSiapaDanKapan() {
        var entri = berstatus(TERBUKA);
        var dicabut = pertama(entri);
        entri.cabutKegiatan(dicabut.id(), ASN, SORE);

        assertThat(lembar(entri).kegiatanBerlaku()).isEmpty();
        assertThat(semuaKegiatan(lembar(entri))).containsExactly(dicabut);
        assertThat(dicabut.berlaku()).isFalse();
        assertThat(dicabut).extracting("dicabutOleh", "dicabutPada").containsExactly(ASN, SORE);
        assertThat(dicabut.isian().namaKegiatan()).isEqualTo("Rapat pagi");
    }

    @Test
    void kegiatanYangDicabutTidakDapatDiubahAtauDicabutLagi() {
        var entri = berstatus(TERBUKA);
        var id = pertama(entri).id();
        entri.cabutKegiatan(id, ASN, PAGI);
        var semula = potret(entri);

        tidakAda(() -> entri.cabutKegiatan(id, "orang.lain", SORE));
        tidakAda(() -> entri.ubahKegiatan(id, kegiatan("Rapat", 8, 9), SORE));
        tidakAda(() -> entri.ubahKegiatan(UUID.randomUUID(), kegiatan("Rapat", 8, 9), SORE));
        assertThat(potret(entri)).isEqualTo(semula);
    }

    @Test
    void kegiatanVersiLamaTidakDapatDiubahLewatKonsepBaru() {
        var entri = berstatus(DIKEMBALIKAN);
        var lama = entri.versiDikirim().orElseThrow().kegiatanBerlaku().get(0).id();
        var semula = potret(entri);

        tidakAda(() -> entri.ubahKegiatan(lama, kegiatan("Diganti", 8, 9), ESOK));
        tidakAda(() -> entri.cabutKegiatan(lama, ASN, ESOK));
        assertThat(potret(entri)).isEqualTo(semula);
    }

    @Test
    void kegiatanYangDicabutMembebaskanJamnya() {
        var entri = berstatus(TERBUKA);
        aturan(() -> entri.tambahKegiatan(kegiatan("Pengganti", 8, 9), PAGI));
        entri.cabutKegiatan(pertama(entri).id(), ASN, PAGI);
        entri.tambahKegiatan(kegiatan("Pengganti", 8, 9), PAGI);
        assertThat(nama(lembar(entri))).containsExactly("Pengganti");
    }

    @Test
    void kegiatanYangDiubahTidakBertindihDenganDirinyaSendiriTetapiDenganYangLain() {
        var entri = berstatus(TERBUKA);
        entri.tambahKegiatan(kegiatan("Berikut", 11, 12), PAGI);
        var id = pertama(entri).id();
        entri.ubahKegiatan(id, kegiatan("Lebih lama", 9, 11), SORE);
        assertThat(nama(lembar(entri))).containsExactly("Lebih lama", "Berikut");

        var semula = potret(entri);
        aturan(() -> entri.ubahKegiatan(id, kegiatan("Terlalu lama", 9, 12), ESOK));
        assertThat(potret(entri)).isEqualTo(semula);
    }

    @Test
    void kegiatanYangTidakMemenuhiAturanTidakMengubahLembar() {
        var entri = berstatus(TERBUKA);
        var semula = potret(entri);

        aturan(() -> entri.tambahKegiatan(kegiatan(" ", 13, 14), ESOK));
        aturan(() -> entri.tambahKegiatan(kegiatan("Terbalik", 14, 13), ESOK));
        aturan(() -> entri.ubahKegiatan(pertama(entri).id(), kegiatan(null, 13, 14), ESOK));
        assertThat(potret(entri)).isEqualTo(semula);
    }

    @Test
    void setiapPerubahanMenaikkanSuntinganDanMencatatWaktunya() {
        var entri = baru();
        var satu = entri.tambahKegiatan(kegiatan("Rapat", 8, 9), PAGI);
        assertThat(entri.suntingan()).isEqualTo(1);
        assertThat(entri.disimpanPada()).contains(PAGI);
        entri.ubahKegiatan(satu.id(), kegiatan("Rapat", 8, 10), SORE);
        assertThat(entri.suntingan()).isEqualTo(2);
        assertThat(entri.disimpanPada()).contains(SORE);
        entri.cabutKegiatan(satu.id(), ASN, ESOK);
        assertThat(entri.suntingan()).isEqualTo(3);
        assertThat(entri.disimpanPada()).contains(ESOK);
        entri.gantiKegiatan(List.of(), ASN, ESOK);
        assertThat(entri.suntingan()).isEqualTo(4);
    }

    @Test
    void perubahanDariPerangkatYangTertinggalDitolak() {
        var entri = berstatus(TERBUKA);
        var dilihat = entri.suntingan();
        assertThatCode(() -> entri.pastikanMutakhir(dilihat)).doesNotThrowAnyException();
        entri.tambahKegiatan(kegiatan("Dari perangkat lain", 13, 14), SORE);

        var kalimat = "Lembar ini sudah diubah di perangkat lain. Muat ulang, lalu ulangi perubahan Anda.";
        ditolak(() -> entri.pastikanMutakhir(dilihat), kalimat);
        ditolak(() -> entri.pastikanMutakhir(entri.suntingan() + 1), kalimat);
        assertThatCode(() -> entri.pastikanMutakhir(entri.suntingan())).doesNotThrowAnyException();
    }

    @Test
    void menggantiKegiatanMencabutYangLamaDanMemasukkanYangBaru() {
        var entri = berstatus(TERBUKA);
        var lama = pertama(entri);
        var dilihat = entri.suntingan();
        entri.gantiKegiatan(List.of(kegiatan("Siang", 13, 14), kegiatan("Pagi", 8, 9)), "sistem.lain", SORE);

        assertThat(nama(lembar(entri))).containsExactly("Pagi", "Siang");
        assertThat(lama.berlaku()).isFalse();
        assertThat(lama).extracting("dicabutOleh", "dicabutPada").containsExactly("sistem.lain", SORE);
        assertThat(semuaKegiatan(lembar(entri))).hasSize(3).contains(lama);
        assertThat(entri.suntingan()).isGreaterThan(dilihat);
        assertThat(entri.disimpanPada()).contains(SORE);
    }

    @Test
    void penggantiYangSalingBertindihDitolak() {
        aturan(() ->
                berstatus(TERBUKA).gantiKegiatan(List.of(kegiatan("Satu", 8, 10), kegiatan("Dua", 9, 11)), ASN, SORE));
    }

    @Test
    void satuHariMemuatPalingBanyakEmpatPuluhKegiatan() {
        var entri = baru();
        for (var ke = 0; ke < 40; ke++) {
            entri.tambahKegiatan(
                    kegiatan(
                            "Kegiatan " + ke,
                            LocalTime.of(6, 0).plusMinutes(10L * ke),
                            LocalTime.of(6, 10).plusMinutes(10L * ke)),
                    PAGI);
        }
        assertThat(lembar(entri).kegiatanBerlaku()).hasSize(40);
        aturan(() -> entri.tambahKegiatan(kegiatan("Ke-41", 20, 21), PAGI));

        entri.ubahKegiatan(pertama(entri).id(), kegiatan("Masih dapat diubah", 20, 21), PAGI);
        assertThat(nama(lembar(entri))).hasSize(40).contains("Masih dapat diubah");
    }

    @ParameterizedTest
    @EnumSource(Penanda.class)
    void penandaHariTinggalPadaEntri(Penanda penanda) {
        var entri = new Entri("657342", UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2026, 10, 7), penanda, PAGI);
        assertThat(entri.penanda()).isEqualTo(penanda);
        assertThat(penanda.wajib())
                .isEqualTo(EnumSet.of(Penanda.BIASA, Penanda.DINAS_LUAR).contains(penanda));
    }

    // evidence -------------------------------------------------------------------------------------------------

    @Test
    void berkasYangSamaPadaKegiatanYangSamaAdalahSatuBukti() {
        var entri = baru();
        var id = entri.tambahKegiatan(kegiatan("Rapat", 8, 9), PAGI).id();
        var bukti = entri.lampirkan(id, FOTO, "rapat.jpg", "Ruang rapat", ASN, PAGI);
        var suntingan = entri.suntingan();

        assertThat(entri.lampirkan(id, FOTO, "rapat (1).jpg", null, ASN, SORE)).isSameAs(bukti);
        assertThat(entri.suntingan()).isEqualTo(suntingan);
        assertThat(pertama(entri).buktiBerlaku()).containsExactly(bukti);
    }

    @Test
    void satuKegiatanMemuatPalingBanyakSepuluhBukti() {
        var entri = baru();
        var id = entri.tambahKegiatan(kegiatan("Rapat", 8, 9), PAGI).id();
        for (var ke = 0; ke < 10; ke++) {
            entri.lampirkan(id, UUID.randomUUID(), "foto.jpg", null, ASN, PAGI);
        }
        aturan(() -> entri.lampirkan(id, UUID.randomUUID(), "foto.jpg", null, ASN, PAGI));
        entri.cabutBukti(pertama(entri).buktiBerlaku().get(0).id(), ASN, PAGI);
        assertThatCode(() -> entri.lampirkan(id, UUID.randomUUID(), "foto.jpg", null, ASN, PAGI))
                .doesNotThrowAnyException();
    }

    @Test
    void buktiYangDicabutTetapTercatatDanTidakDapatDicabutLagi() {
        var entri = baru();
        var id = entri.tambahKegiatan(kegiatan("Rapat", 8, 9), PAGI).id();
        var bukti = entri.lampirkan(id, FOTO, "rapat.jpg", null, ASN, PAGI);
        entri.cabutBukti(bukti.id(), ASN, SORE);

        assertThat(pertama(entri).buktiBerlaku()).isEmpty();
        assertThat(bukti).extracting("dicabutOleh", "dicabutPada").containsExactly(ASN, SORE);
        tidakAda(() -> entri.cabutBukti(bukti.id(), ASN, ESOK));
        tidakAda(() -> entri.beriKeteranganBukti(bukti.id(), "Rapat", ESOK));
        tidakAda(() -> entri.lampirkan(UUID.randomUUID(), FOTO, "rapat.jpg", null, ASN, ESOK));
    }

    @Test
    void versiBerikutMembawaBuktiTetapiPencabutannyaTidakMenyentuhYangDikirim() {
        var entri = berstatus(TERBUKA);
        entri.lampirkan(pertama(entri).id(), FOTO, "rapat.jpg", "Ruang rapat", ASN, PAGI);
        entri.kirim(null, TIDAK_WAJIB, ASN, SORE, 0);
        entri.mulaiPerubahan(ESOK);
        assertThat(bukti(entri))
                .extracting("berkasId", "nama", "keterangan", "dilampirkanPada")
                .containsExactly(FOTO, "rapat.jpg", "Ruang rapat", PAGI);

        entri.cabutBukti(bukti(entri).id(), ASN, ESOK);
        assertThat(entri.versiDikirim().orElseThrow().kegiatanBerlaku().get(0).buktiBerlaku())
                .hasSize(1);
    }

    @Test
    void kebijakanKantorMenentukanBuktiYangHarusAda() {
        var entri = baru();
        var rapat = entri.tambahKegiatan(kegiatan("Rapat", 8, 9), PAGI).id();
        entri.tambahKegiatan(kegiatan("Notula", 9, 10), PAGI);
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> entri.kirim(null, TIAP_HARI, ASN, SORE, 0))
                .withMessageContaining("Belum ada bukti. Kebijakan kantor: paling sedikit satu bukti tiap hari.");

        entri.lampirkan(rapat, FOTO, "rapat.jpg", null, ASN, PAGI);
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> entri.kirim(null, TIAP_KEGIATAN, ASN, SORE, 0))
                .withMessageContaining("Kegiatan 09.00–10.00 belum ada bukti. Kebijakan kantor: tiap kegiatan.");
        assertThat(entri.status()).isEqualTo(TERBUKA);
        entri.kirim(null, TIAP_HARI, ASN, SORE, 0);
        assertThat(entri.status()).isEqualTo(TERISI);
    }

    // change and withdrawal ------------------------------------------------------------------------------------

    @Test
    void selamaPerubahanBelumDikirimYangBerlakuTetapYangDikirim() {
        var entri = berstatus(TERISI);
        entri.mulaiPerubahan(ESOK);
        entri.ubahKegiatan(pertama(entri).id(), kegiatan("Rapat siang", 13, 14), ESOK);

        assertThat(entri.sedangDiubah()).isTrue();
        assertThat(entri.status()).isEqualTo(TERISI);
        assertThat(nama(entri.versiDikirim().orElseThrow())).containsExactly("Rapat pagi");
        ditolak(
                () -> entri.mulaiPerubahan(ESOK),
                "Perubahan Rabu, 7 Oktober 2026 sudah dimulai. Lanjutkan di lembarnya.");

        entri.kirimPerubahan("diubah", "Salah jam", TIDAK_WAJIB, ASN, ESOK);
        assertThat(entri.sedangDiubah()).isFalse();
        assertThat(nama(entri.versiDikirim().orElseThrow())).containsExactly("Rapat siang");
        assertThat(entri.versiDikirim().orElseThrow().alasan()).contains("Salah jam");
        assertThat(entri.terlambatHari())
                .as("yang dikirim pertama kali yang menentukan")
                .isEqualTo(2);
        assertThat(entri.dikirimPada()).contains(SORE);
        assertThat(entri.alasanTerkunci()).isPresent();
    }

    @Test
    void perubahanTanpaKegiatanTidakDapatDikirim() {
        var entri = berstatus(TERISI);
        entri.mulaiPerubahan(ESOK);
        entri.cabutKegiatan(pertama(entri).id(), ASN, ESOK);
        aturan(() -> entri.kirimPerubahan(null, null, TIDAK_WAJIB, ASN, ESOK));
        assertThat(nama(entri.versiDikirim().orElseThrow())).containsExactly("Rapat pagi");
    }

    @Test
    void perubahanYangDibatalkanTetapTerbacaDanTidakBerlaku() {
        var entri = berstatus(TERISI);
        entri.mulaiPerubahan(ESOK);
        entri.ubahKegiatan(pertama(entri).id(), kegiatan("Tidak jadi", 13, 14), ESOK);
        entri.batalkanPerubahan(ASN, ESOK);

        assertThat(nama(lembar(entri))).containsExactly("Rapat pagi");
        assertThat(versi(entri))
                .extracting(VersiEntri::keadaan)
                .containsExactly(VersiEntri.Keadaan.DIKIRIM, VersiEntri.Keadaan.DIBATALKAN);
        entri.mulaiPerubahan(ESOK);
        assertThat(versi(entri)).extracting(VersiEntri::nomor).containsExactly(1, 2, 3);
        assertThat(nama(lembar(entri))).containsExactly("Rapat pagi");
    }

    @Test
    void yangDitarikMenjadiKonsepLagiDanTetapTerbaca() {
        var entri = berstatus(TERISI);
        entri.tarik("Salah hari", ASN, ESOK);

        assertThat(entri.status()).isEqualTo(TERBUKA);
        assertThat(entri.versiDikirim()).as("tidak ada lagi yang berlaku").isEmpty();
        assertThat(nama(lembar(entri))).containsExactly("Rapat pagi");
        assertThat(versi(entri).get(0).keadaan()).isEqualTo(VersiEntri.Keadaan.DITARIK);
        assertThat(versi(entri).get(0).alasan()).contains("Salah hari");
        assertThat(entri.dikirimPada()).isEmpty();
        assertThat(entri.terlambatHari()).isZero();

        entri.kirim(null, TIDAK_WAJIB, ASN, ESOK, 1);
        assertThat(entri.terlambatHari()).isEqualTo(1);
        assertThat(entri.versiDikirim().orElseThrow().nomor()).isEqualTo(2);
    }

    @Test
    void menarikPerubahanTidakMenghidupkanYangDikirimSebelumnya() {
        var entri = berstatus(TERISI);
        entri.mulaiPerubahan(ESOK);
        entri.kirimPerubahan(null, null, TIDAK_WAJIB, ASN, ESOK);
        entri.tarik(null, ASN, ESOK);

        assertThat(entri.versiDikirim())
                .as("harinya terbuka, jadi tidak ada yang berlaku")
                .isEmpty();
        assertThat(versi(entri))
                .extracting(VersiEntri::keadaan)
                .containsExactly(VersiEntri.Keadaan.DIKIRIM, VersiEntri.Keadaan.DITARIK, VersiEntri.Keadaan.KONSEP);
    }

    @Test
    void menarikJugaMembatalkanPerubahanYangSedangDibuat() {
        var entri = berstatus(TERISI);
        entri.mulaiPerubahan(ESOK);
        entri.ubahKegiatan(pertama(entri).id(), kegiatan("Belum dikirim", 13, 14), ESOK);
        entri.tarik(null, ASN, ESOK);

        assertThat(versi(entri))
                .extracting(VersiEntri::keadaan)
                .containsExactly(VersiEntri.Keadaan.DITARIK, VersiEntri.Keadaan.DIBATALKAN, VersiEntri.Keadaan.KONSEP);
        assertThat(nama(lembar(entri))).containsExactly("Rapat pagi");
    }

    @Test
    void perubahanYangTertinggalSaatDikembalikanMenjadiKonsepPerbaikan() {
        var entri = berstatus(TERISI);
        entri.mulaiPerubahan(ESOK);
        entri.ubahKegiatan(pertama(entri).id(), kegiatan("Belum sempat dikirim", 13, 14), ESOK);
        entri.kembalikan("Lengkapi hasil kegiatan.");

        assertThat(versi(entri)).hasSize(2);
        assertThat(nama(lembar(entri))).containsExactly("Belum sempat dikirim");
        assertThat(entri.putaranPengembalian()).isEqualTo(1);
    }

    // copying --------------------------------------------------------------------------------------------------

    @Test
    void menyalinMelewatiYangBertindihDanMengatakannya() {
        var entri = berstatus(TERBUKA);
        var dilewati = entri.salinKegiatan(List.of(kegiatan("Rapat lain", 9, 11), kegiatan("Notula", 13, 14)), SORE);

        assertThat(dilewati).containsExactly("09.00–11.00 Rapat lain: bertindih dengan kegiatan 08.00–10.00.");
        assertThat(nama(lembar(entri))).containsExactly("Rapat pagi", "Notula");
    }

    @Test
    void kegiatanKirimanYangSamaDiubahDiTempatDanBuktinyaTetap() {
        var entri = berstatus(TERBUKA);
        var semula = pertama(entri);
        var bukti = entri.lampirkan(semula.id(), FOTO, "rapat.jpg", null, ASN, PAGI);
        entri.gantiKegiatan(List.of(kegiatan("rapat pagi", 8, 9), kegiatan("Notula", 9, 10)), ASN, SORE);

        assertThat(pertama(entri)).isSameAs(semula);
        assertThat(pertama(entri).buktiBerlaku()).containsExactly(bukti);
        assertThat(nama(lembar(entri))).containsExactly("rapat pagi", "Notula");
    }

    // helpers --------------------------------------------------------------------------------------------------

    private static Entri baru() {
        return new Entri(
                "657342", UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2026, 10, 7), Penanda.BIASA, PAGI);
    }

    private static Entri berstatus(StatusEntri status) {
        var entri = baru();
        entri.tambahKegiatan(kegiatan("Rapat pagi", 8, 10), PAGI);
        if (Set.of(TERISI, DISETUJUI, DIKEMBALIKAN).contains(status)) {
            entri.kirim("semula", TIDAK_WAJIB, ASN, SORE, 2);
        }
        switch (status) {
            case TERBUKA, TERISI -> {}
            case DISETUJUI -> entri.setujui();
            case DIKEMBALIKAN -> entri.kembalikan("Lengkapi hasil kegiatan.");
            case TIDAK_TERISI -> entri.tutupTidakTerisi();
            case GUGUR -> entri.gugurkan();
        }
        assertThat(entri.status()).isEqualTo(status);
        return entri;
    }

    private static IsianKegiatan kegiatan(String nama, int dariJam, int sampaiJam) {
        return kegiatan(nama, LocalTime.of(dariJam, 0), LocalTime.of(sampaiJam, 0));
    }

    private static IsianKegiatan kegiatan(String nama, LocalTime dari, LocalTime sampai) {
        return new IsianKegiatan(null, nama, "Notula", BigDecimal.ONE, "dokumen", dari, sampai, "Rencana", null);
    }

    private static VersiEntri lembar(Entri entri) {
        return entri.versiLembar(entri.alasanTerkunci().isEmpty());
    }

    private static Kegiatan pertama(Entri entri) {
        return lembar(entri).kegiatanBerlaku().get(0);
    }

    private static Bukti bukti(Entri entri) {
        var kegiatan = pertama(entri);
        return kegiatan.buktiBerlaku().isEmpty()
                ? kegiatan.lampirkan(FOTO, "foto.jpg", null, ASN, PAGI)
                : kegiatan.buktiBerlaku().get(0);
    }

    private static List<String> nama(VersiEntri versi) {
        return versi.kegiatanBerlaku().stream()
                .map(satu -> satu.isian().namaKegiatan())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<VersiEntri> versi(Entri entri) {
        return (List<VersiEntri>) ReflectionTestUtils.getField(entri, "versi");
    }

    /** The withdrawn ones too. */
    @SuppressWarnings("unchecked")
    private static List<Kegiatan> semuaKegiatan(VersiEntri versi) {
        return (List<Kegiatan>) ReflectionTestUtils.getField(versi, "kegiatan");
    }

    /** Everything an entry holds, down to the last withdrawn activity. */
    private static List<Object> potret(Entri entri) {
        return Stream.of(
                        bidang(entri, Entri.class, "versi"),
                        versi(entri).stream().flatMap(versi -> bidang(versi, VersiEntri.class, "entri", "kegiatan")),
                        versi(entri).stream()
                                .flatMap(versi -> semuaKegiatan(versi).stream())
                                .flatMap(kegiatan -> bidang(kegiatan, Kegiatan.class, "versi", "bukti")))
                .flatMap(bagian -> bagian)
                .map(Object.class::cast)
                .toList();
    }

    private static Stream<String> bidang(Object isi, Class<?> kelas, String... kecuali) {
        return Arrays.stream(kelas.getDeclaredFields())
                .filter(bidang -> !Set.of(kecuali).contains(bidang.getName()))
                .map(bidang -> kelas.getSimpleName() + "." + bidang.getName() + "="
                        + ReflectionTestUtils.getField(isi, bidang.getName()));
    }

    private static void aturan(ThrowingCallable langkah) {
        ditolak(langkah, Penolakan.Jenis.ATURAN);
    }

    private static void tidakAda(ThrowingCallable langkah) {
        ditolak(langkah, Penolakan.Jenis.TIDAK_ADA);
    }

    private static void ditolak(ThrowingCallable langkah, Penolakan.Jenis jenis) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(langkah)
                .matches(penolakan -> penolakan.jenis() == jenis, "berjenis " + jenis);
    }

    private static void ditolak(ThrowingCallable langkah, String kalimat) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(langkah)
                .withMessage(kalimat)
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.BENTROK);
    }
}
