package id.kejar.kompilasi;

import id.kejar.organisasi.KebijakanBukti;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the completeness check looks at.
 *
 * @param beku the figures as the recap froze them
 * @param kini the same, counted again now
 * @param tanpaVerifikator whose month nobody's office judged
 * @param nama of everybody in either
 * @param kodeKosong, @param indikatorKosong those of the catalogue for which nobody worked
 */
record BahanKelengkapan(
        List<HitunganPegawai> beku,
        List<HitunganPegawai> kini,
        Set<UUID> tanpaVerifikator,
        Map<UUID, String> nama,
        KeadaanBukti bukti,
        List<String> kodeKosong,
        int banyakKode,
        List<String> indikatorKosong,
        int banyakIndikator) {

    /**
     * The evidence of what was approved.
     *
     * @param kurang how many days or activities, as the policy counts, stand without any
     * @param tidakTerbaca in words, each piece that cannot be opened
     */
    record KeadaanBukti(KebijakanBukti kebijakan, int kurang, List<String> tidakTerbaca) {}
}
