package id.kejar.laporan;

import java.time.LocalDate;
import java.util.List;

/**
 * The compiled month of one satker.
 *
 * @param labelPeriode {@code Oktober 2026}
 * @param mengetahui the Sekretaris
 * @param pembuat the Kasubbag Rendatin
 */
record RekapBulanan(
        KepalaSurat kepala,
        String kodeSatker,
        String namaSatker,
        String labelPeriode,
        LocalDate mulai,
        LocalDate akhir,
        List<BarisRekap> baris,
        List<BarisRincian> rincian,
        LocalDate tanggalSurat,
        Penandatangan mengetahui,
        Penandatangan pembuat) {

    RekapBulanan {
        baris = List.copyOf(baris);
        rincian = List.copyOf(rincian);
    }
}
