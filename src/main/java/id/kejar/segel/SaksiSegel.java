package id.kejar.segel;

import java.util.List;
import java.util.UUID;

/** Whoever keeps something of a sealed month outside its canonical text checks it by himself, e.g. issued documents. */
public interface SaksiSegel {

    /** @return what is not as it was, in words; empty when all is */
    List<String> periksa(UUID periodeId);
}
