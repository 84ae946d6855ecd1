package id.kejar.arsitektur;

import id.kejar.KejarApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulTest {

    @Test
    void modulTidakSalingMelingkar() {
        ApplicationModules.of(KejarApplication.class).verify();
    }
}
