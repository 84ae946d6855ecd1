package id.kejar.laporan;

import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The compiled month of one satker.
 *
 * @param labelPeriode {@code Oktober 2026}
 * @param hari every day that somebody owed and for which a sheet was opened
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
        List<HariRekap> hari,
        LocalDate tanggalSurat,
        Penandatangan mengetahui,
        Penandatangan pembuat) {

    RekapBulanan {
        baris = List.copyOf(baris);
        rincian = List.copyOf(rincian);
        hari = List.copyOf(hari);
    }

    /** The same month of some of its people, signed by others. */
    RekapBulanan milik(List<BarisRekap> orang, Penandatangan yangMengetahui, Penandatangan yangMembuat) {
        Set<Integer> nomor = orang.stream().map(BarisRekap::nomor).collect(Collectors.toSet());
        return new RekapBulanan(
                kepala,
                kodeSatker,
                namaSatker,
                labelPeriode,
                mulai,
                akhir,
                orang,
                rincian.stream().filter(satu -> nomor.contains(satu.nomor())).toList(),
                hari.stream().filter(satu -> nomor.contains(satu.nomor())).toList(),
                tanggalSurat,
                yangMengetahui,
                yangMembuat);
    }

    GrafikBatang grafikMingguan() {
        return GrafikBatang.mingguan(MingguRekap.dari(mulai, akhir, hari));
    }

    GrafikBatang grafikPerKode() {
        return GrafikBatang.perKode(KerjaKode.dari(rincian));
    }

    String tempatTanggal() {
        return kepala.kota() + ", " + TanggalIndonesia.tanggal(tanggalSurat);
    }
}
