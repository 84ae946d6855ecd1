package id.kejar.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;

class PerintahRunnerTest {

    private static final PerintahSekali TIGA = new PerintahSekali() {
        @Override
        public String nama() {
            return "tiga";
        }

        @Override
        public int jalankan(ApplicationArguments argumen) {
            return 3;
        }
    };

    private static int kode(String diminta) {
        var runner = new PerintahRunner(List.of(TIGA), diminta);
        runner.run(new DefaultApplicationArguments());
        return runner.getExitCode();
    }

    @Test
    void hasilPerintahMenjadiKodeKeluar() {
        assertThat(kode("tiga")).isEqualTo(3);
    }

    @Test
    void perintahYangTidakDikenalBukanKeberhasilan() {
        assertThat(kode("empat")).isEqualTo(64);
    }

    @Test
    void beberapaPerintahDijalankanBerturutTurutDanYangTerburukMenentukan() {
        var dijalankan = new ArrayList<String>();
        PerintahSekali nol = new PerintahSekali() {
            @Override
            public String nama() {
                return "nol";
            }

            @Override
            public int jalankan(ApplicationArguments argumen) {
                dijalankan.add(nama());
                return 0;
            }
        };
        var runner = new PerintahRunner(List.of(TIGA, nol), "tiga, nol");
        runner.run(new DefaultApplicationArguments());

        assertThat(dijalankan).containsExactly("nol");
        assertThat(runner.getExitCode()).isEqualTo(3);
        assertThat(kode("tiga,empat")).isEqualTo(64);
    }

    @Test
    void perintahTidakMembukaPortDanTidakMengambilPekerjaan() {
        assertThat(PerintahRunner.dengan(new String[] {"--kejar.perintah=tiga", "--a=b"}))
                .containsExactly(
                        "--kejar.perintah=tiga",
                        "--a=b",
                        "--server.port=-1",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--kejar.demo=false");
    }

    @Test
    void tanpaPerintahSemuanyaSepertiBiasa() {
        assertThat(PerintahRunner.dengan(new String[] {"--server.port=9"})).containsExactly("--server.port=9");
    }
}
