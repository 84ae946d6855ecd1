package id.kejar.shared;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.retry.RetryContext;
import org.springframework.retry.RetryPolicy;
import org.springframework.retry.policy.SimpleRetryPolicy;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does an act again whose transaction met another one in the same rows: a person sends his day in the second in which
 * its reminder falls due. Nothing of the first attempt is left, and the second judges what it finds then (docs/adr/0017).
 */
class PengulangBentrok {

    private static final int PERCOBAAN = 5;
    private static final Duration JEDA_TERPENDEK = Duration.ofMillis(10);
    private static final Duration JEDA_TERPANJANG = Duration.ofMillis(80);
    /** SQLSTATE class "transaction rollback": a deadlock, or a conflict the database found itself. */
    private static final String KELAS_TRANSAKSI_DIBATALKAN = "40";

    private final RetryTemplate pengulang = RetryTemplate.builder()
            .customPolicy(kebijakan())
            .uniformRandomBackoff(JEDA_TERPENDEK, JEDA_TERPANJANG)
            .build();

    private static RetryPolicy kebijakan() {
        return new SimpleRetryPolicy(PERCOBAAN) {
            @Override
            public boolean canRetry(RetryContext keadaan) {
                return super.canRetry(keadaan)
                        && (keadaan.getLastThrowable() == null || bentrok(keadaan.getLastThrowable()));
            }
        };
    }

    /**
     * @throws RuntimeException the refusal of the last attempt; what else fails after a conflict was lost to whoever came
     *     first, so that conflict is thrown
     */
    <T, E extends Throwable> T jalankan(Tindakan<T, E> tindakan) throws E {
        if (bagianTransaksiLain()) {
            return tindakan.lakukan();
        }
        return pengulang.execute(keadaan -> {
            try {
                return tindakan.lakukan();
            } catch (Penolakan penolakan) {
                throw penolakan;
            } catch (RuntimeException e) {
                throw keadaan.getLastThrowable() instanceof RuntimeException didahului && !bentrok(e) ? didahului : e;
            }
        });
    }

    /** An act that begins and ends a transaction of its own, and may be done again when that failed. */
    interface Tindakan<T, E extends Throwable> {
        T lakukan() throws E;
    }

    /** Only who began a transaction can begin it again; the job executor repeats its jobs by itself. */
    private static boolean bagianTransaksiLain() {
        return TransactionSynchronizationManager.isActualTransactionActive() || Context.getJobExecutorContext() != null;
    }

    /** Whether somebody else was faster. Two people at once may meet in the engine's tables, in ours, or in the database. */
    static boolean bentrok(Throwable e) {
        for (var sebab = e; sebab != null; sebab = sebab.getCause()) {
            if (sebab instanceof OptimisticLockingException
                    || sebab instanceof OptimisticLockingFailureException
                    || sebab instanceof OptimisticLockException
                    || sebab instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().startsWith(KELAS_TRANSAKSI_DIBATALKAN)) {
                return true;
            }
        }
        return false;
    }
}
