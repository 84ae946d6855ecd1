package id.kejar.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a chain piece by piece, past the entities: a check keeps nothing of what it has read. */
@Component
class PembacaRantai {

    private static final String MATA =
            """
            select m.urutan, m.sidik, j.id, j.satker, j.pada, j.pelaku, j.tindakan, j.objek, j.rincian
            from mata_rantai m left join jejak j on j.id = m.jejak_id
            where m.satker = :satker
            """;

    private final JdbcClient basisData;

    PembacaRantai(JdbcClient basisData) {
        this.basisData = basisData;
    }

    /** Links behind a number, in their order. */
    List<MataTerbaca> sesudah(String satker, long urutan, int sebanyak) {
        return basisData
                .sql(MATA + " and m.urutan > :urutan order by m.urutan fetch first :sebanyak rows only")
                .param("satker", satker)
                .param("urutan", urutan)
                .param("sebanyak", sebanyak)
                .query(PembacaRantai::mata)
                .list();
    }

    Optional<Ujung> ujung(String satker) {
        return basisData
                .sql(
                        "select urutan, sidik from mata_rantai where satker = :satker order by urutan desc fetch first 1 rows only")
                .param("satker", satker)
                .query((baris, ke) -> new Ujung(baris.getLong("urutan"), baris.getString("sidik")))
                .optional();
    }

    Optional<String> sidik(String satker, long urutan) {
        return basisData
                .sql("select sidik from mata_rantai where satker = :satker and urutan = :urutan")
                .param("satker", satker)
                .param("urutan", urutan)
                .query(String.class)
                .optional();
    }

    /** Lines of a moment before that which have no link, the oldest first. */
    List<IsiJejak> tanpaTempat(String satker, Instant sebelum, int sebanyak) {
        return basisData
                .sql(
                        """
                        select j.id, j.satker, j.pada, j.pelaku, j.tindakan, j.objek, j.rincian from jejak j
                        where j.satker = :satker and j.pada < :sebelum
                          and not exists (select 1 from mata_rantai m where m.jejak_id = j.id)
                        order by j.pada, j.id fetch first :sebanyak rows only""")
                .param("satker", satker)
                .param("sebelum", sebelum.atOffset(ZoneOffset.UTC))
                .param("sebanyak", sebanyak)
                .query((baris, ke) -> isi(baris))
                .list();
    }

    private static MataTerbaca mata(ResultSet baris, int ke) throws SQLException {
        return new MataTerbaca(
                baris.getLong("urutan"),
                baris.getString("sidik"),
                baris.getObject("id", UUID.class) == null ? null : isi(baris));
    }

    private static IsiJejak isi(ResultSet baris) throws SQLException {
        return new IsiJejak(
                baris.getObject("id", UUID.class),
                baris.getString("satker"),
                baris.getObject("pada", OffsetDateTime.class).toInstant(),
                baris.getString("pelaku"),
                baris.getString("tindakan"),
                baris.getString("objek"),
                baris.getString("rincian"));
    }
}
