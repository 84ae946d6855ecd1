package id.kejar.pleno;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.periode.PeriodeService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follow-ups: what a meeting asks for, carried to every later one until it is closed. */
@Service
@Transactional
class TindakLanjutService {

    private final TindakLanjutRepository daftar;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;

    TindakLanjutService(TindakLanjutRepository daftar, OrganisasiService organisasi, PeriodeService periode) {
        this.daftar = daftar;
        this.organisasi = organisasi;
        this.periode = periode;
    }

    /** What a meeting asked for itself: open, as far as it is concerned. */
    @Transactional(readOnly = true)
    List<ButirTindakLanjut> baru(RapatPleno rapat) {
        return butir(rapat.tindakLanjut(), Map.of());
    }

    /** What earlier meetings asked for, in the state in which this one left it, or would as its sheet stands. */
    @Transactional(readOnly = true)
    List<ButirTindakLanjut> terbawa(RapatPleno rapat) {
        var keadaan = perkembangan(rapat);
        return butir(rapat.diundang() ? terbuka(rapat) : daftar.urut(List.copyOf(keadaan.keySet())), keadaan);
    }

    /** Those that a meeting may close: open, and asked for by another one. */
    @Transactional(readOnly = true)
    List<TindakLanjut> terbuka(RapatPleno rapat) {
        return daftar.terbuka(rapat.satker()).stream()
                .filter(satu -> !satu.rapat().id().equals(rapat.id()))
                .toList();
    }

    /**
     * The outcome is being recorded: what the sheet closes is closed, and the rest is noted as found open, so that the
     * minutes of this meeting tell the same for ever.
     */
    void bawa(RapatPleno rapat) {
        var keadaan = perkembangan(rapat);
        var terbawa = terbuka(rapat);
        rapat.catatPerkembangan(
                terbawa.stream().map(satu -> keadaanPada(satu, keadaan)).toList());
        terbawa.stream()
                .filter(satu -> keadaanPada(satu, keadaan).menutup())
                .forEach(satu -> satu.tutup(
                        keadaan.get(satu.id()),
                        rapat.id(),
                        rapat.dicatatOleh().orElseThrow(),
                        rapat.dicatatPada().orElseThrow()));
    }

    private static Map<UUID, PerkembanganTindakLanjut> perkembangan(RapatPleno rapat) {
        return rapat.perkembangan().stream()
                .collect(Collectors.toMap(PerkembanganTindakLanjut::tindakLanjutId, Function.identity()));
    }

    private static PerkembanganTindakLanjut keadaanPada(
            TindakLanjut satu, Map<UUID, PerkembanganTindakLanjut> keadaan) {
        return keadaan.getOrDefault(
                satu.id(), new PerkembanganTindakLanjut(satu.id(), TindakLanjut.Keadaan.TERBUKA, null));
    }

    private List<ButirTindakLanjut> butir(List<TindakLanjut> semua, Map<UUID, PerkembanganTindakLanjut> keadaan) {
        var orang = organisasi.pegawai(semua.stream()
                .flatMap(satu -> satu.penanggungJawabId().stream())
                .collect(Collectors.toSet()));
        return semua.stream()
                .map(satu -> butir(
                        satu,
                        satu.penanggungJawabId().map(orang::get),
                        keadaanPada(satu, keadaan),
                        periode.periode(satu.rapat().periodeId()).sebutan()))
                .toList();
    }

    private static ButirTindakLanjut butir(
            TindakLanjut satu, Optional<Pegawai> orang, PerkembanganTindakLanjut perkembangan, String asal) {
        return new ButirTindakLanjut(
                satu.id(),
                satu.uraian(),
                satu.penanggungJawabId().orElse(null),
                orang.map(Pegawai::nama).or(satu::penanggungJawab).orElse(null),
                orang.map(Pegawai::jabatan).orElse(null),
                satu.tenggat().orElse(null),
                perkembangan.keadaan(),
                perkembangan.keterangan(),
                asal);
    }
}
