package id.kejar.shared;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Runs the command that was asked for, after everything else that is done at start; several, with commas between them, one after
 * the other. The process ends with the highest of their codes.
 */
@Component
@ConditionalOnProperty(PerintahRunner.PERINTAH)
@Order(1_000)
public class PerintahRunner implements ApplicationRunner, ExitCodeGenerator {

    static final String PERINTAH = "kejar.perintah";
    /** As sysexits.h has it for a command used wrongly. */
    private static final int SALAH_PAKAI = 64;

    private static final Logger LOG = LoggerFactory.getLogger(PerintahRunner.class);

    private final List<PerintahSekali> daftar;
    private final String diminta;
    private int kode = SALAH_PAKAI;

    PerintahRunner(List<PerintahSekali> daftar, @Value("${" + PERINTAH + "}") String diminta) {
        this.daftar = daftar;
        this.diminta = diminta;
    }

    /** What a command must not do besides: listen on a port, take jobs, make a demo office. */
    public static String[] dengan(String[] argumen) {
        if (Stream.of(argumen).noneMatch(satu -> satu.startsWith("--" + PERINTAH + "="))) {
            return argumen;
        }
        return Stream.concat(
                        Stream.of(argumen),
                        Stream.of(
                                "--server.port=-1", "--camunda.bpm.job-execution.enabled=false", "--kejar.demo=false"))
                .toArray(String[]::new);
    }

    @Override
    public void run(ApplicationArguments argumen) {
        kode = Stream.of(diminta.split(","))
                .map(String::strip)
                .mapToInt(nama -> jalankan(nama, argumen))
                .max()
                .orElse(SALAH_PAKAI);
    }

    private int jalankan(String nama, ApplicationArguments argumen) {
        for (var satu : daftar) {
            if (satu.nama().equals(nama)) {
                return satu.jalankan(argumen);
            }
        }
        LOG.error(
                "Perintah {} tidak dikenal. Yang ada: {}",
                nama,
                daftar.stream().map(PerintahSekali::nama).sorted().toList());
        return SALAH_PAKAI;
    }

    @Override
    public int getExitCode() {
        return kode;
    }
}
