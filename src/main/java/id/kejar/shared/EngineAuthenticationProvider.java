package id.kejar.shared;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.AbstractUserDetailsAuthenticationProvider;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

/** Checks a password against the engine's identity tables; the groups become the authorities. */
class EngineAuthenticationProvider extends AbstractUserDetailsAuthenticationProvider {

    private final IdentityService identityService;

    EngineAuthenticationProvider(IdentityService identityService) {
        this.identityService = identityService;
    }

    @Override
    protected UserDetails retrieveUser(String akun, UsernamePasswordAuthenticationToken masuk) {
        var sandi = masuk.getCredentials() == null ? "" : masuk.getCredentials().toString();
        if (!identityService.checkPassword(akun, sandi)) {
            throw new BadCredentialsException("Akun atau kata sandi tidak cocok.");
        }
        var wewenang = identityService.createGroupQuery().groupMember(akun).list().stream()
                .map(Group::getId)
                .map(SimpleGrantedAuthority::new)
                .toList();
        return new User(akun, "", wewenang);
    }

    @Override
    protected void additionalAuthenticationChecks(UserDetails pengguna, UsernamePasswordAuthenticationToken masuk) {
        // The password was checked by the engine above; it is never held here.
    }
}
