package id.kejar.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.entri.EntriNasionalService;
import id.kejar.entri.HariNasional;
import id.kejar.kompilasi.RekapDisusun;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.pleno.RapatDiputuskan;
import id.kejar.shared.PerintahSekali;
import id.kejar.uji.PostgresUji;
import id.kejar.uji.SatkerUji;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures the documents of a month for one office and the recap of the whole country, beside bare SXSSF that writes the
 * same rows in the same run; never judges. The figures stand in docs/kecepatan.md. Neither Surefire nor Failsafe runs it by
 * itself.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kejar.demo=false",
            "kejar.waktu.mulai=2026-11-20T13:00",
            "camunda.bpm.job-execution.enabled=false"
        })
class KecepatanDokumen {

    private static final int SATKER = 552;
    private static final int ULANGAN = 5;
    private static final int PUTARAN_NASIONAL = 5;
    private static final int CUPLIKAN = 3_410;
    private static final String BULAN = "2026-10";
    private static final String SATU = "100000";

    private static final String SUBBAGIAN =
            """
            insert into subbagian (id, satker, nama, singkatan, urutan, berlaku_mulai)
            select gen_random_uuid(), '100000', 'Sub Bagian ' || n, 'SB' || n, n, date '2021-01-01' from generate_series(1, 4) n
            """;

    /** 31 ASN, the first the Sekretaris, then four Kasubbag; in the first office five commissioners as well. */
    private static final String PEGAWAI =
            """
            insert into pegawai (id, satker, akun, nama, nip, jenis, jabatan, mulai)
            select gen_random_uuid(), s.kode, 'p' || s.kode || 'x' || n, 'Pegawai ' || n,
                   case when n < 31 then s.kode || lpad(cast(n as varchar), 12, '0') end,
                   case when n < 31 then 'PNS' else 'KOMISIONER' end,
                   case when n = 31 then 'Ketua' when n > 31 then 'Anggota' else 'Penelaah' end, date '2021-01-01'
            from satker s, generate_series(0, 35) n where n < 31 or s.kode = '100000'
            """;

    private static final String TEMPAT =
            """
            update pegawai p set subbagian_id = b.id from subbagian b
            where p.satker = b.satker and p.jenis = 'PNS' and p.akun <> 'p100000x0'
              and b.urutan = 1 + cast(split_part(p.akun, 'x', 2) as integer) % 4
            """;

    private static final String PERAN =
            """
            insert into pegawai_peran (pegawai_id, peran)
            select id, case when jenis = 'KOMISIONER' then 'KOMISIONER' when akun = 'p100000x0' then 'SEKRETARIS'
                            when akun = 'p100000x3' then 'RENDATIN' else 'KASUBBAG' end
            from pegawai where satker = '100000'
              and (jenis = 'KOMISIONER' or akun in ('p100000x0', 'p100000x1', 'p100000x2', 'p100000x3', 'p100000x4'))
            """;

    private static final String PERIODE =
            """
            insert into periode (id, satker, kunci, mulai, akhir, akhir_pengisian, status, revisi)
            select gen_random_uuid(), kode, '2026-10', date '2026-10-01', date '2026-10-31', timestamp '2026-11-01 00:00',
                   'PLENO', 0 from satker
            """;

    private static final String ENTRI =
            """
            insert into entri (id, satker, pegawai_id, periode_id, tanggal, penanda, status, suntingan,
                               suntingan_saat_dikembalikan, terlambat_hari, dibuka_pada, dikirim_pada, revisi)
            select gen_random_uuid(), p.satker, p.id, b.id, h, 'BIASA', 'DISETUJUI', 1, 0, 0, h, h + interval '16 hours', 0
            from pegawai p join periode b on b.satker = p.satker,
                 generate_series(timestamp '2026-10-01', timestamp '2026-10-31', interval '1 day') h
            where p.jenis = 'PNS' and extract(isodow from h) < 6
            """;

    private static final String VERSI =
            """
            insert into versi_entri (id, entri_id, nomor, keadaan, dikirim_pada, dikirim_oleh)
            select gen_random_uuid(), id, 1, 'DIKIRIM', dikirim_pada, 'x' from entri where satker = '100000'
            """;

    private static final String KEGIATAN =
            """
            insert into kegiatan (id, versi_id, nama, hasil, volume, satuan, jam_mulai, jam_selesai, kode_output, indikator_id)
            select gen_random_uuid(), v.id, 'Menyusun laporan ' || k || ' untuk rapat koordinasi', 'Laporan tersusun', 1 + k,
                   'laporan', time '08:00' + k * interval '2 hours', time '09:30' + k * interval '2 hours', o.kode, i.id
            from versi_entri v, generate_series(0, 2) k,
                 (select kode from kode_output order by kode limit 1) o, (select id from indikator order by nomor limit 1) i
            """;

    private static final String REKAP =
            """
            insert into rekap (id, satker, periode_id, nomor, disusun_pada, hasil, diputus_oleh, diputus_pada)
            select gen_random_uuid(), satker, id, 1, timestamp '2026-11-05 08:00', 'LENGKAP', 'x', timestamp '2026-11-06 08:00'
            from periode where satker = '100000'
            """;

    private static final String BARIS_REKAP =
            """
            insert into baris_rekap (id, rekap_id, pegawai_id, nomor, hari_kerja, dikecualikan, dinas_luar, wajib, terisi,
                                     terlambat, tidak_terisi, disetujui, dikembalikan, nilai)
            select gen_random_uuid(), r.id, p.id, row_number() over (order by p.akun), 22, 0, 0, 22, 22, 0, 0, 22, 0, 100
            from pegawai p join rekap r on r.satker = p.satker where p.jenis = 'PNS'
            """;

    private static final String RAPAT =
            """
            insert into rapat_pleno (id, satker, periode_id, nomor, status, waktu, selesai, tempat, agenda, kehadiran_dicatat,
                                     nomor_berita_acara, risalah_terlambat, revisi, dengan_catatan, dicatat_oleh)
            select gen_random_uuid(), satker, id, 1, 'DITETAPKAN', timestamp '2026-11-20 09:00', timestamp '2026-11-20 10:30',
                   'Ruang rapat', 'Laporan bulanan', true, '63/PK.01-BA/3319/2026', false, 0, false, 'x'
            from periode where satker = '100000'
            """;

    private static final String HADIR =
            """
            insert into rapat_hadir (rapat_id, pegawai_id)
            select r.id, p.id from rapat_pleno r join pegawai p on p.satker = r.satker where p.jenis = 'KOMISIONER'
            """;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private EntriNasionalService entri;

    @Autowired
    private DokumenService dokumen;

    @Autowired
    private RekapNasionalService nasional;

    @Autowired
    private List<PerintahSekali> perintah;

    @Autowired
    private ApplicationEventPublisher peristiwa;

    @Autowired
    private TransactionTemplate transaksi;

    @Autowired
    private JdbcTemplate jdbc;

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) {
        var alamat = PostgresUji.databaseBaru("kecepatan_dokumen");
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "postgres");
        pengaturan.add("spring.datasource.password", () -> "");
    }

    @Test
    void ukur(@TempDir Path folder) throws IOException {
        dirikan();
        catat("Memori paling banyak", Runtime.getRuntime().maxMemory() / 1e6, "MB");
        sebulan();
        segel();
        rekapNasional(folder);
    }

    private void dirikan() {
        for (var ke = 0; ke < SATKER; ke++) {
            organisasi.bukaSatker(SatkerUji.profil(String.valueOf(100_000 + ke), ZoneId.of("Asia/Jakarta")));
        }
        for (var pernyataan : List.of(
                SUBBAGIAN, PEGAWAI, TEMPAT, PERAN, PERIODE, ENTRI, VERSI, KEGIATAN, REKAP, BARIS_REKAP, RAPAT, HADIR)) {
            jdbc.update(pernyataan);
        }
        jdbc.execute("vacuum analyze");
    }

    /** Recap, invitation, attendance list, material, Berita Acara, minutes, three recaps of the adopted month, report. */
    private void sebulan() {
        var bulan = tunggal("select id from periode where satker = '100000'");
        var rekap = tunggal("select id from rekap");
        var rapat = tunggal("select id from rapat_pleno");
        var lama = new long[ULANGAN];
        for (var ke = 0; ke < ULANGAN; ke++) {
            jdbc.update("delete from dokumen");
            var mulai = System.nanoTime();
            dokumen.rekapDisusun(new RekapDisusun(rekap, bulan));
            dokumen.terbitkanUndangan(rapat);
            dokumen.terbitkanBeritaAcara(rapat);
            dokumen.terbitkanHasilPleno(bulan);
            lama[ke] = System.nanoTime() - mulai;
        }
        var banyak = jdbc.queryForObject("select count(*) from dokumen where satker = ?", Integer.class, SATU);
        catat("Semua dokumen sebulan 31 pegawai (%d dokumen), pertama kali".formatted(banyak), lama[0] / 1e9, "detik");
        Arrays.sort(lama);
        catat("… median dari " + ULANGAN, lama[ULANGAN / 2] / 1e9, "detik");
    }

    /** Sealing the month as the pleno decides, and checking it; files of evidence are read besides, at the speed of the disk. */
    private void segel() {
        var diputuskan = new RapatDiputuskan(
                tunggal("select id from rapat_pleno"), tunggal("select id from periode where satker = '100000'"), true);
        var periksa = perintah.stream()
                .filter(satu -> satu.nama().equals("periksa-segel"))
                .findFirst()
                .orElseThrow();
        var menyegel = new long[ULANGAN];
        var memeriksa = new long[ULANGAN];
        for (var ke = 0; ke < ULANGAN; ke++) {
            jdbc.update("delete from segel");
            var mulai = System.nanoTime();
            transaksi.executeWithoutResult(status -> peristiwa.publishEvent(diputuskan));
            menyegel[ke] = System.nanoTime() - mulai;
            mulai = System.nanoTime();
            assertThat(periksa.jalankan(new DefaultApplicationArguments("--kejar.satker=" + SATU)))
                    .isZero();
            memeriksa[ke] = System.nanoTime() - mulai;
        }
        Arrays.sort(menyegel);
        Arrays.sort(memeriksa);
        catat("Menyegel sebulan 31 pegawai, median dari " + ULANGAN, menyegel[ULANGAN / 2] / 1e9, "detik");
        catat("Memeriksa segelnya, median dari " + ULANGAN, memeriksa[ULANGAN / 2] / 1e9, "detik");
    }

    private UUID tunggal(String pernyataan) {
        return jdbc.queryForObject(pernyataan, UUID.class);
    }

    private void rekapNasional(Path folder) throws IOException {
        var cuplikan = new ArrayList<HariNasional>();
        entri.hari(BULAN, satu -> {
            if (cuplikan.size() < CUPLIKAN) {
                cuplikan.add(satu);
            }
        });
        var banyak = nasional.tulis(BULAN, folder.resolve("pemanasan.xlsx"));
        polos(folder.resolve("pemanasan-polos.xlsx"), cuplikan, banyak);
        var nisbah = new ArrayList<Double>();
        for (var ke = 0; ke < PUTARAN_NASIONAL; ke++) {
            var baca = System.nanoTime();
            entri.hari(BULAN, satu -> {});
            var mulai = System.nanoTime();
            polos(folder.resolve("polos.xlsx"), cuplikan, banyak);
            var tengah = System.nanoTime();
            nasional.tulis(BULAN, folder.resolve("nasional.xlsx"));
            var akhir = System.nanoTime();
            catat("Membaca baris rekap nasional saja", (mulai - baca) / 1e9, "detik");
            catat("SXSSF polos, %d baris".formatted(banyak), (tengah - mulai) / 1e9, "detik");
            catat("Rekap nasional, dibaca dan ditulis", (akhir - tengah) / 1e9, "detik");
            nisbah.add((tengah - mulai) / (double) (akhir - tengah));
        }
        nisbah.sort(null);
        catat(
                "Laju rekap nasional dibanding SXSSF polos, median dari " + PUTARAN_NASIONAL,
                nisbah.get(PUTARAN_NASIONAL / 2),
                "kali");
        catat("… berkasnya", Files.size(folder.resolve("nasional.xlsx")) / 1e6, "MB");
    }

    /** What SXSSF itself takes for as many rows with the same content; the rows are at hand and cost nothing. */
    private static void polos(Path berkas, List<HariNasional> cuplikan, long banyak) throws IOException {
        try (var buku = new SXSSFWorkbook(100);
                OutputStream keluar = Files.newOutputStream(berkas)) {
            SXSSFSheet lembar = buku.createSheet("Rekap");
            CellStyle tanggal = buku.createCellStyle();
            tanggal.setDataFormat(buku.createDataFormat().getFormat("dd mmm yyyy"));
            for (var ke = 0; ke < banyak; ke++) {
                polos(lembar.createRow(ke), cuplikan.get(ke % cuplikan.size()), tanggal);
            }
            buku.write(keluar);
        }
    }

    private static void polos(SXSSFRow baris, HariNasional hari, CellStyle tanggal) {
        baris.createCell(0).setCellValue(hari.kodeSatker());
        baris.createCell(1).setCellValue(hari.namaSatker());
        baris.createCell(2).setCellValue(hari.nama());
        baris.createCell(3).setCellValue(hari.nip());
        baris.createCell(4).setCellValue(hari.jabatan());
        Cell hariSel = baris.createCell(5);
        hariSel.setCellValue(hari.tanggal());
        hariSel.setCellStyle(tanggal);
        baris.createCell(6).setCellValue("Hari kerja");
        baris.createCell(7).setCellValue(hari.status().sebutan());
        baris.createCell(8).setCellValue(hari.terlambatHari());
        Cell dikirim = baris.createCell(9);
        dikirim.setCellValue(LocalDateTime.ofInstant(hari.dikirimPada(), ZoneId.of("Asia/Jakarta")));
        dikirim.setCellStyle(tanggal);
    }

    private static void catat(String apa, double nilai, String satuan) {
        System.out.printf("UKURAN | %s | %.2f %s%n", apa, nilai, satuan);
    }
}
