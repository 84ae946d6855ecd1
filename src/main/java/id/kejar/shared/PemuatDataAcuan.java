package id.kejar.shared;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the reference data of every feature in one transaction: after a crash it is there whole or not at all. */
@Component
@Order(PemuatDataAcuan.URUTAN)
class PemuatDataAcuan implements ApplicationRunner {

    static final int URUTAN = 10;

    private final List<DataAcuan> daftar;

    PemuatDataAcuan(List<DataAcuan> daftar) {
        this.daftar = daftar;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        daftar.forEach(DataAcuan::muat);
    }
}
