package id.kejar.laporan;

import id.kejar.kompilasi.PitaNilai;
import id.kejar.organisasi.Kertas;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** An invented office of 31 people in four subbagian. */
final class Contoh {

    static final LocalDate MULAI = LocalDate.of(2026, 10, 1);
    static final LocalDate AKHIR = LocalDate.of(2026, 10, 31);
    static final PitaNilai PITA = new PitaNilai(
            "71–100",
            "tidak dikenakan potongan tukin",
            "contoh dari KPU Kota Palu, belum terverifikasi dengan juknis; sesuaikan tabel pita nilai sebelum dipakai");
    private static final int HARI_KERJA = 22;
    private static final String[] SUBBAGIAN = {
        "Keuangan, Umum dan Logistik",
        "Teknis Penyelenggaraan Pemilu dan Hukum",
        "Perencanaan, Data dan Informasi",
        "Partisipasi, Hubungan Masyarakat dan Sumber Daya Manusia"
    };
    private static final String[] NAMA = {
        "Bambang Sutrisno, S.E., M.M.",
        "Siti Rahmawati, S.Sos.",
        "Dwi Haryanto, A.Md.",
        "Nur Aini Kusumaningrum, S.Kom.",
        "Agus Setiawan",
        "Retno Wulandari, S.E.",
        "Moh. Fauzi Alhadi, S.H.",
        "Endang Lestari",
        "Yusuf Prasetyo, S.IP.",
        "Raden Ajeng Kartika Dewi Anggraini Puspitasari, S.H., M.Kn.",
        "Hendra Gunawan, S.T.",
        "Ika Wahyuningsih, S.Pd.",
        "Slamet Riyadi",
        "Lina Marlina, A.Md.Ak.",
        "Teguh Santoso, S.Kom.",
        "Umi Kulsum, S.Ag."
    };
    private static final String[] JABATAN = {
        "Penelaah Teknis Kebijakan",
        "Penata Kelola Pemilu Ahli Pertama",
        "Pengadministrasi Perkantoran",
        "Penata Kelola Sistem dan Teknologi Informasi",
        "Operator Layanan Operasional",
        "Arsiparis Terampil"
    };
    private static final String[][] KEGIATAN = {
        {
            "Memutakhirkan data pemilih berkelanjutan triwulan IV berdasarkan data dari Dinas Kependudukan dan Pencatatan"
                    + " Sipil serta laporan masyarakat",
            "Data pemilih Kecamatan Kota termutakhirkan dan berita acaranya disusun",
            "data"
        },
        {"Menyusun konsep surat undangan rapat koordinasi", "Konsep surat", "dokumen"},
        {"Mengarsipkan dokumen pertanggungjawaban keuangan bulan September", "Berkas SPJ tertata", "berkas"},
        {"Melayani permohonan informasi PPID", "Tanggapan permohonan informasi", "permohonan"},
        {"Rapat internal subbagian", "Notula rapat", "laporan"}
    };

    private Contoh() {}

    static KepalaSurat kepala() {
        return kepala(Kertas.F4);
    }

    static KepalaSurat kepala(Kertas kertas) {
        return new KepalaSurat(
                "KOMISI PEMILIHAN UMUM",
                "KABUPATEN KUDUS",
                "Jalan Contoh Nomor 10, Kudus 59300 · Telepon (0291) 000000 · kab-kudus.kpu.go.id",
                "Kudus",
                kertas);
    }

    static List<BarisRekap> baris() {
        List<BarisRekap> baris = new ArrayList<>();
        baris.add(orang(1, "Drs. Suharto Wibowo, M.Si.", "Sekretaris", null, "Ketua KPU Kabupaten Kudus", 0));
        for (int nomor = 2; nomor <= 31; nomor++) {
            int kelompok = Math.min(3, (nomor - 2) / 8);
            boolean kepala = (nomor - 2) % 8 == 0;
            baris.add(orang(
                    nomor,
                    NAMA[(nomor - 2) % NAMA.length],
                    kepala ? "Kepala Sub Bagian " + SUBBAGIAN[kelompok] : JABATAN[nomor % JABATAN.length],
                    "Sub Bagian " + SUBBAGIAN[kelompok],
                    kepala ? "Drs. Suharto Wibowo, M.Si." : NAMA[kelompok * 8 % NAMA.length],
                    nomor));
        }
        return baris;
    }

    private static BarisRekap orang(
            int nomor, String nama, String jabatan, String subbagian, String verifikator, int benih) {
        int dikecualikan = benih == 17 ? HARI_KERJA : benih % 5 == 0 ? 3 : 0;
        int dinasLuar = benih == 17 ? 0 : benih % 4;
        int wajib = HARI_KERJA - dikecualikan - dinasLuar;
        int tidakTerisi = wajib == 0 ? 0 : benih % 7 == 3 ? 2 : 0;
        int dikembalikan = wajib == 0 ? 0 : benih % 6 == 4 ? 1 : 0;
        int disetujui = wajib - tidakTerisi - dikembalikan;
        return new BarisRekap(
                nomor,
                nama,
                "1986%02d%02d2015%02d1%03d".formatted(1 + nomor % 12, 1 + nomor % 28, 1 + nomor % 12, nomor),
                jabatan,
                subbagian,
                HARI_KERJA,
                dikecualikan,
                dinasLuar,
                wajib,
                wajib - tidakTerisi,
                wajib == 0 ? 0 : benih % 4,
                tidakTerisi,
                disetujui,
                dikembalikan,
                wajib == 0
                        ? null
                        : BigDecimal.valueOf(disetujui)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(wajib), 2, RoundingMode.HALF_UP),
                wajib == 0 ? null : PITA,
                verifikator);
    }

    static List<BarisRincian> rincian(int banyak) {
        List<BarisRekap> orang = baris();
        List<BarisRincian> rincian = new ArrayList<>();
        for (LocalDate tanggal = MULAI; rincian.size() < banyak; tanggal = berikut(tanggal)) {
            for (int nomor = 0; nomor < 62 && rincian.size() < banyak; nomor++) {
                rincian.add(kegiatan(tanggal, orang.get(nomor / 2), nomor));
            }
        }
        return rincian;
    }

    private static BarisRincian kegiatan(LocalDate tanggal, BarisRekap orang, int nomor) {
        String[] kegiatan = KEGIATAN[(nomor + tanggal.getDayOfMonth()) % KEGIATAN.length];
        boolean pagi = nomor % 2 == 0;
        return new BarisRincian(
                tanggal,
                orang.nama(),
                orang.nip(),
                pagi ? LocalTime.of(7, 30) : LocalTime.of(13, 0),
                pagi ? LocalTime.of(12, 0) : LocalTime.of(16, 0),
                nomor % 3 == 0 ? null : "3357.QGE.001",
                kegiatan[0],
                kegiatan[1],
                nomor % 5 == 0 ? new BigDecimal("2.50") : BigDecimal.valueOf(412L + nomor * 31),
                kegiatan[2],
                nomor % 4 == 0 ? "Persentase data pemilih yang dimutakhirkan tepat waktu" : null,
                "Disetujui");
    }

    private static LocalDate berikut(LocalDate tanggal) {
        LocalDate besok = tanggal.plusDays(1);
        while (besok.getDayOfWeek() == DayOfWeek.SATURDAY || besok.getDayOfWeek() == DayOfWeek.SUNDAY) {
            besok = besok.plusDays(1);
        }
        return besok;
    }

    static RekapBulanan rekap(List<BarisRekap> baris, List<BarisRincian> rincian) {
        return rekap(kepala(), baris, rincian);
    }

    static RekapBulanan rekap(KepalaSurat kepala, List<BarisRekap> baris, List<BarisRincian> rincian) {
        return new RekapBulanan(
                kepala,
                "657342",
                "KPU Kabupaten Kudus",
                "Oktober 2026",
                MULAI,
                AKHIR,
                baris,
                rincian,
                LocalDate.of(2026, 11, 9),
                sekretaris(),
                kasubbagRendatin());
    }

    static Penandatangan sekretaris() {
        return new Penandatangan(
                "Sekretaris KPU Kabupaten Kudus", "Drs. Suharto Wibowo, M.Si.", "198001012005011001", "Plh.");
    }

    static Penandatangan kasubbagRendatin() {
        return new Penandatangan(
                "Kepala Sub Bagian Perencanaan, Data dan Informasi",
                "Nur Aini Kusumaningrum, S.Kom.",
                "19860926 201505 2 001",
                null);
    }

    static BeritaAcara beritaAcara(boolean ditetapkan) {
        return beritaAcara(
                ditetapkan,
                ditetapkan
                        ? null
                        : "Data kinerja tanggal 12–16 Oktober pada Sub Bagian Keuangan, Umum dan Logistik belum dilengkapi"
                                + " bukti dukung.\nRendatin memeriksa kembali kesesuaian kode output.",
                List.of(
                        new TindakLanjut(
                                "Melengkapi bukti dukung kegiatan pemutakhiran data pemilih",
                                "Kepala Sub Bagian Perencanaan, Data dan Informasi",
                                LocalDate.of(2026, 12, 1)),
                        new TindakLanjut(
                                "Mengingatkan pegawai yang terlambat mengisi data kinerja lebih dari tiga hari",
                                "Sekretaris",
                                null)),
                baris());
    }

    static BeritaAcara beritaAcara(
            boolean ditetapkan, String catatan, List<TindakLanjut> tindakLanjut, List<BarisRekap> lampiran) {
        return new BeritaAcara(
                kepala(),
                "63/PK.01-BA/3319/2026",
                LocalDateTime.of(2026, 11, 20, 9, 0),
                "WIB",
                "Ruang Rapat KPU Kabupaten Kudus",
                "Laporan bulanan data kinerja pegawai periode Oktober 2026",
                "Oktober 2026",
                peserta(),
                4,
                ditetapkan,
                catatan,
                tindakLanjut,
                lampiran,
                List.of(
                        new Verifikator("Rahmawati Kusuma Dewi", "198104232005012002", "atasan langsung", 7, 138),
                        new Verifikator(
                                "Bayu Nugroho",
                                "198811052012121001",
                                "Plh. Kepala Sub Bagian Teknis Penyelenggaraan Pemilu, Partisipasi dan Hubungan Masyarakat, Surat Perintah 812/SDM.05-SP/3319/2026",
                                7,
                                21),
                        new Verifikator("Ahmad Basuki", null, "Ketua KPU Kabupaten Kudus, atasan Sekretaris", 1, 21)),
                List.of(
                        new Penandatangan("Ketua", "Ahmad Basuki", null, null),
                        new Penandatangan("Anggota", "Dian Permatasari", null, null),
                        new Penandatangan("Anggota", "Faisal Ridwan Nugroho", null, null),
                        new Penandatangan("Anggota", "Gunarto", null, null),
                        new Penandatangan("Anggota", "Hesti Purwaningrum", null, null)),
                kasubbagRendatin());
    }

    static List<Peserta> peserta() {
        return List.of(
                new Peserta("Ahmad Basuki", "Ketua", true),
                new Peserta("Dian Permatasari", "Anggota Divisi Perencanaan, Data dan Informasi", true),
                new Peserta("Faisal Ridwan Nugroho", "Anggota Divisi Teknis Penyelenggaraan", true),
                new Peserta("Gunarto", "Anggota Divisi Hukum dan Pengawasan", false),
                new Peserta("Hesti Purwaningrum", "Anggota Divisi Sosialisasi dan SDM", true));
    }

    static UndanganRapat undangan(String nomor) {
        return new UndanganRapat(
                kepala(),
                nomor,
                LocalDate.of(2026, 11, 17),
                List.of(
                        "Ketua KPU Kabupaten Kudus",
                        "Anggota KPU Kabupaten Kudus",
                        "Sekretaris KPU Kabupaten Kudus",
                        "Kepala Sub Bagian pada Sekretariat KPU Kabupaten Kudus"),
                LocalDateTime.of(2026, 11, 20, 9, 0),
                "WIB",
                "Ruang Rapat KPU Kabupaten Kudus, Jalan Contoh Nomor 10, Kudus",
                "1. Laporan bulanan data kinerja pegawai periode Oktober 2026\n2. Lain-lain",
                new Penandatangan("Ketua KPU Kabupaten Kudus", "Ahmad Basuki", null, null));
    }

    static DaftarHadir daftarHadir(List<Peserta> peserta) {
        return new DaftarHadir(
                kepala(),
                "Rapat Pleno Laporan Bulanan Data Kinerja Periode Oktober 2026",
                LocalDateTime.of(2026, 11, 20, 9, 0),
                "WIB",
                "Ruang Rapat KPU Kabupaten Kudus",
                peserta);
    }

    static final List<String> RENCANA = List.of(
            "Terlaksananya pemutakhiran data pemilih berkelanjutan tepat waktu pada seluruh kecamatan",
            "Tersusunnya surat dan naskah dinas sesuai dengan tata naskah dinas",
            "Tertatanya arsip pertanggungjawaban keuangan");

    static LaporanPegawai laporan() {
        return laporan(RENCANA, hari(), 21, 22, "Sementara: periode masih berjalan.");
    }

    static LaporanPegawai laporan(List<HariLaporan> hari) {
        return laporan(RENCANA, hari, 21, 22, null);
    }

    static LaporanPegawai laporan(
            List<String> rencana, List<HariLaporan> hari, int disetujui, int wajib, String keadaan) {
        return new LaporanPegawai(
                kepala(Kertas.A4),
                "KPU Kabupaten Kudus",
                "Oktober 2026",
                MULAI,
                AKHIR,
                new IdentitasPegawai(
                        "Siti Rahmawati, S.Sos.",
                        "198604042015042003",
                        "Penata Muda Tk. I (III/b)",
                        "Penata Kelola Sistem dan Teknologi Informasi",
                        "Sekretariat KPU Kabupaten Kudus",
                        "Sub Bagian Perencanaan, Data dan Informasi"),
                rencana,
                hari,
                wajib == 0
                        ? null
                        : BigDecimal.valueOf(disetujui * 100L)
                                .divide(BigDecimal.valueOf(wajib), 2, RoundingMode.HALF_UP),
                disetujui,
                wajib,
                keadaan,
                AKHIR,
                kasubbagRendatin(),
                new Penandatangan(
                        "Penata Kelola Sistem dan Teknologi Informasi",
                        "Siti Rahmawati, S.Sos.",
                        "198604042015042003",
                        null));
    }

    /** October 2026: 22 working days of four activities, one of them unfilled, one on leave, work on a Saturday. */
    static List<HariLaporan> hari() {
        List<HariLaporan> hari = new ArrayList<>();
        for (LocalDate tanggal = MULAI; !tanggal.isAfter(AKHIR); tanggal = berikut(tanggal)) {
            hari.add(hari(tanggal));
            if (tanggal.getDayOfMonth() == 16) {
                hari.add(new HariLaporan(
                        tanggal.plusDays(1), "Lembur/tahapan", "Terisi", kegiatan(2, tanggal.getDayOfMonth())));
            }
        }
        return hari;
    }

    private static HariLaporan hari(LocalDate tanggal) {
        return switch (tanggal.getDayOfMonth()) {
            case 8 -> new HariLaporan(tanggal, "Tidak terisi", "Tidak terisi", List.of());
            case 13 -> new HariLaporan(tanggal, "Cuti tahunan", null, List.of());
            case 14 -> new HariLaporan(tanggal, "Libur Hari Contoh Nasional", null, List.of());
            case 20, 21 -> new HariLaporan(tanggal, "Dinas luar", "Disetujui", kegiatan(1, tanggal.getDayOfMonth()));
            case 27 -> new HariLaporan(tanggal, "Hadir", "Dikembalikan", kegiatan(4, 27));
            default -> new HariLaporan(tanggal, "Hadir", "Disetujui", kegiatan(4, tanggal.getDayOfMonth()));
        };
    }

    static List<KegiatanLaporan> kegiatan(int banyak, int benih) {
        List<KegiatanLaporan> hasil = new ArrayList<>();
        for (int nomor = 0; nomor < banyak; nomor++) {
            String[] satu = KEGIATAN[(nomor + benih) % KEGIATAN.length];
            LocalTime mulai = LocalTime.of(7, 30).plusMinutes(15L * nomor);
            hasil.add(new KegiatanLaporan(
                    mulai,
                    mulai.plusMinutes(15),
                    nomor % 3 == 0 ? "3357.QGE.001" : null,
                    satu[0],
                    satu[1],
                    nomor == 2 ? new BigDecimal("1.50") : new BigDecimal(412 + nomor * 31 + benih + ".00"),
                    satu[2],
                    nomor == 3 ? null : RENCANA.get((nomor + benih) % RENCANA.size()),
                    nomor == 0 ? "Persentase data pemilih yang dimutakhirkan tepat waktu" : null,
                    tautan(nomor)));
        }
        return hasil;
    }

    private static List<String> tautan(int nomor) {
        return switch (nomor) {
            case 0 ->
                List.of(
                        "https://berkas.contoh.invalid/oktober/berita-acara.pdf",
                        "https://berkas.contoh.invalid/oktober/foto-kegiatan.jpg");
            case 1 -> List.of("https://berkas.contoh.invalid/oktober/konsep-surat.docx");
            default -> List.of();
        };
    }

    static HariLaporan satuHari(String kegiatan, String volume, String... tautan) {
        return new HariLaporan(MULAI, "Hadir", "Disetujui", List.of(satuKegiatan(kegiatan, volume, tautan)));
    }

    static KegiatanLaporan satuKegiatan(String kegiatan, String volume, String... tautan) {
        return new KegiatanLaporan(
                LocalTime.of(7, 30),
                LocalTime.of(8, 0),
                null,
                kegiatan,
                "Hasil",
                new BigDecimal(volume),
                "laporan",
                RENCANA.get(1),
                null,
                List.of(tautan));
    }
}
