package id.kejar.shared;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

@Configuration(proxyBeanMethods = false)
class WaktuConfiguration {

    /** The zone of every node of the engine; a satker's own zone is data (docs/adr/0009). */
    static final ZoneId ZONA_MESIN = ZoneId.of("Asia/Jakarta");

    @Bean
    JamKejar jam(@Value("${kejar.waktu.mulai:}") String mulai, Environment environment) {
        var jam = new JamKejar(ZONA_MESIN);
        if (mulai.isBlank()) {
            return jam;
        }
        if (environment.acceptsProfiles(Profiles.of("produksi"))) {
            throw new PengaturanDitolak(
                    "kejar.waktu.mulai tidak berlaku pada profil produksi.",
                    "Hapus pengaturan itu: ia hanya untuk pelatihan dan peragaan.");
        }
        try {
            jam.pindahKe(LocalDateTime.parse(mulai).atZone(ZONA_MESIN).toInstant());
        } catch (DateTimeParseException e) {
            throw new PengaturanDitolak(
                    "kejar.waktu.mulai tidak terbaca sebagai tanggal dan jam.", "Tulis seperti 2026-11-02T07:00.");
        }
        return jam;
    }
}
