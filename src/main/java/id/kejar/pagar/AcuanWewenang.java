package id.kejar.pagar;

import id.kejar.shared.DataAcuan;
import org.springframework.stereotype.Component;

/** Roles and their rights in the engine, before anybody is given one. */
@Component
class AcuanWewenang implements DataAcuan {

    private final PeranProcess peran;

    AcuanWewenang(PeranProcess peran) {
        this.peran = peran;
    }

    @Override
    public void muat() {
        peran.siapkan();
    }
}
