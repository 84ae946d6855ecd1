package id.kejar.masuk;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** Asks the provider for its addresses at the first login, so that KEJAR starts while the provider is down. */
class PenyediaIdentitas implements ClientRegistrationRepository {

    static final String ID = "kantor";

    private final PengaturanOidc pengaturan;
    private volatile ClientRegistration pendaftaran;

    PenyediaIdentitas(PengaturanOidc pengaturan) {
        this.pengaturan = pengaturan;
    }

    @Override
    public ClientRegistration findByRegistrationId(String id) {
        if (!ID.equals(id)) {
            return null;
        }
        if (pendaftaran == null) {
            pendaftaran = ClientRegistrations.fromIssuerLocation(pengaturan.penerbit())
                    .registrationId(ID)
                    .clientId(pengaturan.klien())
                    .clientSecret(pengaturan.rahasia())
                    .scope("openid", "profile")
                    .build();
        }
        return pendaftaran;
    }
}
