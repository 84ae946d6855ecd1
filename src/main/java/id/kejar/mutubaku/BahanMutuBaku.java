package id.kejar.mutubaku;

import id.kejar.periode.StatusPeriode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/**
 * What the page of one month is written from.
 *
 * @param hariTerakhirPengisian the last day on which entries may be filled in
 * @param nama, @param jabatan of everybody who verifies
 */
record BahanMutuBaku(
        String sebutan,
        StatusPeriode status,
        LocalDate hariTerakhirPengisian,
        ZoneId zona,
        UkuranBulan ukuran,
        Map<UUID, String> nama,
        Map<UUID, String> jabatan) {}
