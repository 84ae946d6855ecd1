package id.kejar.shared;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Before each look at somebody's rights the engine reads the whole table of rights, to leave those of his groups out that
 * have none. Every task has its holder's grant there, so the table grows with the country; our groups are few and all
 * have rights (PeranProcess).
 */
class HakKelompok extends AuthorizationManager {

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> kelompok) {
        return kelompok == null ? List.of() : kelompok;
    }

    static class Pabrik implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new HakKelompok();
        }
    }
}
