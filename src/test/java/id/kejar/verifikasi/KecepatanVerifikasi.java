package id.kejar.verifikasi;

import id.kejar.bukti.BerkasService;
import id.kejar.entri.EntriService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.shared.JamKejar;
import id.kejar.temuan.TemuanService;
import id.kejar.uji.PostgresUji;
import id.kejar.uji.SatkerUji;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Measures the month-end of the whole country on a PostgreSQL with fsync on, each figure against its yardstick in the same
 * run; never judges. The figures stand in docs/kecepatan.md. Neither Surefire nor Failsafe runs it by itself.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kejar.demo=false",
            "kejar.waktu.mulai=2026-10-01T08:00",
            "camunda.bpm.job-execution.enabled=false"
        })
class KecepatanVerifikasi {

    private static final Path GUDANG = Path.of("target", "bukti-kecepatan");
    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");
    private static final int PEGAWAI_SATU_SATKER = 31;
    private static final int HARI_SATU_ORANG = 22;
    private static final int SATKER = 552;
    private static final int SATKER_HANGAT = 60;
    private static final int SATKER_DIUKUR = 20;
    private static final int ULANGAN = 40;

    /** The people of an office: a Ketua outside it all, the Sekretaris, four Kasubbag, the first with ten people. */
    private static final String PEGAWAI =
            """
            insert into pegawai (id, satker, akun, nama, jenis, jabatan, mulai)
            select gen_random_uuid(), s.kode, 'p' || s.kode || 'x' || n, 'Pegawai ' || n,
                   case when n = 31 then 'KOMISIONER' else 'PNS' end, 'Penelaah', date '2021-01-01'
            from satker s, generate_series(0, 31) n
            """;

    private static final String ATASAN =
            """
            update pegawai p set atasan_id = a.id from pegawai a
            where a.satker = p.satker and a.akun = 'p' || p.satker || 'x' || (
                with ke as (select cast(split_part(p.akun, 'x', 2) as integer) as n)
                select case when n = 31 then -1 when n = 0 then 31 when n < 5 then 0 when n < 15 then 1
                            else 2 + n % 3 end from ke)
            """;

    private static final String ENTRI =
            """
            insert into entri (id, satker, pegawai_id, periode_id, tanggal, penanda, status, suntingan,
                               suntingan_saat_dikembalikan, terlambat_hari, dibuka_pada, dikirim_pada, revisi)
            select gen_random_uuid(), p.satker, p.id, b.id, h, 'BIASA', 'TERISI', 1, 0, 0, h, h + interval '16 hours', 0
            from pegawai p join periode b on b.satker = p.satker,
                 generate_series(timestamp '2026-10-01', timestamp '2026-10-31', interval '1 day') h
            where p.jenis = 'PNS' and extract(isodow from h) < 6
            """;

    private static final String VERSI =
            """
            insert into versi_entri (id, entri_id, nomor, keadaan, dikirim_pada, dikirim_oleh)
            select gen_random_uuid(), id, 1, 'DIKIRIM', dikirim_pada, 'x' from entri
            """;

    /** Three activities a day, about what differs from person to person and day to day as much as real ones do. */
    private static final String KEGIATAN =
            """
            insert into kegiatan (id, versi_id, nama, hasil, volume, satuan, jam_mulai, jam_selesai)
            select gen_random_uuid(), v.id,
                   'Menyusun ' || (array['rekap', 'laporan', 'daftar', 'bahan', 'konsep'])[1 + (u.acak + k) % 5] || ' '
                       || (array['surat masuk', 'anggaran', 'logistik', 'pemilih', 'arsip', 'rapat pleno'])[1 + (u.acak / 5 + k) % 6],
                   'Selesai ' || (u.acak * 7 + k) % 97 || ' berkas ' || (array['diteliti', 'dicatat', 'dikirim', 'ditata'])[1 + (u.acak / 3) % 4],
                   1 + (u.acak + k) % 40, 'berkas', time '08:00' + k * interval '2 hours', time '09:30' + k * interval '2 hours'
            from versi_entri v join entri e on e.id = v.entri_id
                 cross join lateral (select abs(hashtext(e.pegawai_id::text || e.tanggal)) % 100000 as acak) u,
                 generate_series(0, 2) k
            """;

    /** Two files for each day of the person who is looked at, in the satker that are measured. */
    private static final String BERKAS =
            """
            insert into berkas (id, satker, sha256, ukuran, tipe, keadaan, diterima_pada, diterima_oleh)
            select gen_random_uuid(), s.kode, encode(sha256((s.kode || '-' || n)::bytea), 'hex'), 100, 'PDF', 'BERSIH', now(), 'x'
            from satker s, generate_series(1, 44) n where s.kode < ?
            """;

    private static final String BUKTI =
            """
            insert into bukti (id, kegiatan_id, berkas_id, nama, dilampirkan_pada, dilampirkan_oleh)
            select gen_random_uuid(), k.id, f.id, 'notulen.pdf', now(), 'x'
            from (select k.id, e.satker, row_number() over (partition by e.satker order by k.id) as ke
                  from kegiatan k join versi_entri v on v.id = k.versi_id join entri e on e.id = v.entri_id
                       join pegawai p on p.id = e.pegawai_id
                  where p.akun = 'p' || p.satker || 'x7' and e.satker < ? and k.jam_mulai < time '12:00') k
            join (select id, satker, row_number() over (partition by satker order by sha256) as ke from berkas) f
                 on f.satker = k.satker and f.ke = k.ke
            """;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private EntriService entri;

    @Autowired
    private TemuanService temuan;

    @Autowired
    private PenyajiVerifikasi penyaji;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private BerkasService berkas;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JamKejar jam;

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) {
        var alamat = PostgresUji.databaseBaru("kecepatan_verifikasi");
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "postgres");
        pengaturan.add("spring.datasource.password", () -> "");
        pengaturan.add("kejar.bukti.folder", GUDANG::toString);
    }

    /** One month of one office. */
    private record Bulan(String satker, UUID periodeId) {}

    @Test
    void ukur() {
        var negeri = dirikan();
        jam.pindahKe(LocalDateTime.of(2026, 11, 2, 0, 5).atZone(ZONA).toInstant());
        bukaVerifikasi(negeri);
        temuanSatuOrang("Temuan sebulan seorang pegawai", negeri);
        lembarSepuluhOrang(negeri);
        lampirkanBukti();
        temuanSatuOrang("Temuan sebulan seorang pegawai dengan dua berkas sehari", negeri.subList(0, ULANGAN));
        melihatBerkas();
    }

    private List<Bulan> dirikan() {
        for (var ke = 0; ke < SATKER; ke++) {
            var kode = String.valueOf(100_000 + ke);
            organisasi.bukaSatker(SatkerUji.profil(kode, ZONA));
        }
        jdbc.update(PEGAWAI);
        jdbc.update(ATASAN);
        jdbc.update("insert into periode (id, satker, kunci, mulai, akhir, akhir_pengisian, status, revisi)"
                + " select gen_random_uuid(), kode, '2026-10', date '2026-10-01', date '2026-10-31',"
                + " timestamp '2026-11-01 00:00', 'VERIFIKASI', 0 from satker");
        jdbc.update(ENTRI);
        jdbc.update(VERSI);
        jdbc.update(KEGIATAN);
        jdbc.execute("vacuum analyze");
        return jdbc.query(
                "select satker, id from periode order by satker",
                (baris, ke) -> new Bulan(baris.getString(1), baris.getObject(2, UUID.class)));
    }

    // opening --------------------------------------------------------------------------------------------------

    private void bukaVerifikasi(List<Bulan> negeri) {
        negeri.subList(0, SATKER_HANGAT).forEach(this::buka);
        // What autovacuum does in the minutes that this run does not have: tables that were empty have rows now.
        jdbc.execute("vacuum analyze");
        var satu = new ArrayList<Long>();
        for (var bulan : negeri.subList(SATKER_HANGAT, SATKER_HANGAT + SATKER_DIUKUR)) {
            satu.add(mikrodetik(() -> buka(bulan)));
        }
        var satuSatker = tengah(satu);
        catat("Membuka verifikasi satu satker (31 pegawai, 22 hari), median dari " + SATKER_DIUKUR, satuSatker, "ms");
        var sisa = negeri.subList(SATKER_HANGAT + SATKER_DIUKUR, SATKER);
        var mulai = System.nanoTime();
        sisa.forEach(this::buka);
        var lama = (System.nanoTime() - mulai) / 1e6;
        var entriSatker = PEGAWAI_SATU_SATKER * (double) HARI_SATU_ORANG;
        catat(
                "Membuka verifikasi %d satker lain (%.0f hari pegawai)"
                        .formatted(sisa.size(), sisa.size() * entriSatker),
                lama / 1_000,
                "detik");
        catat(
                "… tiap hari pegawai, dibanding satu satker",
                lama / sisa.size() / entriSatker / (satuSatker / entriSatker),
                "kali");
        catat("… dengan memori paling banyak", Runtime.getRuntime().maxMemory() / 1e6, "MB");
        catat(
                "… dibanding membaca hari-hari yang sama dengan satu pernyataan SQL tiap satker",
                satuSatker / bacaSql("select * from entri where periode_id = ?", negeri),
                "kali");
    }

    private void buka(Bulan bulan) {
        runtimeService
                .createProcessInstanceByKey("verifikasi-bulanan")
                .processDefinitionWithoutTenantId()
                .businessKey(bulan.satker() + "/2026-10")
                .setVariable("satker", bulan.satker())
                .setVariable("periodeId", bulan.periodeId().toString())
                .execute();
    }

    // findings and sheet ---------------------------------------------------------------------------------------

    private void lampirkanBukti() {
        var sampai = String.valueOf(100_000 + ULANGAN);
        jdbc.update(BERKAS, sampai);
        jdbc.update(BUKTI, sampai);
        jdbc.execute("vacuum analyze");
        for (var sha256 : jdbc.queryForList("select sha256 from berkas", String.class)) {
            var tempat = GUDANG.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
            try {
                Files.write(Files.createDirectories(tempat).resolve(sha256), new byte[100]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void melihatBerkas() {
        var semua = berkas.berkas(jdbc.queryForList("select id from berkas where satker = '100000'", UUID.class));
        var lama = new ArrayList<Long>();
        for (var ke = -ULANGAN; ke < ULANGAN; ke++) {
            var satu = mikrodetik(() -> berkas.tersimpan(semua.values()));
            if (ke >= 0) {
                lama.add(satu);
            }
        }
        catat("… di antaranya melihat ke tempat penyimpanan, %d berkas".formatted(semua.size()), tengah(lama), "ms");
    }

    private void temuanSatuOrang(String apa, List<Bulan> negeri) {
        var lama = new ArrayList<Long>();
        for (var ke = -ULANGAN; ke < ULANGAN; ke++) {
            var bulan = negeri.get(Math.floorMod(ke, negeri.size()));
            var orang = organisasi.pegawaiBerakun("p" + bulan.satker() + "x7").id();
            var hari = entri.hari(bulan.periodeId(), List.of(orang));
            var satu = mikrodetik(() -> temuan.periksa(bulan.periodeId(), hari));
            if (ke >= 0) {
                lama.add(satu);
            }
        }
        catat(apa + ", median dari " + ULANGAN, tengah(lama), "ms");
        catat(
                "… dibanding membaca kegiatan sebulan satkernya dengan satu pernyataan SQL",
                tengah(lama)
                        / bacaSql(
                                "select k.* from kegiatan k join versi_entri v on v.id = k.versi_id"
                                        + " join entri e on e.id = v.entri_id where e.periode_id = ?",
                                negeri),
                "kali");
    }

    private void lembarSepuluhOrang(List<Bulan> negeri) {
        var lama = new ArrayList<Long>();
        for (var ke = -ULANGAN; ke < ULANGAN; ke++) {
            var bulan = negeri.get(Math.floorMod(ke, SATKER));
            var akun = "p" + bulan.satker() + "x1";
            var lembar = jdbc.queryForObject(
                    "select l.id from lembar_verifikasi l join pegawai p on p.id = l.verifikator_id where p.akun = ?",
                    UUID.class,
                    akun);
            var satu = mikrodetik(() -> penyaji.lembar(lembar, akun));
            if (ke >= 0) {
                lama.add(satu);
            }
        }
        catat("Lembar verifikator dengan 10 pegawai × 22 hari, median dari " + ULANGAN, tengah(lama), "ms");
    }

    /** Milliseconds, median, for reading all rows of a month once. */
    private double bacaSql(String pernyataan, List<Bulan> negeri) {
        var lama = new ArrayList<Long>();
        for (var ke = -ULANGAN; ke < ULANGAN; ke++) {
            var bulan = negeri.get(Math.floorMod(ke, negeri.size()));
            var satu = mikrodetik(() -> jdbc.queryForList(pernyataan, bulan.periodeId()));
            if (ke >= 0) {
                lama.add(satu);
            }
        }
        return tengah(lama);
    }

    // figures --------------------------------------------------------------------------------------------------

    private static long mikrodetik(Runnable kerja) {
        var mulai = System.nanoTime();
        kerja.run();
        return (System.nanoTime() - mulai) / 1_000;
    }

    /** In milliseconds. */
    private static double tengah(List<Long> mikrodetik) {
        var urut = mikrodetik.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(urut);
        return urut[urut.length / 2] / 1_000.0;
    }

    private static void catat(String apa, double nilai, String satuan) {
        System.out.printf("UKURAN | %s | %.2f %s%n", apa, nilai, satuan);
    }
}
