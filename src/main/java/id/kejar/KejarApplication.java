package id.kejar;

import id.kejar.shared.PerintahRunner;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class KejarApplication {

    public static void main(String[] args) {
        // Engine timestamps carry no zone, so every node must run in the same one (docs/adr/0009).
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jakarta"));
        var konteks = SpringApplication.run(KejarApplication.class, PerintahRunner.dengan(args));
        if (konteks.getBeanProvider(PerintahRunner.class).getIfAvailable() != null) {
            System.exit(SpringApplication.exit(konteks));
        }
    }
}
