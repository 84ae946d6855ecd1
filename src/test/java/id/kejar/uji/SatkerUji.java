package id.kejar.uji;

import id.kejar.organisasi.AturanPleno;
import id.kejar.organisasi.KebijakanBukti;
import id.kejar.organisasi.Kertas;
import id.kejar.organisasi.ProfilSatker;
import java.time.ZoneId;

/** An office of which a test needs nothing but its code and its zone. */
public final class SatkerUji {

    private SatkerUji() {}

    public static ProfilSatker profil(String kode, ZoneId zona) {
        return new ProfilSatker(
                kode,
                "KPU " + kode,
                "KPU",
                "DAERAH",
                "Jalan 1",
                "Kota",
                "0000",
                zona,
                1,
                0,
                3,
                new AturanPleno(4, 3, "{no}", "{no}"),
                KebijakanBukti.TIDAK_WAJIB,
                Kertas.A4);
    }
}
