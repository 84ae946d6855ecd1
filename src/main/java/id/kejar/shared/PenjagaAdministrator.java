package id.kejar.shared;

import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;

/**
 * The engine's own store of accounts, which never loses its last administrator, whoever asks: our pages, Admin, or REST.
 * Our pages ask for more, namely that another one may still log in ({@code AksesPegawaiService}).
 */
public class PenjagaAdministrator extends DbIdentityServiceProvider {

    @Override
    public IdentityOperationResult deleteMembership(String akun, String kelompok) {
        if (Groups.CAMUNDA_ADMIN.equals(kelompok)) {
            pastikanAdaYangLain(akun);
        }
        return super.deleteMembership(akun, kelompok);
    }

    @Override
    public IdentityOperationResult deleteUser(String akun) {
        pastikanAdaYangLain(akun);
        return super.deleteUser(akun);
    }

    @Override
    public IdentityOperationResult deleteGroup(String kelompok) {
        if (Groups.CAMUNDA_ADMIN.equals(kelompok)) {
            throw Penolakan.aturan("Kelompok administrator tidak dapat dihapus.");
        }
        return super.deleteGroup(kelompok);
    }

    private void pastikanAdaYangLain(String akun) {
        var administrator =
                createUserQuery(Context.getCommandContext())
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .unlimitedList()
                        .stream()
                        .map(User::getId)
                        .toList();
        if (administrator.contains(akun) && administrator.size() == 1) {
            throw Penolakan.aturan(
                    "Ia satu-satunya administrator KEJAR. Beri dahulu peran Administrator kepada orang lain.");
        }
    }
}
