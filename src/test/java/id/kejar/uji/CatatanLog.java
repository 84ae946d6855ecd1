package id.kejar.uji;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** All that an application writes to its log from a moment on, with the traces. */
public final class CatatanLog {

    private final ListAppender<ILoggingEvent> baris = new ListAppender<>();

    private CatatanLog() {}

    /** After the application has started: its start sets the log up anew. */
    public static CatatanLog mulai() {
        var catatan = new CatatanLog();
        catatan.baris.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(catatan.baris);
        return catatan;
    }

    private List<ILoggingEvent> salinan() {
        synchronized (baris) {
            return List.copyOf(baris.list);
        }
    }

    public String teks() {
        return salinan().stream()
                .map(satu -> satu.getLoggerName() + " " + satu.getFormattedMessage() + "\n"
                        + (satu.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(satu.getThrowableProxy())))
                .collect(Collectors.joining());
    }
}
