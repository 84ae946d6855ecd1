package id.kejar.entri;

import static id.kejar.entri.StatusEntri.DIKEMBALIKAN;
import static id.kejar.entri.StatusEntri.DISETUJUI;
import static id.kejar.entri.StatusEntri.GUGUR;
import static id.kejar.entri.StatusEntri.TERBUKA;
import static id.kejar.entri.StatusEntri.TERISI;
import static id.kejar.entri.StatusEntri.TIDAK_TERISI;
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
    private static final Instant PAGI = Instant.parse("2026-10-07T02:00:00Z");
    private static final Instant SORE = Instant.parse("2026-10-07T09:00:00Z");
    private static final Instant ESOK = Instant.parse("2026-10-08T02:00:00Z");

    // transitions ----------------------------------------------------------------------------------------------

    private enum Langkah {
        KIRIM(entri -> entri.kirim("baru", ASN, ESOK, 1)),
        KIRIM_PERBAIKAN(entri -> entri.kirimPerbaikan("baru", ASN, ESOK)),
        SETUJUI(Entri::setujui),
        KEMBALIKAN(entri -> entri.kembalikan("Lengkapi hasil kegiatan.")),
        KEMBALI_APA_ADANYA(Entri::kembaliApaAdanya),
        TUTUP_TIDAK_TERISI(Entri::tutupTidakTerisi),
        GUGURKAN(Entri::gugurkan),
        TAMBAH_KEGIATAN(entri -> entri.tambahKegiatan(kegiatan("Rapat", 13, 14), ESOK)),
        UBAH_KEGIATAN(entri -> entri.ubahKegiatan(pertama(entri).id(), kegiatan("Rapat", 13, 14), ESOK)),
        CABUT_KEGIATAN(entri -> entri.cabutKegiatan(pertama(entri).id(), ASN, ESOK)),
        GANTI_KEGIATAN(entri -> entri.gantiKegiatan(List.of(kegiatan("Rapat", 13, 14)), ASN, ESOK));

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
                        baris(Langkah.GANTI_KEGIATAN, TERBUKA, null, null, DIKEMBALIKAN, null, null))
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
                () -> berstatus(DISETUJUI).kirim(null, ASN, SORE, 0),
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
                .isThrownBy(() -> kosong.kirim("sehari penuh", ASN, SORE, 0))
                .withMessage("Rabu, 7 Oktober 2026: Belum ada kegiatan."
                        + " Tambahkan paling sedikit satu kegiatan di tab Lembar.")
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.ATURAN);
        assertThat(potret(kosong)).isEqualTo(semula);
    }

    @Test
    void hariYangSemuaKegiatannyaDicabutTidakDapatDikirim() {
        var entri = berstatus(TERBUKA);
        entri.cabutKegiatan(pertama(entri).id(), ASN, PAGI);
        aturan(() -> entri.kirim(null, ASN, SORE, 0));
        assertThat(entri.status()).isEqualTo(TERBUKA);

        var dikembalikan = berstatus(DIKEMBALIKAN);
        dikembalikan.cabutKegiatan(pertama(dikembalikan).id(), ASN, PAGI);
        aturan(() -> dikembalikan.kirimPerbaikan(null, ASN, SORE));
        assertThat(dikembalikan.status()).isEqualTo(DIKEMBALIKAN);
    }

    @Test
    void pengirimanMencatatKeteranganWaktuDanKeterlambatan() {
        var entri = baru();
        assertThat(entri.versiDikirim()).isEmpty();
        assertThat(entri.dikirimPada()).isEmpty();
        entri.tambahKegiatan(kegiatan("Rapat", 8, 9), PAGI);
        entri.kirim("Listrik padam", ASN, SORE, 3);

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
        entri.kirimPerbaikan("Sudah dilengkapi", ASN, ESOK);

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
        entri.kirim("Dua kegiatan", ASN, SORE, 0);
        var dikirim = entri.versiDikirim().orElseThrow();
        entri.kembalikan("Lengkapi hasil kegiatan.");

        var konsep = entri.versiLembar();
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
        assertThat(nama(entri.versiLembar())).containsExactly("Rapat, dilengkapi", "Tambahan");

        entri.kirimPerbaikan(null, ASN, ESOK);
        assertThat(nama(entri.versiDikirim().orElseThrow())).containsExactly("Rapat, dilengkapi", "Tambahan");
        assertThat(nama(dikirim)).containsExactly("Rapat pagi");
        assertThat(dikirim.keterangan()).isEqualTo("semula");
    }

    @Test
    void setiapPerbaikanMenambahVersiDanTidakMembuangYangLama() {
        var entri = berstatus(TERISI);
        for (var putaran = 2; putaran <= 4; putaran++) {
            entri.kembalikan("Pengembalian ke-" + putaran);
            entri.kirimPerbaikan("perbaikan " + putaran, ASN, ESOK);
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
        assertThat(nama(entri.versiLembar())).containsExactly("Konsep");
        assertThat(entri.disuntingSejakDikembalikan()).isFalse();
    }

    @Test
    void alasanPengembalianTinggalSampaiHariDisetujui() {
        var entri = berstatus(TERISI);
        assertThat(entri.alasanPengembalian()).isEmpty();
        entri.kembalikan("Lengkapi hasil kegiatan.");
        assertThat(entri.alasanPengembalian()).contains("Lengkapi hasil kegiatan.");
        entri.kirimPerbaikan(null, ASN, ESOK);
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
        entri.kirimPerbaikan(null, ASN, ESOK);
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
        assertThat(entri.versiLembar().nomor()).isEqualTo(1);
        assertThat(entri.versiLembar().konsep()).isTrue();
        assertThat(entri.versiLembar().kegiatanBerlaku()).isEmpty();
        assertThat(entri.versiDikirim()).isEmpty();
    }

    @Test
    void kegiatanTersusunMenurutJam() {
        var entri = baru();
        entri.tambahKegiatan(kegiatan("Siang", 13, 15), PAGI);
        entri.tambahKegiatan(kegiatan("Pagi", 8, 10), PAGI);
        entri.tambahKegiatan(kegiatan("Tengah hari", 10, 12), PAGI);
        assertThat(nama(entri.versiLembar())).containsExactly("Pagi", "Tengah hari", "Siang");
    }

    @Test
    void kegiatanYangDicabutTetapTercatatDenganSiapaDanKapan() {
        var entri = berstatus(TERBUKA);
        var dicabut = pertama(entri);
        entri.cabutKegiatan(dicabut.id(), ASN, SORE);

        assertThat(entri.versiLembar().kegiatanBerlaku()).isEmpty();
        assertThat(semuaKegiatan(entri.versiLembar())).containsExactly(dicabut);
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
        assertThat(nama(entri.versiLembar())).containsExactly("Pengganti");
    }

    @Test
    void kegiatanYangDiubahTidakBertindihDenganDirinyaSendiriTetapiDenganYangLain() {
        var entri = berstatus(TERBUKA);
        entri.tambahKegiatan(kegiatan("Berikut", 11, 12), PAGI);
        var id = pertama(entri).id();
        entri.ubahKegiatan(id, kegiatan("Lebih lama", 9, 11), SORE);
        assertThat(nama(entri.versiLembar())).containsExactly("Lebih lama", "Berikut");

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

        assertThat(nama(entri.versiLembar())).containsExactly("Pagi", "Siang");
        assertThat(lama.berlaku()).isFalse();
        assertThat(lama).extracting("dicabutOleh", "dicabutPada").containsExactly("sistem.lain", SORE);
        assertThat(semuaKegiatan(entri.versiLembar())).hasSize(3).contains(lama);
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
        assertThat(entri.versiLembar().kegiatanBerlaku()).hasSize(40);
        aturan(() -> entri.tambahKegiatan(kegiatan("Ke-41", 20, 21), PAGI));

        entri.ubahKegiatan(pertama(entri).id(), kegiatan("Masih dapat diubah", 20, 21), PAGI);
        assertThat(nama(entri.versiLembar())).hasSize(40).contains("Masih dapat diubah");
    }

    @ParameterizedTest
    @EnumSource(Penanda.class)
    void penandaHariTinggalPadaEntri(Penanda penanda) {
        var entri = new Entri("657342", UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2026, 10, 7), penanda, PAGI);
        assertThat(entri.penanda()).isEqualTo(penanda);
        assertThat(penanda.wajib())
                .isEqualTo(EnumSet.of(Penanda.BIASA, Penanda.DINAS_LUAR).contains(penanda));
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
            entri.kirim("semula", ASN, SORE, 2);
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

    private static Kegiatan pertama(Entri entri) {
        return entri.versiLembar().kegiatanBerlaku().get(0);
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
                                .flatMap(kegiatan -> bidang(kegiatan, Kegiatan.class, "versi")))
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
