package id.kejar.laporan;

import id.kejar.shared.Penolakan;
import id.kejar.tandatangan.KunciPenanda;

/** The form of an electronic signature as it was posted; it is not shown again, not kept and not written anywhere. */
record IsianTandaTangan(String nik, String passphrase, Boolean terakhir, String keterangan) {

    /** A box that is not ticked is not posted. */
    boolean tandaTanganTerakhir() {
        return Boolean.TRUE.equals(terakhir);
    }

    /** @throws Penolakan for what is missing or no NIK */
    KunciPenanda kunci() {
        return KunciPenanda.dari(nik, passphrase == null ? null : passphrase.toCharArray());
    }

    @Override
    public String toString() {
        return "IsianTandaTangan[dirahasiakan]";
    }
}
