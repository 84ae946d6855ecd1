package id.kejar.kompilasi;

/** What one rule of the completeness check has found. @param kalimat what is so, and what to do where something is */
public record Pemeriksaan(String judul, Keadaan keadaan, String kalimat) {

    public enum Keadaan {
        BAIK("Baik"),
        /** Rendatin looks at it and decides; nothing is refused for it. */
        PERLU_DILIHAT("Perlu dilihat"),
        /** The recap cannot be called complete before it is mended. */
        MENGHALANGI("Menghalangi");

        private final String sebutan;

        Keadaan(String sebutan) {
            this.sebutan = sebutan;
        }

        public String sebutan() {
            return sebutan;
        }
    }

    public boolean baik() {
        return keadaan == Keadaan.BAIK;
    }

    static Pemeriksaan baik(String judul, String kalimat) {
        return new Pemeriksaan(judul, Keadaan.BAIK, kalimat);
    }

    static Pemeriksaan perluDilihat(String judul, String kalimat) {
        return new Pemeriksaan(judul, Keadaan.PERLU_DILIHAT, kalimat);
    }

    static Pemeriksaan menghalangi(String judul, String kalimat) {
        return new Pemeriksaan(judul, Keadaan.MENGHALANGI, kalimat);
    }
}
