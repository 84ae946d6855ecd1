package id.kejar.laporan;

import id.kejar.organisasi.Kertas;

/**
 * A sheet of paper upright, in twips (a twentieth of a point).
 *
 * @param tepiKiri of an upright page; the wider paper has the wider margin, so that a line is as long on either
 */
record UkuranKertas(int lebar, int panjang, int tepiKiri) {

    private static final double TWIP_SETITIK = 20;
    private static final UkuranKertas A4 = new UkuranKertas(11_906, 16_838, 1_418);
    private static final UkuranKertas F4 = new UkuranKertas(12_189, 18_709, 1_701);

    static UkuranKertas dari(Kertas kertas) {
        return switch (kertas) {
            case A4 -> A4;
            case F4 -> F4;
        };
    }

    double lebarTitik() {
        return lebar / TWIP_SETITIK;
    }

    double panjangTitik() {
        return panjang / TWIP_SETITIK;
    }
}
