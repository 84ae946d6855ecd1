package id.kejar.laporan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A month person by person. */
record RekapPegawai(RekapBulanan satker, Map<Integer, OrangRekap> orang) {

    static RekapPegawai dari(RekapBulanan satker, List<OrangRekap> orang) {
        return new RekapPegawai(
                satker, orang.stream().collect(Collectors.toMap(OrangRekap::nomor, Function.identity())));
    }

    /** The month of one person; his superior takes note. */
    RekapBulanan milik(BarisRekap satu) {
        OrangRekap tandaTangan = orang.get(satu.nomor());
        return satker.milik(List.of(satu), tandaTangan.atasan(), tandaTangan.pegawai());
    }
}
