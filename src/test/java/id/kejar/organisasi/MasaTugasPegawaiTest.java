package id.kejar.organisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.Penolakan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Service, access, placement and the first password. */
class MasaTugasPegawaiTest {

    private static final LocalDate MULAI = LocalDate.of(2026, 1, 5);
    private static final LocalDate TERAKHIR = LocalDate.of(2026, 11, 13);

    private final Pegawai pegawai = new Pegawai(data("657342", MULAI));

    private static DataPegawai data(String satker, LocalDate mulai) {
        return new DataPegawai(
                satker,
                "asn01",
                new Nip("199108302025061005"),
                "Ratna Dewi",
                JenisPegawai.PNS,
                "Penelaah",
                null,
                null,
                null,
                null,
                mulai,
                null,
                Set.of(Peran.ASN));
    }

    @Test
    void aksesBerakhirSesudahHariTerakhir() {
        pegawai.bertugas(MULAI, Optional.of(TERAKHIR));

        assertThat(pegawai.bolehMasuk(MULAI.minusDays(1))).isFalse();
        assertThat(pegawai.bolehMasuk(TERAKHIR)).isTrue();
        assertThat(pegawai.bolehMasuk(TERAKHIR.plusDays(1))).isFalse();
    }

    @Test
    void akunYangDitutupTidakMasukWalauBertugas() {
        pegawai.tutupAkun();
        assertThat(pegawai.bolehMasuk(MULAI)).isFalse();
        pegawai.bukaAkun();
        assertThat(pegawai.bolehMasuk(MULAI)).isTrue();
    }

    @Test
    void pindahanMelanjutkanAkunDenganMasaBerikutnya() {
        pegawai.bertugas(MULAI, Optional.of(TERAKHIR));

        var baru = pegawai.pindahKe(data("658834", TERAKHIR.plusDays(1)));

        assertThat(baru.akun()).isEqualTo(pegawai.akun());
        assertThat(baru.masa()).isEqualTo(2);
        assertThat(baru.satker()).isEqualTo("658834");
        assertThat(pegawai.satker()).isEqualTo("657342");
    }

    @Test
    void takSeorangPunBertugasDiDuaTempat() {
        assertThatExceptionOfType(Penolakan.class).isThrownBy(() -> pegawai.pindahKe(data("658834", TERAKHIR)));
        pegawai.bertugas(MULAI, Optional.of(TERAKHIR));
        assertThatExceptionOfType(Penolakan.class).isThrownBy(() -> pegawai.pindahKe(data("658834", TERAKHIR)));
    }

    @Test
    void perubahanDataMenyebutBidangnyaTanpaIsinya() {
        var beda = pegawai.ubahDataDiri(new DataDiri(
                "Ratna Dewi, S.H.", pegawai.nip().orElseThrow(), JenisPegawai.PNS, new Surel("r@kpu.go.id")));

        assertThat(beda).containsExactly("nama", "surel");
    }

    @Test
    void asnWajibBernipDanKomisionerTidak() {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> new DataDiri("A", null, JenisPegawai.PPPK, null).periksa())
                .withMessageContaining("PPPK harus memiliki NIP");
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(
                        () -> new DataDiri("A", new Nip("199108302025061005"), JenisPegawai.HONORER, null).periksa())
                .withMessageContaining("Honorer tidak memiliki NIP");
        new DataDiri("A", null, JenisPegawai.KOMISIONER, null).periksa();
        new DataDiri("A", null, JenisPegawai.LUAR, null).periksa();
    }

    @Test
    void honorerTidakWajibMengisi() {
        assertThat(JenisPegawai.HONORER.asn()).isFalse();
        assertThat(JenisPegawai.CPNS.asn()).isTrue();
    }

    @Test
    void penempatanLamaBerakhirSehariSebelumYangBaru() {
        var lama = new Penempatan(pegawai.id(), MULAI, pegawai.penempatan());

        lama.akhiriSebelum(LocalDate.of(2026, 11, 9));

        assertThat(lama.sampai()).contains(LocalDate.of(2026, 11, 8));
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> new Penempatan(pegawai.id(), MULAI, pegawai.penempatan()).akhiriSebelum(MULAI))
                .withMessageContaining("baru mulai 5 Januari 2026");
    }

    @Test
    void hariPertamaTidakMelompatiPenempatanBerikutnya() {
        var lama = new Penempatan(pegawai.id(), MULAI, pegawai.penempatan());
        lama.akhiriSebelum(LocalDate.of(2026, 11, 9));

        lama.mulaiPada(LocalDate.of(2026, 3, 2));
        assertThat(lama.mulai()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThatExceptionOfType(Penolakan.class).isThrownBy(() -> lama.mulaiPada(LocalDate.of(2026, 11, 9)));
    }

    @Test
    void sandiAwalAcakTerbacaDanMemenuhiKebijakanLazim() {
        var sandi = IntStream.range(0, 200)
                .mapToObj(ke -> SandiAwal.buat())
                .distinct()
                .toList();

        assertThat(sandi).hasSize(200).allSatisfy(satu -> assertThat(satu)
                .matches("([a-zA-Z2-9]{4}-){3}[a-zA-Z2-9]{4}")
                .matches(".*[a-z].*")
                .matches(".*[A-Z].*")
                .matches(".*[2-9].*")
                .doesNotContainPattern("[lIO01oZY]"));
    }

    @Test
    void akunMengikutiBentukMesin() {
        assertThat(PegawaiService.akunRapi(" Kasubbag.KUL ")).isEqualTo("kasubbag.kul");
        assertThatExceptionOfType(Penolakan.class).isThrownBy(() -> PegawaiService.akunRapi("ab"));
        assertThatExceptionOfType(Penolakan.class).isThrownBy(() -> PegawaiService.akunRapi("dua kata"));
        assertThatExceptionOfType(Penolakan.class).isThrownBy(() -> PegawaiService.akunRapi("../etc"));
        assertThatExceptionOfType(Penolakan.class).isThrownBy(() -> PegawaiService.akunRapi(null));
    }
}
