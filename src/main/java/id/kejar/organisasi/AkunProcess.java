package id.kejar.organisasi;

import id.kejar.shared.PenyimpanAkun;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Keeps the engine's identity tables, the single store of logins, in step with the people of the office. */
@Component
class AkunProcess {

    private final IdentityService identityService;
    private final PenyimpanAkun penyimpan;

    AkunProcess(IdentityService identityService, PenyimpanAkun penyimpan) {
        this.identityService = identityService;
        this.penyimpan = penyimpan;
    }

    void bukaSatker(String kode, String nama) {
        var tenant = identityService.newTenant(kode);
        tenant.setName(nama);
        identityService.saveTenant(tenant);
    }

    void buat(Pegawai pegawai, String sandi) {
        var user = identityService.newUser(pegawai.akun());
        user.setFirstName(pegawai.nama());
        user.setLastName("");
        user.setPassword(sandi);
        penyimpan.simpan(user);
        pegawai.peran().forEach(peran -> identityService.createMembership(pegawai.akun(), peran.grup()));
        identityService.createTenantUserMembership(pegawai.satker(), pegawai.akun());
    }

    boolean ada(String akun) {
        return identityService.createUserQuery().userId(akun).count() > 0;
    }

    boolean adaAdministrator() {
        return identityService
                        .createUserQuery()
                        .memberOfGroup(Peran.ADMIN.grup())
                        .count()
                > 0;
    }

    /** An account that belongs to no satker: the engine shows administrators all of them. */
    void buatAdministrator(String akun, String sandi) {
        var user = identityService.newUser(akun);
        user.setFirstName(Peran.ADMIN.sebutan());
        user.setLastName("");
        user.setPassword(sandi);
        penyimpan.simpan(user);
        identityService.createMembership(akun, Peran.ADMIN.grup());
    }
}
