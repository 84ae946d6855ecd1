package id.kejar.shared;

import org.springframework.boot.ApplicationArguments;

/**
 * Something for which KEJAR is started once, by {@code --kejar.perintah=<name>}: it works when all is ready, without
 * listening to anybody and without running jobs, and the process ends with its result.
 */
public interface PerintahSekali {

    /** As it is typed. */
    String nama();

    /** @return exit code of the process: 0 when all is well */
    int jalankan(ApplicationArguments argumen);
}
