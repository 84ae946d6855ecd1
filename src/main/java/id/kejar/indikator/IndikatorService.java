package id.kejar.indikator;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue that entries point to: output codes, indicators, units. */
@Service
@Transactional(readOnly = true)
public class IndikatorService {

    private static final Limit BANYAK_SARAN = Limit.of(20);
    /** Levels under which daily work is booked; programmes and accounts are too coarse or too fine. */
    private static final Set<String> TINGKAT_KERJA = Set.of("KEGIATAN", "KRO", "RO");

    private final IndikatorRepository daftarIndikator;
    private final KodeOutputRepository daftarKode;
    private final SatuanRepository daftarSatuan;

    IndikatorService(
            IndikatorRepository daftarIndikator, KodeOutputRepository daftarKode, SatuanRepository daftarSatuan) {
        this.daftarIndikator = daftarIndikator;
        this.daftarKode = daftarKode;
        this.daftarSatuan = daftarSatuan;
    }

    public List<KodeOutput> cariKode(String kata) {
        return daftarKode.cari(TINGKAT_KERJA, kata.strip().toLowerCase(Locale.ROOT), BANYAK_SARAN);
    }

    /** Every code that a person may choose for his day's work: what {@link #cariKode} offers, all of it. */
    public List<KodeOutput> semuaKode() {
        return daftarKode.cari(TINGKAT_KERJA, "", Limit.unlimited());
    }

    /** Those of these codes that a person may choose for his day's work: what {@link #cariKode} offers. */
    public Set<String> kodePilihan(Collection<String> kode) {
        return kode.isEmpty() ? Set.of() : daftarKode.pilihan(TINGKAT_KERJA, kode);
    }

    public Map<String, String> namaKode(Collection<String> kode) {
        return kode.isEmpty()
                ? Map.of()
                : daftarKode.findAllById(kode).stream().collect(Collectors.toMap(KodeOutput::kode, KodeOutput::nama));
    }

    public List<Indikator> cariIndikator(String kata) {
        return daftarIndikator.findByNamaContainingIgnoreCaseOrderByNomor(kata.strip(), BANYAK_SARAN);
    }

    public Map<UUID, Indikator> indikator(Collection<UUID> id) {
        return id.isEmpty()
                ? Map.of()
                : daftarIndikator.findAllById(id).stream()
                        .collect(Collectors.toMap(Indikator::id, Function.identity()));
    }

    public List<Indikator> semuaIndikator() {
        return daftarIndikator.findAll();
    }

    public List<String> satuan() {
        return daftarSatuan.findAllByOrderByNama().stream().map(Satuan::nama).toList();
    }
}
