package id.kejar.shared;

import java.util.List;
import java.util.UUID;

/** Tells which documents a period has. Implemented by {@code laporan}, which no feature may know. */
public interface PenyediaDokumen {

    List<TautanDokumen> dokumenPeriode(UUID periodeId);

    /** Whether this person may read the documents of his satker. */
    boolean bolehMembaca(String akun);
}
