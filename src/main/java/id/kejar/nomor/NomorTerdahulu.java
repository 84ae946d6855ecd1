package id.kejar.nomor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whoever kept letter numbers before there was a register: they are entered into it when KEJAR starts. */
public interface NomorTerdahulu {

    JenisNaskah jenis();

    /** All of them; those that the register holds already are passed over. */
    List<Nomor> daftar();

    /** @param teks as it was typed then, @param acuan what bears it, @param keterangan what that is */
    record Nomor(String satker, String teks, LocalDate tanggal, UUID acuan, String keterangan) {}
}
