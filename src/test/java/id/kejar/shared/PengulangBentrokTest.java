package id.kejar.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class PengulangBentrokTest {

    private final PengulangBentrok pengulang = new PengulangBentrok();
    private int percobaan;

    /** Fails in turn with what is given, and then succeeds. */
    private String jalankan(RuntimeException... kegagalan) {
        var berikut = new ArrayDeque<>(List.of(kegagalan));
        return pengulang.jalankan(() -> {
            percobaan++;
            if (!berikut.isEmpty()) {
                throw berikut.poll();
            }
            return "selesai";
        });
    }

    @Test
    void yangBentrokDiulangSampaiBerhasil() {
        assertThat(jalankan(
                        new OptimisticLockingException("mesin"),
                        new IllegalStateException(new OptimisticLockingFailureException("tabel kita")),
                        new CannotAcquireLockException("saling tunggu", new SQLException("deadlock", "40P01"))))
                .isEqualTo("selesai");
        assertThat(percobaan).isEqualTo(4);
    }

    @Test
    void yangTerusBentrokAkhirnyaDilaporkan() {
        var bentrok = new OptimisticLockingException("lagi");
        assertThatThrownBy(() -> jalankan(bentrok, bentrok, bentrok, bentrok, bentrok))
                .isSameAs(bentrok);
        assertThat(percobaan).isEqualTo(5);
    }

    @Test
    void kegagalanLainTidakDiulang() {
        var penuh = new CannotAcquireLockException("terlalu lama menunggu", new SQLException("timeout", "HYT00"));
        assertThatThrownBy(() -> jalankan(penuh)).isSameAs(penuh);
        assertThat(percobaan).isEqualTo(1);
    }

    @Test
    void penolakanSetelahBentrokSampaiKepadaOrangnya() {
        var penolakan = Penolakan.bentrok("Data kinerja hari ini sudah dikirim.");
        assertThatThrownBy(() -> jalankan(new OptimisticLockingException("mesin"), penolakan))
                .isSameAs(penolakan);
        assertThat(percobaan).isEqualTo(2);
    }

    @Test
    void tugasYangHilangKarenaDidahuluiTetapDisebutDidahului() {
        var bentrok = new OptimisticLockingException("mesin");
        var hilang = new NullValueException("Cannot find task with id");
        assertThatThrownBy(() -> jalankan(bentrok, hilang, hilang, hilang, hilang))
                .isSameAs(bentrok);
    }

    @Test
    void bagianDariTransaksiLainTidakDiulang() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> jalankan(new OptimisticLockingException("mesin")))
                    .isInstanceOf(OptimisticLockingException.class);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(percobaan).isEqualTo(1);
    }
}
