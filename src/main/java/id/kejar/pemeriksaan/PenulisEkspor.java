package id.kejar.pemeriksaan;

import id.kejar.bukti.BerkasService;
import id.kejar.bukti.NamaBerkas;
import id.kejar.shared.Penolakan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes one person's data as a zip: a CSV for each table, then his evidence file by file, each read and sent in pieces. */
class PenulisEkspor {

    private static final String PENGANTAR =
            """
            Data Anda di KEJAR

            Tiap berkas .csv satu jenis catatan, apa adanya; waktu menurut UTC. "bukti.csv" daftar berkas bukti Anda beserta SHA-256-nya,
            berkasnya di folder "bukti" bila Anda mengunduhnya sendiri. "dokumen-bulan.csv" menyebut dokumen bulanan yang memuat Anda
            bersama pegawai lain; isinya tidak disertakan karena juga data mereka. "siapa-melihat.csv": siapa membuka bukti, hari, atau
            angka Anda. Yang keliru dibetulkan lewat operator KEJAR atau Koreksi.
            """;

    private final JdbcClient basisData;
    private final BerkasService berkas;
    private final String akun;
    private final List<UUID> masa;

    /** @param masa the services of the account that are told of, at least one */
    PenulisEkspor(JdbcClient basisData, BerkasService berkas, String akun, List<UUID> masa) {
        this.basisData = basisData;
        this.berkas = berkas;
        this.akun = akun;
        this.masa = masa;
    }

    private record BuktiEkspor(LocalDate tanggal, UUID id, String nama, UUID berkasId) {

        /** No two are alike, and no name leads out of the folder. */
        String letak() {
            return "bukti/%s-%s-%s".formatted(tanggal, id.toString().substring(0, 8), new NamaBerkas(nama).teks());
        }
    }

    /** What fails in the middle must not look finished: the end of the zip is written last, and the stream left open. */
    void tulis(OutputStream keluar, boolean denganBukti) throws IOException {
        var zip = new ZipOutputStream(keluar, StandardCharsets.UTF_8);
        teks(zip, "BACA-INI.txt", PENGANTAR);
        for (var tabel : TabelEkspor.SEMUA) {
            zip.putNextEntry(new ZipEntry(tabel.berkas()));
            tulis(tabel, zip);
            zip.closeEntry();
        }
        if (denganBukti) {
            tulisBukti(zip);
        }
        zip.finish();
    }

    private void tulis(TabelEkspor tabel, ZipOutputStream zip) throws IOException {
        var csv = new CSVPrinter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        basisData
                .sql(tabel.sql())
                .param("masa", masa)
                .param("objek", masa.stream().map(UUID::toString).toList())
                .param("akun", akun)
                .query((ResultSet hasil) -> {
                    try {
                        return tulis(hasil, csv);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        csv.flush();
    }

    /** @return rows written */
    private static int tulis(ResultSet hasil, CSVPrinter csv) throws SQLException, IOException {
        var kolom = hasil.getMetaData();
        var judul = new ArrayList<String>();
        for (var ke = 1; ke <= kolom.getColumnCount(); ke++) {
            judul.add(kolom.getColumnLabel(ke).toLowerCase());
        }
        csv.printRecord(judul);
        var banyak = 0;
        for (; hasil.next(); banyak++) {
            for (var ke = 1; ke <= kolom.getColumnCount(); ke++) {
                csv.print(PenulisCsvJejak.teks(hasil.getString(ke)));
            }
            csv.println();
        }
        return banyak;
    }

    private void tulisBukti(ZipOutputStream zip) throws IOException {
        var tidakDisertakan = new ArrayList<String>();
        for (var satu : bukti()) {
            try (var isi = berkas.buka(berkas.berkas(satu.berkasId()))) {
                zip.putNextEntry(new ZipEntry(satu.letak()));
                isi.transferTo(zip);
                zip.closeEntry();
            } catch (Penolakan penolakan) {
                tidakDisertakan.add(satu.letak() + ": " + penolakan.getMessage());
            }
        }
        if (!tidakDisertakan.isEmpty()) {
            teks(zip, "bukti-yang-tidak-disertakan.txt", String.join("\n", tidakDisertakan));
        }
    }

    private List<BuktiEkspor> bukti() {
        return basisData
                .sql(
                        """
                        select e.tanggal, b.id, b.nama, b.berkas_id from bukti b join kegiatan k on k.id = b.kegiatan_id
                        join versi_entri v on v.id = k.versi_id join entri e on e.id = v.entri_id
                        where e.pegawai_id in (:masa) order by e.tanggal, b.id""")
                .param("masa", masa)
                .query((baris, ke) -> new BuktiEkspor(
                        baris.getObject("tanggal", LocalDate.class),
                        baris.getObject("id", UUID.class),
                        baris.getString("nama"),
                        baris.getObject("berkas_id", UUID.class)))
                .list();
    }

    private static void teks(ZipOutputStream zip, String nama, String isi) throws IOException {
        zip.putNextEntry(new ZipEntry(nama));
        zip.write(isi.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
