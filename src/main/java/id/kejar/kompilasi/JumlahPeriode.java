package id.kejar.kompilasi;

import java.util.UUID;

/** What the database added up of one recap. */
record JumlahPeriode(UUID periodeId, JumlahHari jumlah) {

    JumlahPeriode(
            UUID periodeId,
            Long pegawai,
            Long wajib,
            Long terisi,
            Long terlambat,
            Long tidakTerisi,
            Long disetujui,
            Long dikembalikan) {
        this(
                periodeId,
                new JumlahHari(
                        Math.toIntExact(pegawai),
                        Math.toIntExact(wajib),
                        Math.toIntExact(terisi),
                        Math.toIntExact(terlambat),
                        Math.toIntExact(tidakTerisi),
                        Math.toIntExact(disetujui),
                        Math.toIntExact(dikembalikan)));
    }
}
