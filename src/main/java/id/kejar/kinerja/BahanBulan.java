package id.kejar.kinerja;

import id.kejar.entri.HariKinerja;
import id.kejar.kalender.KalenderKerja;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.kompilasi.HasilPegawai;
import id.kejar.kompilasi.HitunganPegawai;
import id.kejar.periode.StatusPeriode;
import id.kejar.verifikasi.KeputusanTerakhir;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What one person's month is put together from.
 *
 * @param menerimaIsian whether days of the period may still be filled in
 * @param bertugas whether the person served on a date
 * @param berkonsep open days on whose sheet something stands
 * @param keputusan the last decisions that hold, by entry
 * @param beku what the recap in force has frozen, {@code null} before there is one or where he is not in it
 * @param berpita adds the band to figures that no recap has frozen
 */
record BahanBulan(
        UUID pegawaiId,
        LocalDate mulai,
        LocalDate akhir,
        StatusPeriode status,
        boolean menerimaIsian,
        LocalDate hariIni,
        Predicate<LocalDate> bertugas,
        KalenderKerja kalender,
        List<Ketidakhadiran> absen,
        List<HariKinerja> hari,
        Set<UUID> berkonsep,
        Map<UUID, KeputusanTerakhir> keputusan,
        HasilPegawai beku,
        Function<HitunganPegawai, HasilPegawai> berpita) {}
