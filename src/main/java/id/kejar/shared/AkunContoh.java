package id.kejar.shared;

import java.util.List;

/** Accounts that anybody may try; there is one only while the demo satker is the office. */
public interface AkunContoh {

    List<Akun> daftar();

    record Akun(String akun, String jabatan) {}
}
