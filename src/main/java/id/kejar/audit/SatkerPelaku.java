package id.kejar.audit;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the log has to know of offices and their people; {@code organisasi} answers. */
public interface SatkerPelaku {

    /** @return the account somebody means who typed it, or a NIP; empty for what is neither */
    Optional<String> akun(String diketik);

    /** @return the satker of an account; empty for what is no account of a person */
    Optional<String> satker(String akun);

    /** @return the person of an account */
    Optional<UUID> pegawai(String akun);

    /** In which a satker's day begins. */
    ZoneId zona(String satker);

    /** Every satker that ever had a line, also one that works no more. */
    List<String> semuaSatker();
}
