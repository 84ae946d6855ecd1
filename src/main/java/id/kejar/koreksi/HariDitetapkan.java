package id.kejar.koreksi;

import java.time.LocalDate;

/** One day of an employee in an adopted month. @param terlambat it was sent late @param dinasLuar it was marked as duty travel */
record HariDitetapkan(LocalDate tanggal, KeadaanHari keadaan, boolean terlambat, boolean dinasLuar) {}
