package id.kejar.masuk;

import id.kejar.shared.PenyandiSandi;
import id.kejar.shared.PenyimpanAkun;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;

/** The engine's identity tables, the single store of accounts and passwords. */
@Component
class MasukProcess {

    private final IdentityService identityService;
    private final PenyandiSandi penyandi;
    private final PenyimpanAkun penyimpan;

    MasukProcess(IdentityService identityService, PenyandiSandi penyandi, PenyimpanAkun penyimpan) {
        this.identityService = identityService;
        this.penyimpan = penyimpan;
        this.penyandi = penyandi;
    }

    boolean ada(String akun) {
        return user(akun).isPresent();
    }

    /** Takes as long for an account that does not exist. A password kept in an older way is kept anew. */
    boolean cocok(String akun, String sandi) {
        var user = user(akun);
        if (user.isEmpty()) {
            penyandi.periksaSiaSia(sandi);
            return false;
        }
        var cocok = identityService.checkPassword(akun, sandi);
        if (cocok && PenyandiSandi.usang(((UserEntity) user.get()).getPassword())) {
            simpan(akun, sandi);
        }
        return cocok;
    }

    /** @return how the password of an account is kept; empty for an account that does not exist or has none */
    Optional<String> tersimpan(String akun) {
        return user(akun).map(user -> ((UserEntity) user).getPassword());
    }

    List<String> grup(String akun) {
        return identityService.createGroupQuery().groupMember(akun).unlimitedList().stream()
                .map(Group::getId)
                .toList();
    }

    Optional<String> nama(String akun) {
        return user(akun).map(User::getFirstName);
    }

    /** Judged before: the engine's own policy has the same rule. */
    void simpan(String akun, String sandi) {
        var user = user(akun).orElseThrow();
        user.setPassword(sandi);
        penyimpan.simpan(user);
    }

    private Optional<User> user(String akun) {
        return Optional.ofNullable(
                identityService.createUserQuery().userId(akun).singleResult());
    }
}
