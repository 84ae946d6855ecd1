package id.kejar.organisasi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.ZoneId;
import java.util.List;

/** A KPU office. It is the engine's tenant; what differs from office to office is data here, not code. */
@Entity
public class Satker {

    @Id
    private String kode;

    private String nama;
    private String lembaga;
    private String daerah;
    private String alamat;
    private String kota;
    private String kodeWilayah;
    private String zona;
    private int hariMulaiPeriode;
    private int tenggangPengisian;
    private int batasPutaran;
    private int kuorum;
    private int suaraSetuju;
    private String templatBeritaAcara;
    private String templatUndangan;
    private boolean aktif;

    @Enumerated(EnumType.STRING)
    private KebijakanBukti kebijakanBukti;

    @Enumerated(EnumType.STRING)
    private Kertas kertas;

    protected Satker() {}

    public Satker(ProfilSatker profil) {
        kode = profil.kode();
        nama = profil.nama();
        lembaga = profil.lembaga();
        daerah = profil.daerah();
        alamat = profil.alamat();
        kota = profil.kota();
        kodeWilayah = profil.kodeWilayah();
        zona = profil.zona().getId();
        hariMulaiPeriode = profil.hariMulaiPeriode();
        tenggangPengisian = profil.tenggangPengisian();
        batasPutaran = profil.batasPutaran();
        kuorum = profil.pleno().kuorum();
        suaraSetuju = profil.pleno().suaraSetuju();
        templatBeritaAcara = profil.pleno().templatBeritaAcara();
        templatUndangan = profil.pleno().templatUndangan();
        kebijakanBukti = profil.kebijakanBukti();
        kertas = profil.kertas();
        aktif = true;
    }

    /**
     * Changes what an office may change by itself. How its months run (zone, first day of a period, rounds) is not among
     * it: running months depend on it.
     *
     * @return which fields are other than before, as a person calls them
     */
    List<String> ubah(KopSatker baru) {
        var beda = kop().bedaDari(baru);
        lembaga = baru.lembaga();
        daerah = baru.daerah();
        alamat = baru.alamat();
        kota = baru.kota();
        kebijakanBukti = baru.kebijakanBukti();
        kertas = baru.kertas();
        return beda;
    }

    public KopSatker kop() {
        return new KopSatker(lembaga, daerah, alamat, kota, kebijakanBukti, kertas);
    }

    /** Six digits; also the engine's tenant id. */
    public String kode() {
        return kode;
    }

    public String nama() {
        return nama;
    }

    /** First line of the letterhead: KPU, or KIP in Aceh. */
    public String lembaga() {
        return lembaga;
    }

    public String daerah() {
        return daerah;
    }

    public String alamat() {
        return alamat;
    }

    public String kota() {
        return kota;
    }

    public String kodeWilayah() {
        return kodeWilayah;
    }

    public ZoneId zona() {
        return ZoneId.of(zona);
    }

    /** WIB, WITA or WIT, as the office says it. */
    public String singkatanZona() {
        return switch (zona) {
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> zona;
        };
    }

    /** Day of the month on which a period begins, 1–28; 21 gives the period from the 21st to the 20th. */
    public int hariMulaiPeriode() {
        return hariMulaiPeriode;
    }

    /** Working days after the period's end in which entries may still be filled in. */
    public int tenggangPengisian() {
        return tenggangPengisian;
    }

    /** Rounds of verification; a day returned in the last round stays returned and does not count. */
    public int batasPutaran() {
        return batasPutaran;
    }

    /** Commissioners who must be present for the pleno to decide. */
    public int kuorum() {
        return kuorum;
    }

    /** Votes in favour with which the pleno adopts a month. */
    public int suaraSetuju() {
        return suaraSetuju;
    }

    /** Tokens {@code {no} {wilayah} {tahun}}, e.g. {@code {no}/PK.01-BA/{wilayah}/{tahun}}. */
    public String templatBeritaAcara() {
        return templatBeritaAcara;
    }

    /** As {@link #templatBeritaAcara()}, e.g. {@code {no}/PK.01-Und/{wilayah}/{tahun}}. */
    public String templatUndangan() {
        return templatUndangan;
    }

    /** On which its documents are printed. */
    public Kertas kertas() {
        return kertas;
    }

    /** For what a day must show evidence before it can be sent. */
    public KebijakanBukti kebijakanBukti() {
        return kebijakanBukti;
    }
}
