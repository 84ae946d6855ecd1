package id.kejar.laporan;

import java.util.List;

/**
 * What a pleno decided, and how it came to it.
 *
 * @param catatan with an adoption its notes, with a month sent back the reason; null when there is none
 * @param suaraDiperlukan in favour, to adopt
 * @param suara none when none were recorded
 * @param usul the proposals of correction that were decided
 */
record PutusanRapat(
        Hasil hasil, String catatan, int suaraDiperlukan, List<SuaraTercetak> suara, List<UsulDiputus> usul) {

    enum Hasil {
        DITETAPKAN,
        DITETAPKAN_DENGAN_CATATAN,
        DIKEMBALIKAN
    }

    /** Which way a vote went. */
    enum Pilihan {
        SETUJU("Setuju"),
        TIDAK_SETUJU("Tidak setuju"),
        ABSTAIN("Abstain");

        private final String sebutan;

        Pilihan(String sebutan) {
            this.sebutan = sebutan;
        }

        String sebutan() {
            return sebutan;
        }
    }

    /** @param alasan the dissent; null where nothing was said */
    record SuaraTercetak(String nama, String jabatan, Pilihan pilihan, String alasan) {}

    /** @param alasan why it was refused; null when it was ratified */
    record UsulDiputus(String judul, boolean disahkan, String alasan) {}

    PutusanRapat {
        suara = List.copyOf(suara);
        usul = List.copyOf(usul);
    }

    boolean ditetapkan() {
        return hasil != Hasil.DIKEMBALIKAN;
    }

    int jumlah(Pilihan yang) {
        return (int) suara.stream().filter(satu -> satu.pilihan() == yang).count();
    }

    List<SuaraTercetak> pendapatBerbeda() {
        return suara.stream()
                .filter(satu -> satu.pilihan() == Pilihan.TIDAK_SETUJU)
                .toList();
    }
}
