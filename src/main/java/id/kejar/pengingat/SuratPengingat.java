package id.kejar.pengingat;

import id.kejar.shared.Entitas;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That one person is, or was, written to on one day; there is never a second row for both.
 *
 * <pre>
 * MENUNGGU -> DISERAHKAN -> TERKIRIM
 *    ^            |  |
 *    +- not taken +  +----> GAGAL
 * </pre>
 *
 * <p>{@code DISERAHKAN} is written before the server is spoken to. A row that a crash leaves there is not sent again: at
 * most once. Between two letters on one day and none, an office minds the two, and the next day brings another reminder.
 */
@Entity
class SuratPengingat extends Entitas {

    enum Keadaan {
        /** Not sent. On a day that is over: it never was. */
        MENUNGGU,
        /** In the hands of the mail server, or of a process that died meanwhile: perhaps sent. */
        DISERAHKAN,
        TERKIRIM,
        /** Refused for good. */
        GAGAL
    }

    /** How often an address that is not served for the moment is tried on one day. */
    private static final int PERCOBAAN_TERBANYAK = 3;

    private String satker;
    private UUID pegawaiId;
    private LocalDate tanggal;

    @Enumerated(EnumType.STRING)
    private Keadaan keadaan;

    private int percobaan;
    private String galat;
    private Instant dicatatPada;
    private Instant diubahPada;

    protected SuratPengingat() {}

    SuratPengingat(String satker, UUID pegawaiId, LocalDate tanggal, Instant pada) {
        this.satker = satker;
        this.pegawaiId = pegawaiId;
        this.tanggal = tanggal;
        this.keadaan = Keadaan.MENUNGGU;
        this.dicatatPada = pada;
        this.diubahPada = pada;
    }

    /** @return {@code false} when it is no longer waiting: somebody else has it, or it is done */
    boolean serahkan(Instant pada) {
        if (keadaan != Keadaan.MENUNGGU) {
            return false;
        }
        menjadi(Keadaan.DISERAHKAN, null, pada);
        percobaan++;
        return true;
    }

    /** @return where the letter stands now */
    Keadaan catatHasil(HasilKirim hasil, Instant pada) {
        if (keadaan != Keadaan.DISERAHKAN) {
            throw new IllegalStateException("Surat %s berkeadaan %s, tidak sedang diserahkan".formatted(id(), keadaan));
        }
        var berikut =
                switch (hasil.jenis()) {
                    case DITERIMA -> Keadaan.TERKIRIM;
                    case DITOLAK -> Keadaan.GAGAL;
                    case DITUNDA -> percobaan < PERCOBAAN_TERBANYAK ? Keadaan.MENUNGGU : Keadaan.GAGAL;
                    case SERVER_TIDAK_MELAYANI -> Keadaan.MENUNGGU;
                    case TANPA_KABAR -> Keadaan.DISERAHKAN;
                };
        menjadi(berikut, hasil.galat(), pada);
        return keadaan;
    }

    private void menjadi(Keadaan berikut, String sebab, Instant pada) {
        keadaan = berikut;
        galat = sebab;
        diubahPada = pada;
    }

    UUID pegawaiId() {
        return pegawaiId;
    }

    Keadaan keadaan() {
        return keadaan;
    }
}
