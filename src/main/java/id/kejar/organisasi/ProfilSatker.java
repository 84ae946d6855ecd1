package id.kejar.organisasi;

import java.time.ZoneId;

/** What must be known to open a satker in KEJAR; see {@link Satker} for the meaning of each value. */
public record ProfilSatker(
        String kode,
        String nama,
        String lembaga,
        String daerah,
        String alamat,
        String kota,
        String kodeWilayah,
        ZoneId zona,
        int hariMulaiPeriode,
        int tenggangPengisian,
        int batasPutaran,
        AturanPleno pleno,
        KebijakanBukti kebijakanBukti,
        Kertas kertas) {}
