package id.kejar.mutubaku;

/**
 * The steps of the SOP with who does them and the time allowed (mutu baku "waktu"). This is the one place where these
 * times stand as figures to compare with; what the models make due stands in the models, from the same source.
 */
enum Langkah {
    DOKUMENTASI("1", "Mendokumentasikan kegiatan harian", "ASN", Batas.menitPerHari(5), Sumber.KUDUS + " 1"),
    PENGISIAN("2", "Mengisi data kinerja", "ASN", Batas.menitPerHari(10), Sumber.KUDUS + " 2"),
    VERIFIKASI("3", "Memverifikasi data kinerja", "Atasan langsung", Batas.hariKerja(3), Sumber.KUDUS + " 3"),
    HIMPUN("4", "Menghimpun data kinerja", "Sub Bagian Rendatin", Batas.hariKerja(2), Sumber.KUDUS + " 4"),
    RAPAT("5", "Rapat pleno laporan bulanan", "Ketua dan Anggota", Batas.menit(120), Sumber.KUDUS + " 5"),
    RISALAH("–", "Mencatat hasil rapat (risalah)", "Sekretaris", Batas.hariKerja(3), Sumber.MESUJI),
    HIMPUN_HASIL("6", "Menghimpun hasil rapat pleno", "Sub Bagian Rendatin", Batas.hariKerja(1), Sumber.KUDUS + " 6");

    private static final class Sumber {
        private static final String KUDUS = "Keputusan Sekretaris KPU Kabupaten Kudus 738/2024, langkah";
        private static final String MESUJI =
                "Keputusan KPU Kabupaten Mesuji 18/2022, IKU hasil notulen rapat yang tepat waktu (3 hari)";
    }

    private final String nomor;
    private final String kegiatan;
    private final String pelaksana;
    private final Batas batas;
    private final String sumber;

    Langkah(String nomor, String kegiatan, String pelaksana, Batas batas, String sumber) {
        this.nomor = nomor;
        this.kegiatan = kegiatan;
        this.pelaksana = pelaksana;
        this.batas = batas;
        this.sumber = sumber;
    }

    /** In the SOP; a dash where the step is not one of its own there. */
    String nomor() {
        return nomor;
    }

    String kegiatan() {
        return kegiatan;
    }

    String pelaksana() {
        return pelaksana;
    }

    Batas batas() {
        return batas;
    }

    String sumber() {
        return sumber;
    }
}
