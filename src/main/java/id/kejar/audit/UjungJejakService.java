package id.kejar.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Once a day and satker the end of its chain is kept, printed to the log and written to a file, so that somebody can put it
 * where KEJAR cannot reach: whoever then rewrites the chain, or cuts it off, is found.
 */
@Service
public class UjungJejakService {

    private static final Logger LOG = LoggerFactory.getLogger(UjungJejakService.class);

    private final PembacaRantai rantai;
    private final BerkasUjung berkas;
    private final SatkerPelaku satkerPelaku;
    private final JdbcClient basisData;
    private final Clock jam;

    UjungJejakService(
            PembacaRantai rantai, BerkasUjung berkas, SatkerPelaku satkerPelaku, JdbcClient basisData, Clock jam) {
        this.rantai = rantai;
        this.berkas = berkas;
        this.satkerPelaku = satkerPelaku;
        this.basisData = basisData;
        this.jam = jam;
    }

    /** Looks often and writes once: after midnight of each satker, or when KEJAR is back. */
    @Scheduled(initialDelayString = "${kejar.audit.jeda-ujung:10m}", fixedDelayString = "${kejar.audit.jeda-ujung:10m}")
    public void catatHarian() {
        for (var satker : semua()) {
            catat(satker);
        }
        berkas.lengkapi(basisData
                .sql(
                        "select satker, tanggal, jumlah, sidik from ujung_jejak where tanggal >= :sejak order by tanggal, satker")
                .param("sejak", LocalDate.now(jam).minusDays(BerkasUjung.HARI_DISUSULKAN))
                .query(UjungJejakService::terbaca)
                .list());
    }

    /** Every chain there may be. */
    List<String> semua() {
        return Stream.concat(satkerPelaku.semuaSatker().stream(), Stream.of(JejakService.SELURUH_SATKER))
                .toList();
    }

    private void catat(String satker) {
        var hariIni = LocalDate.now(jam.withZone(satkerPelaku.zona(satker)));
        if (terakhir(satker).filter(satu -> !satu.tanggal().isBefore(hariIni)).isPresent()) {
            return;
        }
        rantai.ujung(satker)
                .map(ujung -> new UjungHarian(hariIni, satker, ujung))
                .ifPresent(this::simpan);
    }

    private void simpan(UjungHarian satu) {
        try {
            basisData
                    .sql(
                            "insert into ujung_jejak (satker, tanggal, jumlah, sidik, dicatat_pada) values (?, ?, ?, ?, ?)")
                    .params(
                            satu.satker(),
                            satu.tanggal(),
                            satu.ujung().jumlah(),
                            satu.ujung().sidik(),
                            jam.instant().atOffset(ZoneOffset.UTC))
                    .update();
            LOG.info("Ujung jejak {}", satu.baris());
        } catch (DuplicateKeyException e) {
            LOG.debug("Ujung jejak {} sudah dicatat layanan lain", satu.satker());
        }
    }

    /** As the last day began. */
    public Optional<UjungHarian> terakhir(String satker) {
        return basisData
                .sql(
                        "select satker, tanggal, jumlah, sidik from ujung_jejak where satker = ? order by tanggal desc fetch first 1 rows only")
                .param(satker)
                .query(UjungJejakService::terbaca)
                .optional();
    }

    List<UjungHarian> tercatat(String satker) {
        return basisData
                .sql("select satker, tanggal, jumlah, sidik from ujung_jejak where satker = ? order by tanggal")
                .param(satker)
                .query(UjungJejakService::terbaca)
                .list();
    }

    private static UjungHarian terbaca(ResultSet baris, int ke) throws SQLException {
        return new UjungHarian(
                baris.getObject("tanggal", LocalDate.class),
                baris.getString("satker"),
                new Ujung(baris.getLong("jumlah"), baris.getString("sidik")));
    }
}
