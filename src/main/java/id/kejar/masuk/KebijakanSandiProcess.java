package id.kejar.masuk;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Has the engine judge by {@link AturanSandi} what is set past our page: by Admin, by its REST. */
@Component
class KebijakanSandiProcess implements PasswordPolicy {

    private static final class Aturan implements PasswordPolicyRule {

        @Override
        public String getPlaceholder() {
            return "KEJAR_KATA_SANDI";
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of();
        }

        @Override
        public boolean execute(String sandi) {
            return AturanSandi.keberatan("", "", sandi).isEmpty();
        }

        @Override
        public boolean execute(String sandi, User user) {
            return user == null
                    ? execute(sandi)
                    : AturanSandi.keberatan(user.getId(), String.valueOf(user.getFirstName()), sandi)
                            .isEmpty();
        }
    }

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(new Aturan());
    }
}
