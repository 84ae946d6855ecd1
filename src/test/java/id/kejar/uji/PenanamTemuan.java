package id.kejar.uji;

import id.kejar.bukti.BerkasService;
import id.kejar.bukti.ContohBerkas;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lays findings of every kind into the demo office's October, among the seven people of one Kasubbag, and clears their other
 * days of what the demo happens to hold. Most of it cannot be entered in the product any more, which is why it is a finding.
 */
public final class PenanamTemuan {

    private static final String SATKER = "657342";
    private static final String ATASAN = "kasubbag.kul";
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int INDIKATOR_UMUM = 60;

    /** The days that were sent for this month by the Kasubbag's people. */
    private static final String HARI = "select e.id from entri e join pegawai p on p.id = e.pegawai_id"
            + " join pegawai a on a.id = p.atasan_id where a.akun = '" + ATASAN
            + "' and e.status = 'TERISI' and e.tanggal between date '2026-10-01' and date '2026-10-31'";

    private static final String VERSI = "select v.id from versi_entri v where v.entri_id in (" + HARI + ")";

    private final JdbcTemplate jdbc;
    private final BerkasService berkas;
    private final UUID indikatorUmum;
    private int nomor = 1_000;

    public PenanamTemuan(JdbcTemplate jdbc, BerkasService berkas) {
        this.jdbc = jdbc;
        this.berkas = berkas;
        this.indikatorUmum =
                jdbc.queryForObject("select id from indikator where nomor = ?", UUID.class, INDIKATOR_UMUM);
    }

    /** One activity as it is to stand on a day. */
    private record Butir(
            String mulai, String selesai, String kegiatan, String hasil, int volume, String satuan, String kode) {}

    private static Butir butir(String mulai, String selesai, String kegiatan, String hasil, int volume, String satuan) {
        return new Butir(mulai, selesai, kegiatan, hasil, volume, satuan, null);
    }

    public void tanam() {
        syaratkanBuktiTiapHari();
        bersihkanBulan();
        buktiTidakAda();
        buktiTidakTerbaca();
        buktiSama();
        teksSama();
        teksMirip();
        teksRekan();
        teksBerulang();
        jamBertindih();
        jamBerlebih();
        jamBelumTiba();
        bentrokCuti();
        volumeTidakBiasa();
        terlambat();
        kodeDiLuarDaftar();
        tanpaIndikator();
    }

    // the month without findings -------------------------------------------------------------------------------

    /** Under the demo's own policy no evidence is owed, and none can be missing. */
    private void syaratkanBuktiTiapHari() {
        jdbc.update("update satker set kebijakan_bukti = 'TIAP_HARI' where kode = ?", SATKER);
    }

    private void bersihkanBulan() {
        for (var hari : jdbc.queryForList(HARI + " and e.terlambat_hari > 0", UUID.class)) {
            var tanggal = jdbc.queryForObject("select tanggal from entri where id = ?", LocalDate.class, hari);
            dikirim(hari, 0, tanggal.atTime(15, 45));
        }
        jdbc.update(
                "update kegiatan set indikator_id = ? where indikator_id is null and versi_id in (" + VERSI + ")",
                indikatorUmum);
        for (var kegiatan :
                jdbc.queryForList("select k.id from kegiatan k where k.versi_id in (" + VERSI + ")", UUID.class)) {
            jdbc.update(
                    "update kegiatan set hasil = concat(hasil, ?) where id = ?",
                    " (lembar kendali %d s.d. %d)".formatted(nomor++, nomor++),
                    kegiatan);
        }
        for (var hari : jdbc.queryForList(HARI + " order by p.akun, e.tanggal", UUID.class)) {
            lampirkan(hari, "lembar-kendali.png", gambar());
        }
    }

    /** No two are alike, by their size. */
    private byte[] gambar() {
        var keberapa = nomor++;
        return ContohBerkas.png(10 + keberapa % 40, 10 + keberapa / 40);
    }

    /** Under the first activity of the day, received as an upload is. */
    private void lampirkan(UUID entriId, String nama, byte[] isi) {
        var diterima = berkas.terima(SATKER, ATASAN, nama, new ByteArrayInputStream(isi));
        jdbc.update(
                "insert into bukti (id, kegiatan_id, berkas_id, nama, dilampirkan_pada, dilampirkan_oleh)"
                        + " select ?, k.id, ?, ?, v.dikirim_pada, v.dikirim_oleh from kegiatan k"
                        + " join versi_entri v on v.id = k.versi_id where v.entri_id = ?"
                        + " order by k.jam_mulai fetch first 1 row only",
                UUID.randomUUID(),
                diterima.id(),
                nama,
                entriId);
    }

    // the kinds ------------------------------------------------------------------------------------------------

    /** Kasmadi, 26 October: the day's only file is gone. */
    private void buktiTidakAda() {
        lepaskanBukti(hari("asn06", 26));
    }

    /** Zulaikha, 15 October: a file in which a virus was found after it had been taken in. */
    private void buktiTidakTerbaca() {
        var hari = hari("asn04", 15);
        lepaskanBukti(hari);
        lampirkan(hari, "daftar-arsip-usul-musnah.pdf", ContohBerkas.pdf("%% terinfeksi\n"));
        jdbc.update("update berkas set keadaan = 'TERINFEKSI' where id = ?", berkasDari(hari));
    }

    /** Teguh, 14 October, and Slamet, 13 October: one photograph for both. */
    private void buktiSama() {
        var foto = berkas.terima(
                SATKER, "asn05", "gudang-logistik.jpg", new ByteArrayInputStream(ContohBerkas.fotoRapat()));
        for (var hari : List.of(hari("asn02", 14), hari("asn05", 13))) {
            jdbc.update("update bukti set berkas_id = ?, nama = 'gudang-logistik.jpg' where " + MILIK, foto.id(), hari);
        }
    }

    /** Theresia: 9 October says what 5 October says. */
    private void teksSama() {
        for (var tanggal : List.of(5, 9)) {
            tulis(
                    "asn07",
                    tanggal,
                    butir(
                            "08:00",
                            "11:00",
                            "Meneliti kelengkapan dokumen tagihan",
                            "6 berkas tagihan lengkap",
                            6,
                            "berkas"),
                    butir("13:00", "15:00", "Membukukan transaksi bendahara", "14 transaksi dibukukan", 14, "data"));
        }
    }

    /** Zulaikha: 21 October differs from 7 October in one number. */
    private void teksMirip() {
        tulis("asn04", 7, memilahArsip(42));
        tulis("asn04", 21, memilahArsip(43));
    }

    private static Butir memilahArsip(int banyak) {
        return butir(
                "08:00",
                "11:30",
                "Memilah dan mendata arsip inaktif",
                "%d berkas arsip inaktif subbagian keuangan tahun 2019 terdaftar dalam daftar arsip".formatted(banyak),
                banyak,
                "berkas");
    }

    /** Rukmini and Theresia, 22 October: the one's day is the other's. */
    private void teksRekan() {
        for (var akun : List.of("asn01", "asn07")) {
            tulis(
                    akun,
                    22,
                    butir(
                            "08:00",
                            "11:00",
                            "Menyusun kertas kerja rekonsiliasi BMN triwulan III",
                            "Kertas kerja rekonsiliasi aset tetap selesai tanpa selisih",
                            1,
                            "dokumen"));
        }
    }

    /** Kasmadi: on six days the very same line, beside something else each time. */
    private void teksBerulang() {
        var lain = List.of(
                "Memasang papan nama ruang arsip",
                "Mengganti lampu selasar lantai dua",
                "Memangkas pohon di halaman belakang",
                "Mengecat pagar sisi timur kantor",
                "Mengantar undangan ke Kecamatan Jekulo",
                "Menata kursi aula untuk rapat koordinasi");
        var tanggal = List.of(1, 2, 5, 7, 8, 9);
        for (var ke = 0; ke < lain.size(); ke++) {
            tulis(
                    "asn06",
                    tanggal.get(ke),
                    butir(
                            "07:30",
                            "10:00",
                            "Membersihkan ruang kerja, aula dan mushala",
                            "8 ruang dibersihkan",
                            8,
                            "ruang"),
                    butir("10:00", "11:30", lain.get(ke), "Selesai dan diperiksa Kasubbag", 1, "kegiatan"));
        }
    }

    /** Slamet, 8 October: a second trip begins before the first has ended. */
    private void jamBertindih() {
        tulis(
                "asn05",
                8,
                butir(
                        "08:00",
                        "10:00",
                        "Mengemudikan kendaraan dinas ke KPU Provinsi",
                        "1 perjalanan terlayani",
                        1,
                        "kali"),
                butir("09:30", "11:30", "Mengantar surat dinas ke Pemkab Kudus", "5 surat terkirim", 5, "surat"));
    }

    /** Slamet, 16 October: fourteen and a half hours, sent late in the evening of the same day. */
    private void jamBerlebih() {
        tulis(
                "asn05",
                16,
                butir(
                        "06:00",
                        "13:00",
                        "Mengantar Ketua ke rapat koordinasi di Semarang",
                        "1 perjalanan pergi",
                        1,
                        "kali"),
                butir(
                        "13:30",
                        "21:00",
                        "Menunggu dan mengantar Ketua kembali ke Kudus",
                        "1 perjalanan pulang",
                        1,
                        "kali"));
        dikirim(hari("asn05", 16), 0, oktober(16).atTime(21, 20));
    }

    /** Rukmini, 19 October: sent in the morning, with work of the afternoon on it. */
    private void jamBelumTiba() {
        tulis(
                "asn01",
                19,
                butir("08:00", "10:00", "Meneliti tagihan listrik dan air", "2 tagihan lengkap", 2, "berkas"),
                butir("13:00", "15:30", "Merekonsiliasi data keuangan dengan KPPN", "Tanpa selisih", 1, "dokumen"));
        dikirim(hari("asn01", 19), 0, oktober(19).atTime(10, 5));
    }

    /** Zulaikha: sick leave on 28 and 29 October, recorded after both days had been sent. */
    private void bentrokCuti() {
        jdbc.update(
                "insert into ketidakhadiran (id, pegawai_id, jenis, mulai, sampai, nomor_surat)"
                        + " select ?, id, 'CUTI_SAKIT', ?, ?, '9/SDM.06.3-SD/3319/4/X/2026' from pegawai where akun = 'asn04'",
                UUID.randomUUID(),
                oktober(28),
                oktober(29));
    }

    /** Teguh, 23 October: fourteen times the letters of an ordinary day. */
    private void volumeTidakBiasa() {
        var biasa = List.of(9, 11, 8, 12, 10);
        var tanggal = List.of(1, 2, 5, 6, 7);
        for (var ke = 0; ke < biasa.size(); ke++) {
            tulis("asn02", tanggal.get(ke), registrasi(biasa.get(ke)));
        }
        tulis("asn02", 23, registrasi(140));
    }

    private Butir registrasi(int surat) {
        return butir(
                "08:00",
                "11:00",
                "Meregistrasi surat masuk pada Srikandi",
                "Agenda nomor %d sampai dengan %d".formatted(nomor++, nomor++),
                surat,
                "surat");
    }

    /** Rukmini, 6 October: sent on the 8th. */
    private void terlambat() {
        dikirim(hari("asn01", 6), 2, oktober(8).atTime(9, 12));
    }

    /** Theresia, 14 October: an account where an output belongs; the API takes it, the entry form does not offer it. */
    private void kodeDiLuarDaftar() {
        tulis(
                "asn07",
                14,
                new Butir(
                        "08:00",
                        "11:00",
                        "Menghitung rincian biaya perjalanan dinas",
                        "4 rincian biaya dihitung",
                        4,
                        "berkas",
                        "512411"));
    }

    /** Kasmadi, 27 October: nothing of the day serves an indicator. */
    private void tanpaIndikator() {
        tulis(
                "asn06",
                27,
                butir("07:30", "10:00", "Membersihkan gudang logistik", "Gudang bersih dan tertata", 1, "kegiatan"),
                butir("10:00", "11:30", "Merawat taman depan", "6 titik taman dirawat", 6, "titik"));
        jdbc.update(
                "update kegiatan set indikator_id = null where versi_id in (select id from versi_entri where entri_id = ?)",
                hari("asn06", 27));
    }

    // rows -----------------------------------------------------------------------------------------------------

    private static final String MILIK = "kegiatan_id in (select k.id from kegiatan k"
            + " join versi_entri v on v.id = k.versi_id where v.entri_id = ?)";

    private static LocalDate oktober(int tanggal) {
        return LocalDate.of(2026, 10, tanggal);
    }

    private UUID hari(String akun, int tanggal) {
        return jdbc.queryForObject(HARI + " and p.akun = ? and e.tanggal = ?", UUID.class, akun, oktober(tanggal));
    }

    private UUID berkasDari(UUID entriId) {
        return jdbc.queryForObject("select berkas_id from bukti where " + MILIK, UUID.class, entriId);
    }

    private void lepaskanBukti(UUID entriId) {
        jdbc.update("delete from bukti where " + MILIK, entriId);
    }

    /** @param terlambat working days after the day itself */
    private void dikirim(UUID entriId, int terlambat, LocalDateTime saat) {
        OffsetDateTime pada = saat.atZone(WIB).toOffsetDateTime();
        jdbc.update("update entri set dikirim_pada = ?, terlambat_hari = ? where id = ?", pada, terlambat, entriId);
        jdbc.update("update versi_entri set dikirim_pada = ? where entri_id = ?", pada, entriId);
    }

    /** Puts these activities in place of what the day said, with evidence as on any other day. */
    private void tulis(String akun, int tanggal, Butir... isi) {
        var hari = hari(akun, tanggal);
        lepaskanBukti(hari);
        jdbc.update("delete from kegiatan where versi_id in (select id from versi_entri where entri_id = ?)", hari);
        for (var satu : isi) {
            jdbc.update(
                    "insert into kegiatan (id, versi_id, nama, hasil, volume, satuan, jam_mulai, jam_selesai, kode_output,"
                            + " indikator_id) select ?, id, ?, ?, ?, ?, ?, ?, ?, ? from versi_entri where entri_id = ?",
                    UUID.randomUUID(),
                    satu.kegiatan(),
                    satu.hasil(),
                    satu.volume(),
                    satu.satuan(),
                    LocalTime.parse(satu.mulai()),
                    LocalTime.parse(satu.selesai()),
                    satu.kode(),
                    indikatorUmum,
                    hari);
        }
        lampirkan(hari, "lembar-kerja.png", gambar());
    }
}
