package id.kejar.shared;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;

/** A command for which the program is started: it is done once, then the program ends with its exit code. */
public interface PerintahSekali extends ApplicationRunner, ExitCodeGenerator {}
