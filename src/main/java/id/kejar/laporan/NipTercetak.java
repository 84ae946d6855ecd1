package id.kejar.laporan;

/** A NIP as it is printed; whether it is a valid one is judged where people are recorded. */
final class NipTercetak {

    private NipTercetak() {}

    /** {@code 19800101 200501 1 001}; what is not 18 digits is printed as it was given. */
    static String berspasi(String nip) {
        if (TeksDokumen.kosong(nip)) {
            return "";
        }
        String angka = nip.replaceAll("[\\s.]", "");
        if (!angka.matches("\\d{18}")) {
            return nip.trim();
        }
        return "%s %s %s %s"
                .formatted(angka.substring(0, 8), angka.substring(8, 14), angka.substring(14, 15), angka.substring(15));
    }
}
