package id.kejar.organisasi;

/**
 * What must be known to open an office of the national list.
 *
 * @param hariMulaiPeriode day of the month on which a period begins, 1–28
 * @param operator who keeps it from now on
 */
public record SatkerBaru(
        String kode, KopSatker kop, String kodeWilayah, int hariMulaiPeriode, OperatorPertama operator) {

    /** @param nip {@code null} for one who has none */
    public record OperatorPertama(String akun, String nama, String nip, JenisPegawai jenis, String jabatan) {}
}
