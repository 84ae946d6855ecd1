package id.kejar.kinerja;

import static java.util.function.Predicate.not;

import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.kompilasi.HariWajib;
import id.kejar.kompilasi.HitunganPegawai;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Puts the board together from what a satker's days have become; counts as the recap does. */
final class PapanPengisian {

    private final BahanPapan bahan;

    PapanPengisian(BahanPapan bahan) {
        this.bahan = bahan;
    }

    PapanTampil sajikan() {
        return new PapanTampil(
                bahan.verifikasi(),
                hariIni(),
                bahan.bulan().stream().map(this::bulan).toList());
    }

    // today ----------------------------------------------------------------------------------------------------

    private PapanTampil.HariIni hariIni() {
        var tanggal = bahan.hariIni();
        var isi = bahan.bulan().stream()
                .filter(bulan -> bulan.memuat(tanggal))
                .findFirst()
                .map(BahanPapan.Bulan::hari)
                .orElse(Map.of());
        var kelompok = new ArrayList<PapanTampil.KelompokHari>();
        var cuti = new ArrayList<PapanTampil.Cuti>();
        for (var satu : bahan.kelompok()) {
            var wajib = 0;
            var belum = new ArrayList<PapanTampil.OrangHari>();
            for (var orang : satu.orang()) {
                var hariWajib = hariWajib(orang, tanggal, tanggal);
                if (hariWajib.wajib(tanggal)) {
                    wajib++;
                    if (!hariWajib
                            .belumTerisi(isi.getOrDefault(orang.id(), List.of()))
                            .isEmpty()) {
                        belum.add(new PapanTampil.OrangHari(orang.nama(), dinasLuar(orang.id(), tanggal)));
                    }
                } else if (hariWajib.dikecualikan().contains(tanggal)) {
                    cuti.add(new PapanTampil.Cuti(orang.nama(), sebab(orang.id(), tanggal)));
                }
            }
            kelompok.add(new PapanTampil.KelompokHari(satu.nama(), wajib, belum));
        }
        var wajib = kelompok.stream().mapToInt(PapanTampil.KelompokHari::wajib).sum();
        var belum = kelompok.stream().mapToInt(satu -> satu.belum().size()).sum();
        return new PapanTampil.HariIni(
                TanggalIndonesia.hariTanggal(tanggal),
                libur(tanggal),
                wajib,
                wajib - belum,
                belum,
                kelompok.stream().filter(satu -> satu.wajib() > 0).toList(),
                cuti);
    }

    private String libur(LocalDate tanggal) {
        if (bahan.kalender().hariKerja(tanggal)) {
            return null;
        }
        var nama = bahan.kalender().libur().get(tanggal);
        return nama == null ? "akhir pekan" : "libur, " + nama;
    }

    private String sebab(UUID pegawaiId, LocalDate tanggal) {
        return absen(pegawaiId).stream()
                .filter(satu -> satu.jenis().membebaskan() && satu.meliputi(tanggal))
                .findFirst()
                .map(satu -> "%s, %s"
                        .formatted(
                                satu.jenis().sebutanBagiLain().toLowerCase(Locale.ROOT),
                                TanggalIndonesia.rentang(satu.mulai(), satu.sampai())))
                .orElseThrow();
    }

    private boolean dinasLuar(UUID pegawaiId, LocalDate tanggal) {
        return absen(pegawaiId).stream()
                .anyMatch(satu -> satu.jenis() == JenisKetidakhadiran.DINAS_LUAR && satu.meliputi(tanggal));
    }

    // a period -------------------------------------------------------------------------------------------------

    private PapanTampil.Bulan bulan(BahanPapan.Bulan bulan) {
        var kemarin = bahan.hariIni().minusDays(1);
        var sampai = kemarin.isBefore(bulan.akhir()) ? kemarin : bulan.akhir();
        var kelompok = bahan.kelompok().stream()
                .map(satu -> kelompok(satu, bulan, sampai))
                .filter(satu -> satu.orang() > 0)
                .toList();
        return new PapanTampil.Bulan(
                bulan.sebutan(),
                sampai.isBefore(bulan.mulai()) ? null : TanggalIndonesia.hariTanggal(sampai),
                kelompok.stream()
                        .mapToInt(PapanTampil.KelompokBulan::orangBelum)
                        .sum(),
                kelompok.stream().mapToInt(PapanTampil.KelompokBulan::hari).sum(),
                kelompok);
    }

    private PapanTampil.KelompokBulan kelompok(BahanPapan.Kelompok kelompok, BahanPapan.Bulan bulan, LocalDate sampai) {
        var baris = kelompok.orang().stream()
                .filter(orang ->
                        bulan.mulai().datesUntil(bulan.akhir().plusDays(1)).anyMatch(orang.bertugas()))
                .map(orang -> baris(orang, bulan, sampai))
                .toList();
        return new PapanTampil.KelompokBulan(
                kelompok.nama(),
                baris.size(),
                (int) baris.stream().filter(satu -> satu.belum() > 0).count(),
                baris.stream().mapToInt(PapanTampil.Baris::belum).sum(),
                baris.stream()
                        .filter(not(PapanPengisian::lengkap))
                        .sorted(Comparator.comparing(PapanTampil.Baris::belum).reversed())
                        .toList(),
                baris.stream()
                        .filter(PapanPengisian::lengkap)
                        .map(PapanTampil.Baris::nama)
                        .toList());
    }

    private static boolean lengkap(PapanTampil.Baris baris) {
        return baris.belum() == 0 && baris.terlambat() == 0;
    }

    private PapanTampil.Baris baris(BahanPapan.Orang orang, BahanPapan.Bulan bulan, LocalDate sampai) {
        var wajib = hariWajib(orang, bulan.mulai(), sampai);
        var hari = bulan.hari().getOrDefault(orang.id(), List.of());
        var hitungan = HitunganPegawai.dari(orang.id(), wajib, hari);
        return new PapanTampil.Baris(
                orang.nama(),
                hitungan.tidakTerisi(),
                TanggalRingkas.sebut(wajib.belumTerisi(hari)),
                hitungan.terlambat());
    }

    private HariWajib hariWajib(BahanPapan.Orang orang, LocalDate mulai, LocalDate sampai) {
        var hariKerja =
                sampai.isBefore(mulai) ? List.<LocalDate>of() : bahan.kalender().hariKerjaAntara(mulai, sampai);
        return HariWajib.dari(hariKerja, orang.bertugas(), absen(orang.id()));
    }

    private List<Ketidakhadiran> absen(UUID pegawaiId) {
        return bahan.absen().getOrDefault(pegawaiId, List.of());
    }
}
