package id.kejar.shared;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * What a person may not ask of the engine himself, KEJAR does for him as part of his act: start and end processes, read a
 * decision table. Whether he may is judged by our own rules, and our audit log keeps his name.
 */
@Component
public class AtasNamaSistem {

    private final IdentityService identityService;

    public AtasNamaSistem(IdentityService identityService) {
        this.identityService = identityService;
    }

    public <T> T lakukan(Supplier<T> kerja) {
        var pengguna = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            return kerja.get();
        } finally {
            identityService.setAuthentication(pengguna);
        }
    }
}
