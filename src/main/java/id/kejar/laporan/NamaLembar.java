package id.kejar.laporan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/**
 * Names for the sheets of a workbook: without what Excel refuses or a print area
 * cannot quote, at most 31 long, none twice.
 */
final class NamaLembar {

    private static final int TERPANJANG = 31;

    private final Set<String> terpakai = new HashSet<>();

    String untuk(String nama) {
        String sah = WorkbookUtil.createSafeSheetName(
                TeksDokumen.bersih(nama).replaceAll("[\n,']", " ").strip());
        String calon = sah;
        // Excel compares without regard to capitals.
        for (int ke = 2; !terpakai.add(calon.toLowerCase(Locale.ROOT)); ke++) {
            String akhiran = " (%d)".formatted(ke);
            calon = sah.substring(0, Math.min(sah.length(), TERPANJANG - akhiran.length())) + akhiran;
        }
        return calon;
    }
}
