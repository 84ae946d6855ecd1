package id.kejar.laporan;

import id.kejar.kompilasi.RingkasanBulan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The work booked under one output code.
 *
 * @param kode {@link RingkasanBulan#TANPA_KODE} for work without one
 */
record KerjaKode(String kode, int kegiatan) {

    private static final String TANPA_KODE = RingkasanBulan.TANPA_KODE;

    /** The code with the most activities first; what has no code stands last. */
    static List<KerjaKode> dari(Collection<BarisRincian> rincian) {
        Map<String, Integer> jumlah = new TreeMap<>();
        rincian.forEach(satu ->
                jumlah.merge(TeksDokumen.kosong(satu.kodeOutput()) ? TANPA_KODE : satu.kodeOutput(), 1, Integer::sum));
        List<KerjaKode> hasil = new ArrayList<>();
        jumlah.forEach((kode, banyak) -> hasil.add(new KerjaKode(kode, banyak)));
        hasil.sort(Comparator.comparing((KerjaKode satu) -> satu.kode().equals(TANPA_KODE))
                .thenComparing(Comparator.comparingInt(KerjaKode::kegiatan).reversed())
                .thenComparing(KerjaKode::kode));
        return List.copyOf(hasil);
    }
}
