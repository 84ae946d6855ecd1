package id.kejar.pagar;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a request asks of the engine or its webapps, whichever mount it came by.
 *
 * @param jalur the path below the mount, without the engine's name
 */
record PanggilanMesin(Tempat tempat, String jalur) {

    /** Each has its own table in {@link TabelMesin}. */
    enum Tempat {
        MESIN,
        WEBAPP,
        APLIKASI
    }

    /** For programs and for the webapps; a call may name the engine, of which there is one. */
    private static final Pattern REST = Pattern.compile("/(?:engine-rest|camunda/api/engine)(?:/engine/[^/]+)?(/.*)?");

    private static final String API = "/camunda/api";
    private static final String APP = "/camunda/app";

    /** @return empty for what is neither, such as the webapps' pictures */
    static Optional<PanggilanMesin> dari(HttpServletRequest permintaan) {
        var alamat =
                permintaan.getRequestURI().substring(permintaan.getContextPath().length());
        var rest = REST.matcher(alamat);
        if (rest.matches()) {
            return Optional.of(panggilan(Tempat.MESIN, rest.group(1) == null ? "" : rest.group(1)));
        }
        if (alamat.startsWith(API + "/")) {
            return Optional.of(panggilan(Tempat.WEBAPP, alamat.substring(API.length())));
        }
        if (alamat.startsWith(APP + "/")) {
            return Optional.of(panggilan(Tempat.APLIKASI, alamat.substring(APP.length())));
        }
        return Optional.empty();
    }

    /** The webapps end some addresses with a slash, which the engine overlooks. */
    private static PanggilanMesin panggilan(Tempat tempat, String jalur) {
        return new PanggilanMesin(tempat, jalur.endsWith("/") ? jalur.substring(0, jalur.length() - 1) : jalur);
    }
}
