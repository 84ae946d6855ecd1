package id.kejar.tandatangan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param bsre the e-signature service of the office; off by default */
@ConfigurationProperties("kejar.tandatangan")
record PengaturanTandaTangan(@DefaultValue Bsre bsre) {

    /**
     * The account of the office at its eSign Client, not that of a person who signs.
     *
     * @param alamat without path, e.g. {@code https://esign.kpu.go.id}; empty: no e-signature
     * @param batasSambung until the connection stands
     * @param batasWaktu for one signature, from the first byte to the last
     */
    record Bsre(
            @DefaultValue("") String alamat,
            @DefaultValue("") String pengguna,
            @DefaultValue("") String sandi,
            @DefaultValue("5s") Duration batasSambung,
            @DefaultValue("60s") Duration batasWaktu) {

        boolean diatur() {
            return !alamat.isBlank();
        }

        @Override
        public String toString() {
            return "Bsre[" + alamat + "]";
        }
    }
}
