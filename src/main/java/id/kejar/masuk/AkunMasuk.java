package id.kejar.masuk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the login remembers of an account: wrong passwords in a row, and whether the password is still somebody else's. */
@Entity
class AkunMasuk {

    @Id
    private String akun;

    private boolean sandiAwal;
    private int gagal;
    private Instant terkunciSampai;

    @Version
    private Long revisi;

    protected AkunMasuk() {}

    AkunMasuk(String akun) {
        this.akun = akun;
    }

    /** @return for how long the account is closed now */
    Duration sandiSalah(Instant saat) {
        gagal++;
        var tunda = AturanKunci.tunda(gagal);
        terkunciSampai = tunda.isZero() ? null : saat.plus(tunda);
        return tunda;
    }

    void sandiBenar() {
        gagal = 0;
        terkunciSampai = null;
    }

    /** @return the rest of the time for which the account is closed; empty when it is open */
    Optional<Duration> terkunci(Instant saat) {
        return Optional.ofNullable(terkunciSampai).filter(saat::isBefore).map(sampai -> Duration.between(saat, sampai));
    }

    boolean bersih() {
        return gagal == 0;
    }

    void beriSandiAwal() {
        sandiAwal = true;
        sandiBenar();
    }

    void sandiDipilihSendiri() {
        sandiAwal = false;
        sandiBenar();
    }

    /** Somebody else knows the password: its owner must choose another before anything else. */
    boolean sandiAwal() {
        return sandiAwal;
    }

    String akun() {
        return akun;
    }
}
