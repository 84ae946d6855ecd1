package id.kejar.shared;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Implemented by the feature that owns a task, to show in Tasklist what the task is about. */
public interface PenyediaTinjauan {

    /** The task keys this feature answers for. */
    Set<String> kunciTugas();

    Tinjauan tinjau(TugasAktif tugas);

    /** The sheet behind the task; a task without one of its own is shown as its {@link Tinjauan}. */
    default Lembar lembar(TugasAktif tugas) {
        return new Lembar("tinjauan", List.of());
    }

    /** @param jenis {@code entri}, {@code verifikasi}, {@code rapat} or {@code tinjauan} */
    record Lembar(String jenis, List<UUID> id) {}
}
