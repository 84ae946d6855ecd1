package id.kejar.masuk;

import java.util.List;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Ends what an account has open: its sessions, which stand in the database for all nodes, and what this node remembers. */
@Service
class SesiService {

    private final FindByIndexNameSessionRepository<? extends Session> sesi;
    private final List<IngatanAkun> ingatan;

    SesiService(FindByIndexNameSessionRepository<? extends Session> sesi, List<IngatanAkun> ingatan) {
        this.sesi = sesi;
        this.ingatan = ingatan;
    }

    /** After the transaction at hand, where there is one: whoever logs in again must meet its result. */
    void akhiriSemua(String akun) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            akhiri(akun);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                akhiri(akun);
            }
        });
    }

    private void akhiri(String akun) {
        ingatan.forEach(satu -> satu.lupakan(akun));
        sesi.findByPrincipalName(akun).keySet().forEach(sesi::deleteById);
    }
}
