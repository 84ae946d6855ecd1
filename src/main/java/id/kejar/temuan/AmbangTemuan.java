package id.kejar.temuan;

import java.math.BigDecimal;
import java.util.Map;

/**
 * From where on something counts as a finding.
 *
 * @param ambang the kinds that are shown, each with its threshold in the unit that the table names; what is missing is not
 *     shown
 */
record AmbangTemuan(Map<JenisTemuan, BigDecimal> ambang) {

    AmbangTemuan {
        ambang = Map.copyOf(ambang);
    }

    boolean ditampilkan(JenisTemuan jenis) {
        return ambang.containsKey(jenis);
    }

    /** @return 0 for a kind without a threshold */
    BigDecimal ambang(JenisTemuan jenis) {
        return ambang.getOrDefault(jenis, BigDecimal.ZERO);
    }
}
