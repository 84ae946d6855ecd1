package id.kejar.entri;

import id.kejar.organisasi.Pegawai;
import java.util.UUID;

/** A feature's say in who may see the evidence of a day; one yes is enough. */
public interface HakBacaBukti {

    boolean bolehMembaca(Pegawai pembaca, UUID pegawaiId, UUID periodeId);
}
