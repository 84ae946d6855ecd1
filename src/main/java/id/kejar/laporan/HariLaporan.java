package id.kejar.laporan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One day in the report of its owner.
 *
 * @param keterangan what kind of day it was: {@code Hadir}, {@code Dinas luar}, {@code Cuti tahunan}
 * @param status how far the day has come: {@code Disetujui}; null where nothing was owed
 * @param kegiatan in the order of their hours
 */
record HariLaporan(LocalDate tanggal, String keterangan, String status, List<KegiatanLaporan> kegiatan) {

    HariLaporan {
        kegiatan = List.copyOf(kegiatan);
    }

    /** Empty where it would only repeat what kind of day it was. */
    String statusTercetak() {
        return TeksDokumen.kosong(status) || Objects.equals(status, keterangan) ? "" : status;
    }
}
