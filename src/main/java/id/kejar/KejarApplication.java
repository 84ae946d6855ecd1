package id.kejar;

import id.kejar.shared.PerintahSekali;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
public class KejarApplication {

    public static void main(String[] args) {
        // Engine timestamps carry no zone, so every node must run in the same one (docs/adr/0009).
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jakarta"));
        var konteks = SpringApplication.run(KejarApplication.class, args);
        if (konteks.getBeanNamesForType(PerintahSekali.class).length > 0) {
            System.exit(SpringApplication.exit(konteks));
        }
    }
}
