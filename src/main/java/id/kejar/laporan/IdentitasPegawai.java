package id.kejar.laporan;

import id.kejar.shared.Angka;

/**
 * Whose month it is.
 *
 * @param nip null for who has none
 * @param pangkat null when it is not recorded: a dotted line is printed
 * @param subbagian null for who stands above them (the Sekretaris)
 */
record IdentitasPegawai(String nama, String nip, String pangkat, String jabatan, String unitKerja, String subbagian) {

    String nipTercetak() {
        return TeksDokumen.kosong(nip) ? Angka.TIDAK_ADA : NipTercetak.berspasi(nip);
    }

    String subbagianTercetak() {
        return TeksDokumen.kosong(subbagian) ? Angka.TIDAK_ADA : subbagian;
    }
}
