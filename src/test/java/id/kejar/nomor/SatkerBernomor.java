package id.kejar.nomor;

import id.kejar.organisasi.AturanPleno;
import id.kejar.organisasi.KebijakanBukti;
import id.kejar.organisasi.Kertas;
import id.kejar.organisasi.ProfilSatker;
import id.kejar.organisasi.Satker;
import java.time.ZoneId;

/** An office of which only the way it numbers its letters matters. */
final class SatkerBernomor {

    static final String TEMPLAT = "{no}/PK.01-BA/{wilayah}/{tahun}";

    private SatkerBernomor() {}

    static Satker satker(String templatBeritaAcara, String kodeWilayah) {
        return new Satker(profil("657342", templatBeritaAcara, kodeWilayah));
    }

    static ProfilSatker profil(String kode, String templatBeritaAcara, String kodeWilayah) {
        return new ProfilSatker(
                kode,
                "KPU " + kode,
                "KPU",
                "DAERAH",
                "Jalan 1",
                "Kota",
                kodeWilayah,
                ZoneId.of("Asia/Jakarta"),
                1,
                0,
                3,
                new AturanPleno(4, 3, templatBeritaAcara, "{no}/PK.01-{jenis}/{wil}/{tahun}"),
                KebijakanBukti.TIDAK_WAJIB,
                Kertas.A4);
    }
}
