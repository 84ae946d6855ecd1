package id.kejar.laporan;

import id.kejar.kompilasi.PitaNilai;
import java.math.BigDecimal;

/**
 * One person's month.
 *
 * @param subbagian null for who stands above them (the Sekretaris)
 * @param nilai percent with two decimals; null when no day was owed
 * @param pita the band that the recap has frozen; null when there is none
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
        PitaNilai pita,
        String verifikator) {}
