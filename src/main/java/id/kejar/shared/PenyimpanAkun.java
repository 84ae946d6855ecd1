package id.kejar.shared;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.stereotype.Component;

/**
 * Keeps an account whose password is not its owner's own choice, or was judged already. The engine's rule for passwords
 * stands for every other road; the demo's one word, for all its people, goes by this one.
 */
@Component
public class PenyimpanAkun {

    private final IdentityServiceImpl identityService;

    public PenyimpanAkun(IdentityService identityService) {
        this.identityService = (IdentityServiceImpl) identityService;
    }

    public void simpan(User user) {
        identityService.saveUser(user, true);
    }
}
