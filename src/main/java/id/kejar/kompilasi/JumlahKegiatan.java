package id.kejar.kompilasi;

import id.kejar.entri.IsianKegiatan;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What several activities come to.
 *
 * @param kegiatan how many stand on days that were sent
 * @param disetujui how many among them on approved days
 * @param pegawai how many people's they are
 * @param volume of the approved ones, one sum for each unit, in the order in which the units appear
 */
public record JumlahKegiatan(int kegiatan, int disetujui, int pegawai, List<Volume> volume) {

    /** @param satuan as it was written first; capitals make no other unit */
    public record Volume(BigDecimal jumlah, String satuan) {

        private Volume tambah(BigDecimal lagi) {
            return new Volume(jumlah.add(lagi), satuan);
        }
    }

    /** One activity that was sent, and whether its day is approved. */
    record Butir(UUID pegawaiId, IsianKegiatan isian, boolean disetujui) {}

    static JumlahKegiatan dari(Collection<Butir> butir) {
        var disetujui = butir.stream().filter(Butir::disetujui).toList();
        return new JumlahKegiatan(
                butir.size(),
                disetujui.size(),
                (int) butir.stream().map(Butir::pegawaiId).distinct().count(),
                volume(disetujui));
    }

    private static List<Volume> volume(List<Butir> disetujui) {
        var tiapSatuan = new LinkedHashMap<String, Volume>();
        for (var satu : disetujui) {
            var isian = satu.isian();
            tiapSatuan.merge(
                    isian.satuan().strip().toLowerCase(Locale.ROOT),
                    new Volume(isian.volume(), isian.satuan().strip()),
                    (semula, baru) -> semula.tambah(baru.jumlah()));
        }
        return List.copyOf(tiapSatuan.values());
    }
}
