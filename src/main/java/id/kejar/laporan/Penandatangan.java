package id.kejar.laporan;

import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.Nip;
import id.kejar.organisasi.Pegawai;
import id.kejar.penugasan.Kedudukan;
import id.kejar.penugasan.Pemangku;

/**
 * Who signs, and in which capacity.
 *
 * @param nip 18 digits in any spacing; null for Ketua and Anggota, who have none
 * @param kapasitas {@code Plh.} or {@code Plt.}; null for the holder of the office
 */
record Penandatangan(String jabatan, String nama, String nip, String kapasitas) {

    /** Whoever fills an office on the day signs for it; one who acts in it says so. */
    static Penandatangan dari(Pemangku pemangku) {
        var jabatan = pemangku.kedudukan() == Kedudukan.PENGGANTI ? pemangku.pejabat() : pemangku.orang();
        return new Penandatangan(
                sebutan(jabatan),
                pemangku.orang().nama(),
                pemangku.orang().nip().map(Nip::angka).orElse(null),
                pemangku.singkatan().orElse(null));
    }

    static Penandatangan dari(Pegawai orang) {
        return new Penandatangan(
                sebutan(orang), orang.nama(), orang.nip().map(Nip::angka).orElse(null), null);
    }

    /** Commissioners sign as Ketua or Anggota; their division stands in the list of those present. */
    private static String sebutan(Pegawai orang) {
        if (orang.jenis() != JenisPegawai.KOMISIONER) {
            return orang.jabatan();
        }
        return orang.jabatan().startsWith("Ketua") ? "Ketua" : "Anggota";
    }

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
