package id.kejar.audit;

import id.kejar.shared.PenggunaIni;
import id.kejar.shared.Sha256;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looked at whose evidence and results: one line for reader, owner, what it was and day; who took which file out: one
 * line each (docs/adr/0030). Looking at what is one's own is nobody's business.
 */
@Service
public class JejakBacaanService {

    static final String BUKTI_DIBACA = "BUKTI_DIBACA";
    static final String LAPORAN_DIBACA = "LAPORAN_DIBACA";

    private final JejakHarianService harian;
    private final JejakRepository daftarJejak;
    private final SatkerPelaku satkerPelaku;
    private final JejakService jejak;

    JejakBacaanService(
            JejakHarianService harian, JejakRepository daftarJejak, SatkerPelaku satkerPelaku, JejakService jejak) {
        this.harian = harian;
        this.daftarJejak = daftarJejak;
        this.satkerPelaku = satkerPelaku;
        this.jejak = jejak;
    }

    /** @param pemilik the employee, @param perihal at most 60 characters, e.g. {@code November 2026} */
    public void buktiDibaca(UUID pemilik, String perihal) {
        dibaca(BUKTI_DIBACA, List.of(pemilik), perihal);
    }

    /** As {@link #buktiDibaca}, for days, figures and results of one or several. */
    public void laporanDibaca(Collection<UUID> pemilik, String perihal) {
        dibaca(LAPORAN_DIBACA, pemilik, perihal);
    }

    private void dibaca(String tindakan, Collection<UUID> pemilik, String perihal) {
        var milikSendiri = satkerPelaku.pegawai(PenggunaIni.akun());
        harian.catatSekali(
                satker(),
                tindakan,
                pemilik.stream()
                        .filter(satu -> milikSendiri.filter(satu::equals).isEmpty())
                        .map(UUID::toString)
                        .toList(),
                perihal);
    }

    /**
     * A file goes out: one line each time, before its first byte.
     *
     * @param objek which one, by its id
     * @param sebutan what it is
     * @param sha256 of its content
     */
    public void diunduh(String tindakan, String objek, String sebutan, String sha256) {
        jejak.catatAtas(
                satker(),
                PenggunaIni.akun(),
                tindakan,
                objek,
                "%s, SHA-256 %s".formatted(sebutan, Sha256.ringkas(sha256)));
    }

    /** Whoever reads does so in his own office. */
    private String satker() {
        return satkerPelaku.satker(PenggunaIni.akun()).orElse(JejakService.SELURUH_SATKER);
    }

    /**
     * The latest looks at what is a person's, by others, the latest first.
     *
     * @param pemilik all the person's services
     */
    @Transactional(readOnly = true)
    public List<BarisJejak> pembaca(Collection<UUID> pemilik, Instant sejak, int sebanyak) {
        return daftarJejak
                .findByObjekInAndTindakanInAndPadaGreaterThanEqualOrderByPadaDesc(
                        pemilik.stream().map(UUID::toString).toList(),
                        Set.of(BUKTI_DIBACA, LAPORAN_DIBACA),
                        sejak,
                        Limit.of(sebanyak))
                .stream()
                .map(Jejak::baris)
                .toList();
    }
}
