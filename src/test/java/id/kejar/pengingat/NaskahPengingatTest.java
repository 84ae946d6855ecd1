package id.kejar.pengingat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.organisasi.AturanPleno;
import id.kejar.organisasi.KebijakanBukti;
import id.kejar.organisasi.Kertas;
import id.kejar.organisasi.ProfilSatker;
import id.kejar.organisasi.Satker;
import id.kejar.organisasi.Surel;
import id.kejar.pengingat.Pengingat.Penutupan;
import id.kejar.shared.PengaturanDitolak;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaskahPengingatTest {

    private static final LocalDate SENIN = LocalDate.of(2026, 11, 2);

    @Test
    void suratMenyebutHariPenutupanDanTautan() {
        var pengingat = new Pengingat(
                UUID.randomUUID(),
                "Kasmadi",
                new Surel("kasmadi@kpu.go.id"),
                List.of(LocalDate.of(2026, 10, 30), SENIN),
                List.of(
                        new Penutupan("Oktober 2026", Instant.parse("2026-11-03T17:00:00Z")),
                        new Penutupan("November 2026", Instant.parse("2026-12-02T17:00:00Z"))));

        assertThat(new NaskahPengingat("https://kejar.kpu-kudus.go.id/").isi(pengingat, satker("Asia/Jakarta"), SENIN))
                .isEqualTo(
                        """
                        Yth. Kasmadi,

                        Data kinerja Anda belum dikirim untuk:

                        - Jumat, 30 Oktober 2026
                        - Senin, 2 November 2026 (hari ini)

                        Pengisian Oktober 2026 ditutup Selasa, 3 November 2026 pukul 23.59 WIB.
                        Pengisian November 2026 ditutup Rabu, 2 Desember 2026 pukul 23.59 WIB.

                        Isi di https://kejar.kpu-kudus.go.id/kinerja

                        Surat ini dibuat otomatis, paling banyak sekali sehari, selama ada hari yang belum dikirim. Tidak perlu dibalas.

                        KEJAR – KPU Kabupaten Kudus
                        """);
    }

    @Test
    void tanpaAlamatKejarSuratTidakMemuatTautan() {
        assertThat(new NaskahPengingat(" ").isi(satuHari(), satker("Asia/Jakarta"), SENIN))
                .contains("23.59 WIB.\n\nSurat ini")
                .doesNotContain("Isi di", "/kinerja");
    }

    @Test
    void penutupanDisebutDalamJamSetempat() {
        assertThat(new NaskahPengingat("").isi(satuHari(), satker("Asia/Jayapura"), SENIN))
                .contains("ditutup Kamis, 3 Desember 2026 pukul 01.59 WIT.");
    }

    @Test
    void perihalTidakMemuatNamaMaupunHari() {
        assertThat(NaskahPengingat.PERIHAL).isEqualTo("KEJAR: data kinerja belum dikirim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kejar.kpu-kudus.go.id",
                "ftp://kejar.go.id",
                "https://",
                "https://kejar.go.id?x=1",
                "https://a b"
            })
    void alamatYangBukanAlamatWebMenghentikanMulai(String alamat) {
        assertThatExceptionOfType(PengaturanDitolak.class)
                .isThrownBy(() -> new NaskahPengingat(alamat))
                .withMessage("kejar.alamat tidak terbaca sebagai alamat web.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "https://kejar.go.id/kudus", " https://kejar.go.id// "})
    void alamatWebDiterima(String alamat) {
        assertThat(new NaskahPengingat(alamat).isi(satuHari(), satker("Asia/Jakarta"), SENIN))
                .containsPattern("Isi di https?://[^\\s]+[^/]/kinerja\n");
    }

    private static Pengingat satuHari() {
        return new Pengingat(
                UUID.randomUUID(),
                "Kasmadi",
                new Surel("kasmadi@kpu.go.id"),
                List.of(SENIN),
                List.of(new Penutupan("November 2026", Instant.parse("2026-12-02T17:00:00Z"))));
    }

    private static Satker satker(String zona) {
        return new Satker(new ProfilSatker(
                "657342",
                "KPU Kabupaten Kudus",
                "KOMISI PEMILIHAN UMUM",
                "KABUPATEN KUDUS",
                "Jl. Ganesha No. 4",
                "Kudus",
                "3319",
                ZoneId.of(zona),
                1,
                0,
                3,
                new AturanPleno(4, 3, "{no}", "{no}"),
                KebijakanBukti.TIDAK_WAJIB,
                Kertas.A4));
    }
}
