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
import org.springframework.stereotype.Service;

/** Looks through the log of a satker, the latest line first, from any place on: no page is slower than the first. */
@Service
public class PencarianJejak {

    private final JdbcClient basisData;

    PencarianJejak(JdbcClient basisData) {
        this.basisData = basisData;
    }

    /** Where a page ended: the next begins behind it. */
    public record Tempat(Instant pada, UUID id) {}

    /** A line with its place. */
    public record Temuan(UUID id, BarisJejak baris) {

        public Tempat tempat() {
            return new Tempat(baris.pada(), id);
        }
    }

    /** @param sesudah {@code null} for the first page */
    public List<Temuan> cari(SaringanJejak saringan, Tempat sesudah, int sebanyak) {
        return basisData
                .sql(
                        """
                        select id, pada, pelaku, tindakan, objek, rincian from jejak
                        where satker = :satker and pada >= :dari and pada < :sampai
                          and (cast(:pelaku as varchar) is null or pelaku = :pelaku)
                          and (cast(:tindakan as varchar) is null or tindakan like :tindakan escape '!')
                          and (cast(:objek as varchar) is null or objek like :objek escape '!')
                          and pada <= :batas and (pada < :batas or id < :batasId)
                        order by pada desc, id desc fetch first :sebanyak rows only""")
                .param("satker", saringan.satker())
                .param("dari", saringan.dari().atOffset(ZoneOffset.UTC))
                .param("sampai", saringan.sampai().atOffset(ZoneOffset.UTC))
                .param("pelaku", saringan.pelaku())
                .param("tindakan", awalan(saringan.tindakan()))
                .param("objek", awalan(saringan.objek()))
                .param(
                        "batas",
                        Optional.ofNullable(sesudah)
                                .map(Tempat::pada)
                                .orElse(saringan.sampai())
                                .atOffset(ZoneOffset.UTC))
                .param("batasId", Optional.ofNullable(sesudah).map(Tempat::id).orElse(new UUID(0, 0)))
                .param("sebanyak", sebanyak)
                .query(PencarianJejak::temuan)
                .list();
    }

    /** The words that occur, for choosing from. */
    public List<String> tindakan(String satker, Instant dari, Instant sampai) {
        return basisData
                .sql(
                        "select distinct tindakan from jejak where satker = ? and pada >= ? and pada < ? order by tindakan")
                .params(satker, dari.atOffset(ZoneOffset.UTC), sampai.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** What was typed is no pattern. */
    private static String awalan(String diketik) {
        return diketik == null
                ? null
                : diketik.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static Temuan temuan(ResultSet baris, int ke) throws SQLException {
        return new Temuan(
                baris.getObject("id", UUID.class),
                new BarisJejak(
                        baris.getObject("pada", OffsetDateTime.class).toInstant(),
                        baris.getString("pelaku"),
                        baris.getString("tindakan"),
                        baris.getString("objek"),
                        baris.getString("rincian")));
    }
}
