package id.kejar.organisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.Penolakan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurelTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budi@kpu.go.id",
                "budi.santoso-1991+kejar@kpu-kudus.go.id",
                "b_s@a.co",
                "O'Neil@mail2.example.com"
            })
    void menerimaAlamatKantor(String alamat) {
        assertThat(Surel.baca(alamat)).isEqualTo(new Surel(alamat));
    }

    @Test
    void membersihkanSpasiDiTepi() {
        assertThat(Surel.baca("  budi@kpu.go.id\t").alamat()).isEqualTo("budi@kpu.go.id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budi",
                "budi@",
                "@kpu.go.id",
                "budi@kpu",
                "budi@@kpu.go.id",
                "budi@kpu..go.id",
                "budi@-kpu.go.id",
                ".budi@kpu.go.id",
                "budi.@kpu.go.id",
                "budi santoso@kpu.go.id",
                "Budi <budi@kpu.go.id>",
                "budi@kpu.go.id, ani@kpu.go.id",
                "budi@kpu.go.id\nBcc: ani@kpu.go.id"
            })
    void menolakYangBukanSatuAlamatTanpaMengulangnya(String ketikan) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> Surel.baca(ketikan))
                .withMessage("Alamat surel harus berbentuk nama@domain, misalnya nama@kpu.go.id. Periksa kembali.");
    }

    @Test
    void menolakAlamatYangTidakMuatDalamTabel() {
        var pas = "a".repeat(Surel.PANJANG - "@kpu.go.id".length()) + "@kpu.go.id";
        assertThat(Surel.baca(pas).alamat()).hasSize(Surel.PANJANG);
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> Surel.baca("a" + pas))
                .withMessage("Alamat surel terlalu panjang: 161 karakter, paling banyak 160.");
    }
}
