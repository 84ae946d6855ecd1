package id.kejar.laporan;

import id.kejar.shared.TanggalIndonesia;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One person's month, day by day.
 *
 * @param labelPeriode {@code Oktober 2026}
 * @param rencanaHasilKerja the tasks of the SKP in their order; empty when none were named
 * @param hari in the order of the calendar
 * @param nilai percent; null when no day was owed, or while nothing has been decided
 * @param keadaan {@code Sementara: periode masih berjalan}; null when there is nothing to say
 */
record LaporanPegawai(
        KepalaSurat kepala,
        String namaSatker,
        String labelPeriode,
        LocalDate mulai,
        LocalDate akhir,
        IdentitasPegawai pegawai,
        List<String> rencanaHasilKerja,
        List<HariLaporan> hari,
        BigDecimal nilai,
        int hariDisetujui,
        int hariWajib,
        String keadaan,
        LocalDate tanggalSurat,
        Penandatangan atasan,
        Penandatangan pembuat) {

    LaporanPegawai {
        rencanaHasilKerja = List.copyOf(rencanaHasilKerja);
        hari = List.copyOf(hari);
        if (nilai != null && hariWajib == 0) {
            throw new IllegalArgumentException(
                    "Nilai %s tidak sesuai dengan %d hari wajib".formatted(nilai, hariWajib));
        }
    }

    /** {@code Oktober 2026 (1–31 Oktober 2026)}: a period need not be a calendar month. */
    String periodeTercetak() {
        return "%s (%s)".formatted(labelPeriode, TanggalIndonesia.rentang(mulai, akhir));
    }

    String tempatTanggal() {
        return kepala.kota() + ", " + TanggalIndonesia.tanggal(tanggalSurat);
    }
}
