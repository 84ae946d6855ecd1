-- How long what is kept, by the archive's classification. Nothing is destroyed by it: destruction needs a panitia, a list and
-- an approval (UU 43/2009). The retention schedule (JRA) of KPU was not found; every row is a proposal until somebody has
-- checked it and set terverifikasi.
-- Runs unchanged on H2 and on PostgreSQL.

create table masa_simpan (
    jenis         varchar(40)  not null primary key,
    urutan        integer      not null,
    sebutan       varchar(120) not null,
    klasifikasi   varchar(20)  not null,
    uraian        varchar(200) not null,
    aktif_tahun   integer      not null check (aktif_tahun >= 0),
    inaktif_tahun integer      not null check (inaktif_tahun >= 0),
    nasib_akhir   varchar(20)  not null check (nasib_akhir in ('MUSNAH', 'PERMANEN', 'DINILAI_KEMBALI')),
    sumber        varchar(300) not null,
    terverifikasi boolean      default false not null
);

insert into masa_simpan (jenis, urutan, sebutan, klasifikasi, uraian, aktif_tahun, inaktif_tahun, nasib_akhir, sumber) values
    ('ISIAN_HARIAN', 1, 'Isian harian, versi, dan keputusan verifikasi', 'SDM.04.1', 'Disiplin pegawai: daftar hadir dan rekapitulasinya', 2, 3, 'MUSNAH', 'Kebiasaan umum untuk rekap kehadiran; JRA KPU belum ditemukan'),
    ('BUKTI_DUKUNG', 2, 'Berkas bukti', 'SDM.04.1', 'Disiplin pegawai: daftar hadir dan rekapitulasinya', 2, 3, 'MUSNAH', 'Mengikuti isian harian; JRA KPU belum ditemukan'),
    ('REKAP', 3, 'Rekap data kinerja', 'PR.04.1', 'Laporan berkala', 2, 3, 'MUSNAH', 'Kebiasaan umum untuk laporan berkala; JRA KPU belum ditemukan'),
    ('LAPORAN_BULANAN', 4, 'Laporan bulanan satuan kerja', 'PR.04.1', 'Laporan berkala', 2, 3, 'MUSNAH', 'Kebiasaan umum untuk laporan berkala; JRA KPU belum ditemukan'),
    ('RAPAT_PLENO', 5, 'Naskah rapat pleno: undangan, daftar hadir, risalah, Berita Acara', 'PK.01', 'Persidangan', 2, 3, 'PERMANEN', 'Kebiasaan umum untuk persidangan; JRA KPU belum ditemukan'),
    ('SEGEL', 6, 'Segel bulan dan naskah kanoniknya', 'PK.01', 'Persidangan', 2, 3, 'PERMANEN', 'Mengikuti Berita Acara yang mencetaknya; JRA KPU belum ditemukan'),
    ('KOREKSI', 7, 'Usul koreksi beserta buktinya', 'SDM.04.1', 'Disiplin pegawai: daftar hadir dan rekapitulasinya', 2, 3, 'MUSNAH', 'Mengikuti isian harian; JRA KPU belum ditemukan'),
    ('KETIDAKHADIRAN', 8, 'Catatan cuti dan dinas luar', 'SDM.06.3', 'Cuti sakit, cuti bersalin, dan cuti tahunan', 2, 3, 'DINILAI_KEMBALI', 'Dugaan KEJAR; JRA KPU belum ditemukan'),
    ('SURAT_PERINTAH', 9, 'Surat Perintah Plh. dan Plt.', 'SDM.06.1', 'Surat perintah dinas, surat tugas', 2, 3, 'DINILAI_KEMBALI', 'Dugaan KEJAR; JRA KPU belum ditemukan'),
    ('BUKU_NOMOR', 10, 'Buku nomor', 'TU.01', 'Administrasi persuratan', 2, 3, 'DINILAI_KEMBALI', 'Dugaan KEJAR; JRA KPU belum ditemukan'),
    ('DATA_PEGAWAI', 11, 'Data pegawai dan akun', 'SDM.09', 'Berkas perseorangan ASN', 2, 3, 'DINILAI_KEMBALI', 'Berkas perseorangan disimpan selama masa kerja; JRA KPU belum ditemukan'),
    ('JEJAK_AUDIT', 12, 'Jejak audit dan rantainya', 'TIK.03', 'Dokumentasi implementasi', 2, 8, 'DINILAI_KEMBALI', 'Dugaan KEJAR: selama yang dibuktikannya; JRA KPU belum ditemukan');
