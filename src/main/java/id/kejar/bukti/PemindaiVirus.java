package id.kejar.bukti;

import java.io.IOException;
import java.io.InputStream;

/** Asks a virus scanner about a file. */
interface PemindaiVirus {

    enum Hasil {
        BERSIH(KeadaanBerkas.BERSIH),
        TIDAK_DIPINDAI(KeadaanBerkas.TIDAK_DIPINDAI),
        TERINFEKSI(KeadaanBerkas.TERINFEKSI),
        TIDAK_MENJAWAB(KeadaanBerkas.KARANTINA);

        private final KeadaanBerkas keadaan;

        Hasil(KeadaanBerkas keadaan) {
            this.keadaan = keadaan;
        }

        KeadaanBerkas keadaan() {
            return keadaan;
        }
    }

    /** For offices without a scanner. */
    PemindaiVirus TIDAK_ADA = isi -> Hasil.TIDAK_DIPINDAI;

    /** @throws IOException when the file cannot be read; a scanner out of reach is a result */
    Hasil pindai(InputStream isi) throws IOException;
}
