package id.kejar.koreksi;

import id.kejar.kompilasi.HitunganPegawai;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;

/**
 * What a correction does to the figures of an employee's month. It works on the frozen figures, day by day, and never
 * counts the month anew: calendar and leave may have changed since, and that is no part of the correction.
 */
final class AkibatKoreksi {

    private AkibatKoreksi() {}

    /**
     * @param lama the figures as they hold
     * @return the figures with this day corrected
     * @throws Penolakan when the correction changes nothing, or does not fit the day
     */
    static HitunganPegawai pada(HitunganPegawai lama, JenisKoreksi jenis, HariDitetapkan hari) {
        return switch (jenis) {
            case HARI_DIAKUI -> diakui(lama, hari);
            case HARI_TIDAK_DIAKUI -> tidakDiakui(lama, hari);
            case HARI_DIKECUALIKAN -> dikecualikan(lama, hari);
            case ISI_KEGIATAN -> lama;
        };
    }

    private static HitunganPegawai diakui(HitunganPegawai lama, HariDitetapkan hari) {
        return switch (hari.keadaan()) {
            case DIKEMBALIKAN -> angka(lama, 0, 0, 0, 0, 0, 0, 1, -1);
            case MENUNGGU -> angka(lama, 0, 0, 0, 0, 0, 0, 1, 0);
            case TIDAK_TERISI -> angka(lama, 0, 0, 0, 1, 0, -1, 1, 0);
            case DISETUJUI, DIKECUALIKAN, TIDAK_WAJIB -> throw tidakBerlaku(hari, "diakui");
        };
    }

    private static HitunganPegawai tidakDiakui(HitunganPegawai lama, HariDitetapkan hari) {
        if (hari.keadaan() != KeadaanHari.DISETUJUI) {
            throw tidakBerlaku(hari, "dinyatakan tidak diakui");
        }
        return angka(lama, 0, 0, 0, 0, 0, 0, -1, 1);
    }

    /** The day leaves the days owed, and with it whatever was counted of it. */
    private static HitunganPegawai dikecualikan(HitunganPegawai lama, HariDitetapkan hari) {
        if (hari.keadaan() == KeadaanHari.DIKECUALIKAN || hari.keadaan() == KeadaanHari.TIDAK_WAJIB) {
            throw tidakBerlaku(hari, "dikecualikan");
        }
        return angka(
                lama,
                1,
                hari.dinasLuar() ? -1 : 0,
                -1,
                hari.keadaan().terisi() ? -1 : 0,
                hari.keadaan().terisi() && hari.terlambat() ? -1 : 0,
                hari.keadaan() == KeadaanHari.TIDAK_TERISI ? -1 : 0,
                hari.keadaan() == KeadaanHari.DISETUJUI ? -1 : 0,
                hari.keadaan() == KeadaanHari.DIKEMBALIKAN ? -1 : 0);
    }

    private static HitunganPegawai angka(
            HitunganPegawai lama,
            int dikecualikan,
            int dinasLuar,
            int wajib,
            int terisi,
            int terlambat,
            int tidakTerisi,
            int disetujui,
            int dikembalikan) {
        return new HitunganPegawai(
                lama.pegawaiId(),
                lama.hariKerja(),
                lama.dikecualikan() + dikecualikan,
                cukup(lama.dinasLuar() + dinasLuar),
                cukup(lama.wajib() + wajib),
                cukup(lama.terisi() + terisi),
                cukup(lama.terlambat() + terlambat),
                cukup(lama.tidakTerisi() + tidakTerisi),
                cukup(lama.disetujui() + disetujui),
                cukup(lama.dikembalikan() + dikembalikan));
    }

    /** The frozen figures hold no such day: day and figures disagree, and nothing may be built on that. */
    private static int cukup(int angka) {
        if (angka < 0) {
            throw Penolakan.aturan(
                    "Angka bulan yang ditetapkan tidak memuat hari itu, jadi koreksi ini tidak dapat dihitung. Hubungi operator KEJAR.");
        }
        return angka;
    }

    private static Penolakan tidakBerlaku(HariDitetapkan hari, String menjadi) {
        return Penolakan.aturan("%s %s, jadi tidak dapat %s. Periksa tanggal dan jenis koreksinya."
                .formatted(
                        TanggalIndonesia.hariTanggal(hari.tanggal()),
                        hari.keadaan().sebutan(),
                        menjadi));
    }
}
