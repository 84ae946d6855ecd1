package id.kejar.organisasi;

import id.kejar.shared.AtasNamaSistem;
import id.kejar.shared.Penolakan;
import id.kejar.shared.PenyimpanAkun;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Keeps the engine's identity tables, the single store of logins, in step with the people of the office. */
@Component
class AkunProcess {

    private final IdentityService identityService;
    private final PenyimpanAkun penyimpan;
    private final AtasNamaSistem atasNamaSistem;

    AkunProcess(IdentityService identityService, PenyimpanAkun penyimpan, AtasNamaSistem atasNamaSistem) {
        this.identityService = identityService;
        this.penyimpan = penyimpan;
        this.atasNamaSistem = atasNamaSistem;
    }

    void bukaSatker(String kode, String nama) {
        lakukan(() -> {
            var tenant = identityService.newTenant(kode);
            tenant.setName(nama);
            identityService.saveTenant(tenant);
        });
    }

    void buat(Pegawai pegawai, String sandi) {
        lakukan(() -> {
            var user = identityService.newUser(pegawai.akun());
            user.setFirstName(pegawai.nama());
            user.setLastName("");
            user.setPassword(sandi);
            penyimpan.simpan(user);
            pegawai.peran().forEach(peran -> identityService.createMembership(pegawai.akun(), peran.grup()));
            identityService.createTenantUserMembership(pegawai.satker(), pegawai.akun());
        });
    }

    boolean ada(String akun) {
        return atasNamaSistem.lakukan(
                () -> identityService.createUserQuery().userId(akun).count() > 0);
    }

    void gantiNama(Pegawai pegawai) {
        lakukan(() -> {
            var user = user(pegawai.akun());
            user.setFirstName(pegawai.nama());
            penyimpan.simpan(user);
        });
    }

    void gantiSandi(String akun, String sandi) {
        lakukan(() -> {
            var user = user(akun);
            user.setPassword(sandi);
            penyimpan.simpan(user);
        });
    }

    /** The groups follow the roles; a group that is no role of ours stays. */
    void ikutiPeran(Pegawai pegawai) {
        lakukan(() -> {
            var akun = pegawai.akun();
            var ada = identityService.createGroupQuery().groupMember(akun).unlimitedList().stream()
                    .map(Group::getId)
                    .collect(Collectors.toSet());
            for (var peran : Peran.values()) {
                if (pegawai.berperan(peran) && !ada.contains(peran.grup())) {
                    identityService.createMembership(akun, peran.grup());
                } else if (!pegawai.berperan(peran) && ada.contains(peran.grup())) {
                    identityService.deleteMembership(akun, peran.grup());
                }
            }
        });
    }

    /** What the engine lets him see is that of one office. */
    void pindahkan(Pegawai lama, Pegawai baru) {
        if (!lama.satker().equals(baru.satker())) {
            lakukan(() -> {
                identityService.deleteTenantUserMembership(lama.satker(), lama.akun());
                identityService.createTenantUserMembership(baru.satker(), baru.akun());
            });
        }
        ikutiPeran(baru);
    }

    /** The accounts of the engine's administrators, with and without a person. */
    Set<String> administrator() {
        return atasNamaSistem.lakukan(
                () -> identityService.createUserQuery().memberOfGroup(Peran.ADMIN.grup()).unlimitedList().stream()
                        .map(User::getId)
                        .collect(Collectors.toSet()));
    }

    private User user(String akun) {
        var user = identityService.createUserQuery().userId(akun).singleResult();
        if (user == null) {
            throw Penolakan.bentrok("Akun ini tidak ada lagi. Hubungi administrator KEJAR.");
        }
        return user;
    }

    private void lakukan(Runnable kerja) {
        atasNamaSistem.lakukan(() -> {
            kerja.run();
            return null;
        });
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
