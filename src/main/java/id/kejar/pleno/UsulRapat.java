package id.kejar.pleno;

import java.util.List;
import java.util.UUID;

/**
 * A proposal as the meeting reads it.
 *
 * @param rincian what would change, one sentence each
 */
public record UsulRapat(UUID id, String judul, String uraian, List<String> rincian) {

    public UsulRapat {
        rincian = List.copyOf(rincian);
    }
}
