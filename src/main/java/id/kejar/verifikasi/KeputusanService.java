package id.kejar.verifikasi;

import id.kejar.audit.JejakService;
import id.kejar.entri.HariKinerja;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.Teks;
import id.kejar.temuan.Temuan;
import id.kejar.temuan.TemuanService;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a verifier decides on the days of his sheet, and what he had before his eyes. */
@Service
@Transactional
class KeputusanService {

    private final VerifikasiService verifikasi;
    private final WewenangService wewenang;
    private final LembarVerifikasiRepository daftarLembar;
    private final KeputusanRepository daftarKeputusan;
    private final HariDibukaRepository daftarDibuka;
    private final TemuanService temuan;
    private final OrganisasiService organisasi;
    private final JejakService jejak;
    private final ApplicationEventPublisher peristiwa;
    private final Clock jam;

    KeputusanService(
            VerifikasiService verifikasi,
            WewenangService wewenang,
            LembarVerifikasiRepository daftarLembar,
            KeputusanRepository daftarKeputusan,
            HariDibukaRepository daftarDibuka,
            TemuanService temuan,
            OrganisasiService organisasi,
            JejakService jejak,
            ApplicationEventPublisher peristiwa,
            Clock jam) {
        this.verifikasi = verifikasi;
        this.wewenang = wewenang;
        this.daftarLembar = daftarLembar;
        this.daftarKeputusan = daftarKeputusan;
        this.daftarDibuka = daftarDibuka;
        this.temuan = temuan;
        this.organisasi = organisasi;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
        this.jam = jam;
    }

    // opening --------------------------------------------------------------------------------------------------

    /** The verifier has opened these days of his sheet; opening one again changes nothing. */
    void catatDibuka(UUID lembarId, Collection<UUID> entriId, String akun) {
        var lembar = verifikasi.milik(lembarId, akun);
        lembar.pastikanBerjalan();
        var milikLembar = verifikasi.hariDiputuskanTanpaKegiatan(lembar).stream()
                .map(HariKinerja::entriId)
                .collect(Collectors.toSet());
        if (!milikLembar.containsAll(entriId)) {
            throw bukanMilikLembar();
        }
        var sudah = dibuka(lembar);
        var baru = new HashSet<>(entriId);
        baru.removeAll(sudah);
        baru.forEach(hari -> daftarDibuka.save(new HariDibuka(lembar, hari, jam.instant())));
    }

    /** The days that the verifier has opened in the running round. */
    @Transactional(readOnly = true)
    Set<UUID> dibuka(LembarVerifikasi lembar) {
        return daftarDibuka.findByKunciLembarIdAndKunciPutaran(lembar.id(), lembar.putaran()).stream()
                .map(HariDibuka::entriId)
                .collect(Collectors.toSet());
    }

    // deciding -------------------------------------------------------------------------------------------------

    /**
     * Saves decisions as the verifier makes them; they hold when he completes the task.
     *
     * @param tetapSetuju he insists on approving several days at once though findings among them are unopened
     */
    void putuskan(UUID lembarId, List<PermintaanKeputusan> permintaan, boolean tetapSetuju, String akun) {
        var lembar = verifikasi.milik(lembarId, akun);
        lembar.pastikanBerjalan();
        var terbuka = verifikasi.hariDiputuskan(lembar).stream()
                .collect(Collectors.toMap(HariKinerja::entriId, Function.identity()));
        var diminta = new HashMap<UUID, HariKinerja>();
        for (var satu : permintaan) {
            var hari = satu == null || satu.entriId() == null ? null : terbuka.get(satu.entriId());
            if (hari == null) {
                throw bukanMilikLembar();
            }
            if (diminta.put(satu.entriId(), hari) != null) {
                throw duaKali();
            }
        }
        var pandangan = new Pandangan(
                temuan.periksa(lembar.periodeId(), diminta.values()), dibuka(lembar), wewenang.milik(lembar, akun));
        periksaSetujuSekaligus(lembar, permintaan, diminta, pandangan, tetapSetuju);
        var ada = new HashMap<>(verifikasi.keputusanPutaranIni(lembar));
        permintaan.forEach(satu -> terapkan(lembar, diminta.get(satu.entriId()), satu, pandangan, ada));
        daftarKeputusan.flush();
        peristiwa.publishEvent(new LembarDiputuskan(lembarId));
    }

    /** What stood beside the days, which of them were opened, and by whom. */
    private record Pandangan(Map<UUID, List<Temuan>> temuan, Set<UUID> dibuka, Wewenang pemutus) {

        List<Temuan> temuan(UUID entriId) {
            return temuan.getOrDefault(entriId, List.of());
        }

        boolean dibukaAtauBersih(UUID entriId) {
            return temuan(entriId).isEmpty() || dibuka.contains(entriId);
        }
    }

    private void periksaSetujuSekaligus(
            LembarVerifikasi lembar,
            List<PermintaanKeputusan> permintaan,
            Map<UUID, HariKinerja> hari,
            Pandangan pandangan,
            boolean tetapSetuju) {
        var disetujui = permintaan.stream()
                .filter(PermintaanKeputusan::menyetujui)
                .map(PermintaanKeputusan::entriId)
                .toList();
        if (disetujui.size() < 2) {
            return;
        }
        var belumDibuka = disetujui.stream()
                .filter(entriId -> !pandangan.dibukaAtauBersih(entriId))
                .map(hari::get)
                .map(HariKinerja::tanggal)
                .sorted()
                .map(TanggalIndonesia::hariBulan)
                .toList();
        AturanVerifikasi.periksaTemuanDibuka(belumDibuka, tetapSetuju);
        if (!belumDibuka.isEmpty()) {
            jejak.catat(
                    lembar.satker(),
                    "SETUJU_TANPA_MEMBUKA_TEMUAN",
                    lembar.id().toString(),
                    "%d hari disetujui sekaligus, %d di antaranya dengan temuan yang belum dibuka"
                            .formatted(disetujui.size(), belumDibuka.size()));
        }
    }

    private void terapkan(
            LembarVerifikasi lembar,
            HariKinerja hari,
            PermintaanKeputusan permintaan,
            Pandangan pandangan,
            Map<UUID, Keputusan> ada) {
        if (permintaan.hasil() == null) {
            // A draft that never held is not yet a record: taking it back removes it.
            var konsep = ada.remove(hari.entriId());
            if (konsep != null) {
                daftarKeputusan.delete(konsep);
            }
            return;
        }
        var keputusan = ada.computeIfAbsent(
                hari.entriId(), baru -> new Keputusan(lembar.id(), hari.entriId(), lembar.putaran()));
        keputusan.putuskan(new IsiKeputusan(
                permintaan.hasil(),
                Teks.opsional(permintaan.alasan(), "Alasan pengembalian", AturanVerifikasi.PANJANG_ALASAN),
                Teks.opsional(permintaan.catatan(), "Catatan", AturanVerifikasi.PANJANG_ALASAN),
                hari.versi(),
                pandangan.temuan(hari.entriId()),
                pandangan.dibukaAtauBersih(hari.entriId()),
                pandangan.pemutus(),
                jam.instant()));
        daftarKeputusan.save(keputusan);
    }

    /**
     * Decisions that another system posts with the completion go onto the sheet first, by the same rules. Whoever posts
     * has no sheet before his eyes and is not asked about findings; the decision records that they were not opened.
     */
    void putuskanKiriman(UUID lembarId, List<KeputusanKiriman> kiriman, String akun) {
        var lembar = verifikasi.milik(lembarId, akun);
        var orang = organisasi.pegawai(lembar.pegawai()).values().stream()
                .collect(Collectors.toMap(Pegawai::akun, Pegawai::id, (satu, lain) -> lain));
        var hari = verifikasi.hariDiputuskanTanpaKegiatan(lembar);
        var terjamah = new HashSet<UUID>();
        for (var satu : kiriman) {
            if (satu.hasil() == null || !orang.containsKey(String.valueOf(satu.pegawai()))) {
                throw Penolakan.aturan(
                        "Kiriman keputusan memuat pegawai di luar lembar ini atau hasil yang tidak dikenal.");
            }
            var kena = hari.stream()
                    .filter(calon -> calon.pegawaiId().equals(orang.get(satu.pegawai())))
                    .filter(calon -> satu.tanggal() == null
                            ? !terjamah.contains(calon.entriId())
                            : calon.tanggal().equals(satu.tanggal()))
                    .toList();
            if (satu.tanggal() != null && kena.isEmpty()) {
                throw Penolakan.aturan("Kiriman keputusan memuat tanggal yang tidak menunggu keputusan.");
            }
            if (!kena.stream().map(HariKinerja::entriId).allMatch(terjamah::add)) {
                throw duaKali();
            }
            putuskan(
                    lembarId,
                    kena.stream()
                            .map(calon -> new PermintaanKeputusan(calon.entriId(), satu.hasil(), satu.alasan(), null))
                            .toList(),
                    true,
                    akun);
        }
    }

    private static Penolakan duaKali() {
        return Penolakan.aturan("Satu hari diputuskan dua kali dalam kiriman yang sama.");
    }

    private static Penolakan bukanMilikLembar() {
        return Penolakan.tidakAda("Ada hari yang tidak termasuk lembar ini. Muat ulang lembar verifikasi.");
    }
}
