package id.kejar.arsip;

/** The kinds of record that KEJAR keeps; each has a row in {@code masa_simpan}. */
public enum JenisArsip {
    ISIAN_HARIAN,
    BUKTI_DUKUNG,
    REKAP,
    LAPORAN_BULANAN,
    RAPAT_PLENO,
    SEGEL,
    KOREKSI,
    KETIDAKHADIRAN,
    SURAT_PERINTAH,
    BUKU_NOMOR,
    DATA_PEGAWAI,
    JEJAK_AUDIT
}
