package id.kejar.laporan;

import java.math.BigDecimal;

/**
 * One person's month.
 *
 * @param subbagian null for who stands above them (the Sekretaris)
 * @param nilai percent with two decimals; null when no day was owed
 */
record BarisRekap(
        int nomor,
        String nama,
        String nip,
        String jabatan,
        String subbagian,
        int hariKerja,
        int dikecualikan,
        int dinasLuar,
        int wajib,
        int terisi,
        int terlambat,
        int tidakTerisi,
        int disetujui,
        int dikembalikan,
        BigDecimal nilai,
        String verifikator) {}
