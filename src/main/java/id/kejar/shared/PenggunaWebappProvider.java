package id.kejar.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;

/** Hands the account of our session on to Tasklist, Cockpit and Admin. Made by the webapps by name, therefore public. */
public class PenggunaWebappProvider extends ContainerBasedAuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var pengguna = request.getUserPrincipal();
        return pengguna == null
                ? AuthenticationResult.unsuccessful()
                : AuthenticationResult.successful(pengguna.getName());
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // The login page is ours; Spring Security leads there.
    }
}
