package id.kejar.laporan;

import id.kejar.kompilasi.JumlahHari;
import id.kejar.kompilasi.JumlahKegiatan;
import id.kejar.kompilasi.PitaNilai;
import id.kejar.kompilasi.RingkasanBulan;
import id.kejar.organisasi.Kertas;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
                orang.nomor(),
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

    static RekapSubbagian rekapSubbagian() {
        String[] singkatan = {"KUL", "TPH", "RENDATIN", "PARHUMAS-SDM"};
        List<BagianRekap> bagian = new ArrayList<>();
        for (int nomor = 0; nomor < SUBBAGIAN.length; nomor++) {
            BarisRekap kepala = baris().get(1 + nomor * 8);
            bagian.add(new BagianRekap(
                    "Sub Bagian " + SUBBAGIAN[nomor],
                    singkatan[nomor],
                    new Penandatangan(kepala.jabatan(), kepala.nama(), kepala.nip(), null)));
        }
        return new RekapSubbagian(rekap(baris(), rincian(1_364)), bagian);
    }

    static RekapPegawai rekapPegawai() {
        return rekapPegawai(rekap(baris(), rincian(1_364)));
    }

    static RekapPegawai rekapPegawai(RekapBulanan rekap) {
        return RekapPegawai.dari(
                rekap,
                rekap.baris().stream()
                        .map(orang -> new OrangRekap(
                                orang.nomor(),
                                kasubbagRendatin(),
                                new Penandatangan(orang.jabatan(), orang.nama(), orang.nip(), null)))
                        .toList());
    }

    /** The days owed by these people, the last ones of the month unfilled. */
    static List<HariRekap> hariWajib(List<BarisRekap> baris) {
        List<HariRekap> hari = new ArrayList<>();
        for (BarisRekap orang : baris) {
            LocalDate tanggal = MULAI;
            for (int ke = 0; ke < orang.wajib(); ke++) {
                hari.add(new HariRekap(orang.nomor(), tanggal, ke < orang.terisi()));
                tanggal = berikut(tanggal);
            }
        }
        return hari;
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
                hariWajib(baris),
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
                tindakLanjut(),
                baris());
    }

    static List<TindakLanjut> tindakLanjut() {
        return List.of(
                new TindakLanjut(
                        "Melengkapi bukti dukung kegiatan pemutakhiran data pemilih",
                        "Kepala Sub Bagian Perencanaan, Data dan Informasi",
                        LocalDate.of(2026, 12, 1),
                        null),
                new TindakLanjut(
                        "Mengingatkan pegawai yang terlambat mengisi data kinerja lebih dari tiga hari",
                        "Sekretaris",
                        null,
                        null));
    }

    static BeritaAcara beritaAcara(
            boolean ditetapkan, String catatan, List<TindakLanjut> tindakLanjut, List<BarisRekap> lampiran) {
        return beritaAcara(
                persidangan(peserta()),
                new PutusanRapat(
                        ditetapkan ? PutusanRapat.Hasil.DITETAPKAN : PutusanRapat.Hasil.DIKEMBALIKAN,
                        catatan,
                        3,
                        List.of(),
                        List.of()),
                tindakLanjut,
                lampiran,
                List.of());
    }

    static BeritaAcara beritaAcara(
            Persidangan rapat,
            PutusanRapat putusan,
            List<TindakLanjut> tindakLanjut,
            List<BarisRekap> lampiran,
            List<SegelTercetak> segel) {
        return new BeritaAcara(
                kepala(),
                "63/PK.01-BA/3319/2026",
                "Oktober 2026",
                rapat,
                putusan,
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
                segel,
                List.of(
                        new Penandatangan("Ketua", "Ahmad Basuki", null, null),
                        new Penandatangan("Anggota", "Dian Permatasari", null, null),
                        new Penandatangan("Anggota", "Faisal Ridwan Nugroho", null, null),
                        new Penandatangan("Anggota", "Gunarto", null, null),
                        new Penandatangan("Anggota", "Hesti Purwaningrum", null, null)),
                kasubbagRendatin());
    }

    static Persidangan persidangan(List<Peserta> peserta) {
        return new Persidangan(
                LocalDateTime.of(2026, 11, 20, 9, 0),
                LocalDateTime.of(2026, 11, 20, 10, 45),
                "WIB",
                "Ruang Rapat KPU Kabupaten Kudus",
                "Laporan bulanan data kinerja pegawai periode Oktober 2026",
                "Kepala Sub Bagian Perencanaan, Data dan Informasi menyajikan himpunan data kinerja hasil verifikasi.\n"
                        + "Rapat membahas hari yang tidak terisi pada minggu terakhir Oktober dan kegiatan yang belum"
                        + " memiliki kode output. Sekretaris menjelaskan bahwa dua pegawai berdinas luar tanpa jaringan.",
                peserta,
                4);
    }

    /** Adopted with notes against one vote, with a proposal ratified and one refused. */
    static PutusanRapat putusanDenganCatatan() {
        return new PutusanRapat(
                PutusanRapat.Hasil.DITETAPKAN_DENGAN_CATATAN,
                "Kegiatan tanpa kode output dilengkapi kodenya mulai periode November 2026.",
                3,
                List.of(
                        new PutusanRapat.SuaraTercetak("Ahmad Basuki", "Ketua", PutusanRapat.Pilihan.SETUJU, null),
                        new PutusanRapat.SuaraTercetak(
                                "Dian Permatasari", "Anggota", PutusanRapat.Pilihan.SETUJU, null),
                        new PutusanRapat.SuaraTercetak(
                                "Faisal Ridwan Nugroho", "Anggota", PutusanRapat.Pilihan.SETUJU, null),
                        new PutusanRapat.SuaraTercetak(
                                "Hesti Purwaningrum",
                                "Anggota",
                                PutusanRapat.Pilihan.TIDAK_SETUJU,
                                "Hari tanpa kode output seharusnya dikembalikan kepada verifikator lebih dahulu.")),
                List.of(
                        new PutusanRapat.UsulDiputus(
                                "September 2026 – Siti Rahmawati, S.Sos.: hari 14 September, volume 2 menjadi 12 dokumen",
                                true,
                                null),
                        new PutusanRapat.UsulDiputus(
                                "September 2026 – Agus Setiawan: hari 21 September diisi setelah penetapan",
                                false,
                                "Bukti yang dilampirkan bertanggal sesudah periode.")));
    }

    static IkhtisarBulan ikhtisar(boolean adaBulanLalu) {
        return new IkhtisarBulan(
                "KPU Kabupaten Kudus",
                "Oktober 2026",
                MULAI,
                AKHIR,
                ringkasan(593, 585, 580, 5),
                MingguRekap.dari(MULAI, AKHIR, hariWajib(baris())),
                adaBulanLalu ? "September 2026" : null,
                adaBulanLalu ? ringkasan(610, 590, 571, 9) : null);
    }

    private static RingkasanBulan ringkasan(int wajib, int terisi, int disetujui, int dikembalikan) {
        String[][] kode = {
            {"3357.QGE.001", "Pemutakhiran data pemilih berkelanjutan"},
            {"6639.EBA.962", "Layanan umum dan perlengkapan"},
            {"6639.EBA.994", "Layanan perkantoran"},
            {"6639.EBD.955", "Layanan manajemen keuangan"},
            {null, RingkasanBulan.TANPA_KODE}
        };
        List<RingkasanBulan.KodeOutput> perKode = new ArrayList<>();
        for (int nomor = 0; nomor < kode.length; nomor++) {
            perKode.add(new RingkasanBulan.KodeOutput(
                    kode[nomor][0], kode[nomor][1], kerja(420 - 85 * nomor, 24 - 4 * nomor)));
        }
        List<RingkasanBulan.Subbagian> perSubbagian = new ArrayList<>();
        perSubbagian.add(new RingkasanBulan.Subbagian(
                null, RingkasanBulan.TANPA_SUBBAGIAN, new JumlahHari(1, 19, 19, 0, 0, 19, 0), kerja(38, 1)));
        for (String satu : SUBBAGIAN) {
            perSubbagian.add(new RingkasanBulan.Subbagian(
                    UUID.nameUUIDFromBytes(satu.getBytes(StandardCharsets.UTF_8)),
                    "Sub Bagian " + satu,
                    new JumlahHari(8, wajib / 4, terisi / 4, 11, (wajib - terisi) / 4, disetujui / 4, 1),
                    kerja(290, 8)));
        }
        return new RingkasanBulan(
                new JumlahHari(31, wajib, terisi, 46, wajib - terisi, disetujui, dikembalikan),
                kerja(1_364, 31),
                perSubbagian,
                perKode,
                List.of(
                        new RingkasanBulan.Indikator(
                                UUID.nameUUIDFromBytes("indikator".getBytes(StandardCharsets.UTF_8)),
                                "Persentase data pemilih yang dimutakhirkan tepat waktu",
                                kerja(341, 22)),
                        new RingkasanBulan.Indikator(null, RingkasanBulan.TANPA_INDIKATOR, kerja(1_023, 31))));
    }

    private static JumlahKegiatan kerja(int banyak, int pegawai) {
        return new JumlahKegiatan(
                banyak,
                banyak - 4,
                pegawai,
                List.of(
                        new JumlahKegiatan.Volume(BigDecimal.valueOf(banyak * 3L), "dokumen"),
                        new JumlahKegiatan.Volume(new BigDecimal("12.50"), "laporan")));
    }

    static BahanPleno bahanPleno(boolean adaBulanLalu) {
        return new BahanPleno(
                kepala(),
                ikhtisar(adaBulanLalu),
                List.of(
                        new Pemeriksaan(
                                "Pegawai", true, "Ke-31 ASN yang bertugas ada dalam rekap, semuanya diverifikasi."),
                        new Pemeriksaan("Hari", false, "8 hari tidak terisi dan 5 hari dikembalikan tanpa perbaikan."),
                        new Pemeriksaan("Kode output", false, "3 kode output tahun ini belum ada kegiatannya.")),
                beritaAcara(true).verifikator(),
                undangan("12/PK.01-Und/3319/2026"),
                LocalDate.of(2026, 11, 17),
                kasubbagRendatin());
    }

    static LaporanBulananSatker laporanSatker(PutusanRapat putusan, List<SegelTercetak> segel) {
        return new LaporanBulananSatker(
                kepala(),
                ikhtisar(true),
                "63/PK.01-BA/3319/2026",
                LocalDate.of(2026, 11, 20),
                putusan,
                tindakLanjut(),
                segel,
                LocalDate.of(2026, 11, 23),
                sekretaris());
    }

    static List<SegelTercetak> segel() {
        return List.of(
                new SegelTercetak(
                        "Oktober 2026", 1, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                new SegelTercetak(
                        "September 2026", 2, "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"));
    }

    static BeritaAcara beritaAcaraLengkap() {
        return beritaAcara(persidangan(peserta()), putusanDenganCatatan(), tindakLanjut(), baris(), segel());
    }

    static Risalah risalah(boolean terlambat) {
        return new Risalah(
                kepala(),
                "63/PK.01-BA/3319/2026",
                "Oktober 2026",
                persidangan(peserta()),
                putusanDenganCatatan(),
                tindakLanjut(),
                List.of(new TindakLanjut(
                        "Menetapkan daftar kode output untuk kegiatan kehumasan",
                        "Kepala Sub Bagian Perencanaan, Data dan Informasi",
                        LocalDate.of(2026, 11, 2),
                        "Selesai: daftar disebarkan 30 Oktober 2026")),
                LocalDate.of(2026, 11, terlambat ? 26 : 23),
                terlambat,
                new Penandatangan("Ketua", "Ahmad Basuki", null, null),
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
