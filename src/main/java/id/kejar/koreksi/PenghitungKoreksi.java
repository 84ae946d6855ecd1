package id.kejar.koreksi;

import id.kejar.kompilasi.BarisRekap;
import id.kejar.kompilasi.HasilPegawai;
import id.kejar.kompilasi.HitunganPegawai;
import id.kejar.kompilasi.KompilasiService;
import id.kejar.periode.Periode;
import id.kejar.shared.Penolakan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reckons what a correction does to the figures that hold now. */
@Component
@Transactional(readOnly = true)
class PenghitungKoreksi {

    private final HariDitetapkanService hariDitetapkan;
    private final KompilasiService kompilasi;

    PenghitungKoreksi(HariDitetapkanService hariDitetapkan, KompilasiService kompilasi) {
        this.hariDitetapkan = hariDitetapkan;
        this.kompilasi = kompilasi;
    }

    /** The figures that hold now. @throws Penolakan for somebody who is not in the month's recap */
    HitunganPegawai sekarang(UUID periodeId, UUID pegawaiId) {
        return kompilasi.terakhir(periodeId).baris().stream()
                .filter(baris -> baris.pegawaiId().equals(pegawaiId))
                .findFirst()
                .map(BarisRekap::hasil)
                .map(HasilPegawai::hitungan)
                .orElseThrow(
                        () -> Penolakan.aturan(
                                "Pegawai itu tidak ada dalam rekap bulan yang ditetapkan, jadi tidak ada angkanya yang dikoreksi."));
    }

    List<HariDitetapkan> hari(Periode bulan, UUID pegawaiId, LocalDate mulai, LocalDate sampai) {
        return hariDitetapkan.hari(bulan, pegawaiId, mulai, sampai);
    }

    /**
     * @param lama the figures to start from
     * @throws Penolakan when the correction does not fit one of its days, or no day is concerned
     */
    HitunganPegawai sesudah(
            HitunganPegawai lama,
            Periode bulan,
            UUID pegawaiId,
            JenisKoreksi jenis,
            LocalDate mulai,
            LocalDate sampai) {
        var hari = hari(bulan, pegawaiId, mulai, sampai);
        if (hari.isEmpty() && jenis.mengubahAngka()) {
            throw Penolakan.aturan("Tidak ada hari wajib pada tanggal itu, jadi tidak ada yang dikoreksi.");
        }
        var angka = lama;
        for (var satu : hari) {
            angka = AkibatKoreksi.pada(angka, jenis, satu);
        }
        return angka;
    }

    HitunganPegawai sesudah(HitunganPegawai lama, Periode bulan, Koreksi koreksi) {
        return sesudah(lama, bulan, koreksi.pegawaiId(), koreksi.jenis(), koreksi.mulai(), koreksi.sampai());
    }
}
