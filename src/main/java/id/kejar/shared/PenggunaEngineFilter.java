package id.kejar.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names the caller, his groups and his satker to the engine for the length of one request. */
class PenggunaEngineFilter extends OncePerRequestFilter {

    private final IdentityService identityService;

    PenggunaEngineFilter(IdentityService identityService) {
        this.identityService = identityService;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var pengguna = request.getUserPrincipal();
        if (pengguna == null) {
            chain.doFilter(request, response);
            return;
        }
        var akun = pengguna.getName();
        var grup = identityService.createGroupQuery().groupMember(akun).unlimitedList().stream()
                .map(Group::getId)
                .toList();
        var satker = identityService.createTenantQuery().userMember(akun).unlimitedList().stream()
                .map(Tenant::getId)
                .toList();
        identityService.setAuthentication(akun, grup, satker);
        try {
            chain.doFilter(request, response);
        } finally {
            identityService.clearAuthentication();
        }
    }
}
