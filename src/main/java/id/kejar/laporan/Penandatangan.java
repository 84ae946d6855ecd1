package id.kejar.laporan;

/**
 * Who signs, and in which capacity.
 *
 * @param nip 18 digits in any spacing; null for Ketua and Anggota, who have none
 * @param kapasitas {@code Plh.} or {@code Plt.}; null for the holder of the office
 */
record Penandatangan(String jabatan, String nama, String nip, String kapasitas) {

    String jabatanTercetak() {
        return TeksDokumen.kosong(kapasitas) ? jabatan : kapasitas.trim() + " " + jabatan;
    }

    /** A line to write on when the office has nobody to name yet. */
    String namaTercetak() {
        return TeksDokumen.atauTitik(nama);
    }

    boolean berNip() {
        return !TeksDokumen.kosong(nip);
    }

    String nipTercetak() {
        return "NIP " + NipTercetak.berspasi(nip);
    }
}
