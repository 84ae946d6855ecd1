package id.kejar.kompilasi;

import id.kejar.organisasi.Pegawai;
import id.kejar.shared.IsianTugas;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.Spin;

/** To whom a month can be sent back, as a form offers it and gets it back. */
public final class VerifikatorVariables {

    private VerifikatorVariables() {}

    /** Offices, not names: the choices are an engine variable. */
    public static void tawarkan(DelegateTask tugas, List<Pegawai> verifikator) {
        tugas.setVariableLocal(
                "daftarVerifikator",
                Spin.JSON(verifikator.stream()
                        .map(orang -> Map.of(
                                "label", orang.jabatan(), "value", orang.id().toString()))
                        .toList()));
    }

    /** @return whom the month is sent back to; none means all of them */
    public static Set<UUID> dipilih(IsianTugas isian, List<Pegawai> verifikator) {
        var dikenal = verifikator.stream().map(Pegawai::id).map(UUID::toString).collect(Collectors.toSet());
        return isian.pilihanOpsional("verifikator", "Verifikator", dikenal)
                .map(UUID::fromString)
                .map(Set::of)
                .orElse(Set.of());
    }
}
