package id.kejar.shared;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Tries a command again that met another one ({@link PengulangBentrok}), brings a refusal back out of the engine's
 * wrapping, and leaves the failure where {@link KesalahanEngineFilter} can read it: the engine's REST layer would otherwise
 * answer 500 in English (docs/adr/0007).
 */
class KesalahanEngineInterceptor extends CommandInterceptor {

    static final String ATRIBUT = KesalahanEngineInterceptor.class.getName();

    private final PengulangBentrok pengulang;

    KesalahanEngineInterceptor(PengulangBentrok pengulang) {
        this.pengulang = pengulang;
    }

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return pengulang.jalankan(() -> next.execute(command));
        } catch (RuntimeException e) {
            var penolakan = penolakanDalam(e);
            var akibat = penolakan == null ? e : penolakan;
            var permintaan = RequestContextHolder.getRequestAttributes();
            if (permintaan != null) {
                permintaan.setAttribute(ATRIBUT, akibat, RequestAttributes.SCOPE_REQUEST);
            }
            throw akibat;
        }
    }

    private static Penolakan penolakanDalam(Throwable e) {
        for (var sebab = e; sebab != null; sebab = sebab.getCause()) {
            if (sebab instanceof Penolakan penolakan) {
                return penolakan;
            }
        }
        return null;
    }
}
