package id.kejar.arsip;

/**
 * How long one kind of record is kept.
 *
 * @param klasifikasi code of the archive's classification, e.g. {@code PK.01}
 * @param aktifTahun years in the office's hands, @param inaktifTahun years after them in the store
 * @param sumber where the figures have it from
 * @param terverifikasi somebody has compared it with the JRA that applies
 */
public record MasaSimpan(
        JenisArsip jenis,
        String sebutan,
        String klasifikasi,
        String uraian,
        int aktifTahun,
        int inaktifTahun,
        NasibAkhir nasibAkhir,
        String sumber,
        boolean terverifikasi) {

    /** What is proposed after both; a panitia decides, never KEJAR (UU 43/2009). */
    public enum NasibAkhir {
        MUSNAH("diusulkan musnah"),
        PERMANEN("permanen"),
        DINILAI_KEMBALI("dinilai kembali");

        private final String sebutan;

        NasibAkhir(String sebutan) {
            this.sebutan = sebutan;
        }

        public String sebutan() {
            return sebutan;
        }
    }

    public int tahun() {
        return aktifTahun + inaktifTahun;
    }

    public String masa() {
        return "aktif %d tahun, inaktif %d tahun, lalu %s".formatted(aktifTahun, inaktifTahun, nasibAkhir.sebutan());
    }

    /** As it stands beside a document: the classification, how long, and how sure that is. */
    public String label() {
        return "%s · %s%s".formatted(klasifikasi, masa(), terverifikasi ? "" : " (belum terverifikasi)");
    }
}
