-- The tables of KEJAR. The engine owns ACT_*; both live in one schema and one transaction (docs/adr/0005).
-- Runs unchanged on H2 and on PostgreSQL.

-- organisasi ---------------------------------------------------------------------------------------------------

create table acuan_satker (
    kode   varchar(6)   not null primary key,
    nama   varchar(120) not null,
    zona   varchar(40)  not null,
    status varchar(40)  not null
);

create table satker (
    kode                 varchar(6)   not null primary key,
    nama                 varchar(120) not null,
    lembaga              varchar(80)  not null,
    daerah               varchar(80)  not null,
    alamat               varchar(200) not null,
    kota                 varchar(60)  not null,
    kode_wilayah         varchar(10)  not null,
    zona                 varchar(40)  not null,
    hari_mulai_periode   integer      not null check (hari_mulai_periode between 1 and 28),
    tenggang_pengisian   integer      not null check (tenggang_pengisian between 0 and 20),
    batas_putaran        integer      not null check (batas_putaran between 1 and 9),
    kuorum               integer      not null check (kuorum between 1 and 9),
    templat_berita_acara varchar(80)  not null,
    aktif                boolean      not null
);

create table subbagian (
    id             uuid         not null primary key,
    satker         varchar(6)   not null references satker (kode),
    nama           varchar(120) not null,
    singkatan      varchar(20)  not null,
    urutan         integer      not null,
    berlaku_mulai  date         not null,
    berlaku_sampai date
);

create table pegawai (
    id           uuid         not null primary key,
    satker       varchar(6)   not null references satker (kode),
    akun         varchar(64)  not null unique,
    nip          varchar(18),
    nama         varchar(120) not null,
    jenis        varchar(20)  not null,
    jabatan      varchar(160) not null,
    pangkat      varchar(60),
    golongan     varchar(10),
    kelas        integer,
    subbagian_id uuid references subbagian (id),
    atasan_id    uuid references pegawai (id),
    mulai        date         not null,
    selesai      date,
    constraint pegawai_bukan_atasan_sendiri check (atasan_id is null or atasan_id <> id)
);

create unique index pegawai_nip on pegawai (nip);
create index pegawai_satker on pegawai (satker);

create table pegawai_peran (
    pegawai_id uuid        not null references pegawai (id),
    peran      varchar(20) not null,
    primary key (pegawai_id, peran)
);

-- kalender -----------------------------------------------------------------------------------------------------

create table hari_libur (
    id      uuid         not null primary key,
    satker  varchar(6) references satker (kode),
    tanggal date         not null,
    nama    varchar(160) not null,
    jenis   varchar(30)  not null,
    status  varchar(40)  not null
);

create index hari_libur_tanggal on hari_libur (tanggal);

create table jam_kerja (
    id              uuid         not null primary key,
    hari            varchar(20)  not null,
    berlaku_mulai   date         not null,
    berlaku_sampai  date,
    mulai           time         not null,
    selesai         time         not null,
    istirahat_menit integer      not null,
    status          varchar(40)  not null,
    sumber          varchar(300) not null
);

create table ketidakhadiran (
    id          uuid         not null primary key,
    pegawai_id  uuid         not null references pegawai (id),
    jenis       varchar(30)  not null,
    mulai       date         not null,
    sampai      date         not null,
    nomor_surat varchar(80),
    keterangan  varchar(300),
    check (sampai >= mulai)
);

create index ketidakhadiran_pegawai on ketidakhadiran (pegawai_id, mulai);

-- indikator ----------------------------------------------------------------------------------------------------

create table kode_output (
    kode    varchar(40)  not null primary key,
    tingkat varchar(20)  not null,
    nama    varchar(300) not null,
    status  varchar(60)  not null,
    sumber  varchar(300) not null
);

create table indikator (
    id       uuid          not null primary key,
    nomor    integer       not null unique,
    program  varchar(200)  not null,
    kegiatan varchar(300)  not null,
    sasaran  varchar(600)  not null,
    nama     varchar(600)  not null,
    status   varchar(40)   not null,
    catatan  varchar(1000)
);

create table satuan (
    nama varchar(40) not null primary key
);

-- periode ------------------------------------------------------------------------------------------------------

create table periode (
    id              uuid                        not null primary key,
    satker          varchar(6)                  not null references satker (kode),
    kunci           varchar(7)                  not null,
    mulai           date                        not null,
    akhir           date                        not null,
    akhir_pengisian timestamp(6) with time zone not null,
    status          varchar(20)                 not null,
    revisi          bigint                      not null,
    unique (satker, mulai)
);

-- entri --------------------------------------------------------------------------------------------------------

create table pembukaan_hari (
    satker  varchar(6) not null primary key references satker (kode),
    sampai  date       not null,
    revisi  bigint     not null
);

create table entri (
    id                  uuid                        not null primary key,
    satker              varchar(6)                  not null references satker (kode),
    pegawai_id          uuid                        not null references pegawai (id),
    periode_id          uuid                        not null references periode (id),
    tanggal             date                        not null,
    penanda             varchar(20)                 not null,
    status              varchar(20)                 not null,
    suntingan           integer                     not null,
    suntingan_saat_dikembalikan integer             not null,
    terlambat_hari      integer                     not null,
    dibuka_pada         timestamp(6) with time zone not null,
    disimpan_pada       timestamp(6) with time zone,
    dikirim_pada        timestamp(6) with time zone,
    alasan_pengembalian varchar(1000),
    revisi              bigint                      not null,
    unique (pegawai_id, tanggal)
);

create index entri_periode on entri (periode_id, pegawai_id);

create table versi_entri (
    id           uuid        not null primary key,
    entri_id     uuid        not null references entri (id),
    nomor        integer     not null,
    keadaan      varchar(20) not null,
    keterangan   varchar(2000),
    dikirim_pada timestamp(6) with time zone,
    dikirim_oleh varchar(64),
    unique (entri_id, nomor)
);

create table kegiatan (
    id                  uuid           not null primary key,
    versi_id            uuid           not null references versi_entri (id),
    nama                varchar(200)   not null,
    hasil               varchar(1000)  not null,
    volume              numeric(12, 2) not null check (volume > 0),
    satuan              varchar(40)    not null,
    jam_mulai           time           not null,
    jam_selesai         time           not null,
    kode_output         varchar(40) references kode_output (kode),
    rencana_hasil_kerja varchar(300),
    indikator_id        uuid references indikator (id),
    dicabut_pada        timestamp(6) with time zone,
    dicabut_oleh        varchar(64),
    check (jam_selesai > jam_mulai)
);

create index kegiatan_versi on kegiatan (versi_id);

-- verifikasi ---------------------------------------------------------------------------------------------------

create table lembar_verifikasi (
    id                 uuid        not null primary key,
    satker             varchar(6)  not null references satker (kode),
    periode_id         uuid        not null references periode (id),
    lintasan           integer     not null,
    verifikator_id     uuid references pegawai (id),
    putaran            integer     not null,
    status             varchar(20) not null,
    alasan_dibuka_lagi varchar(2000),
    catatan            varchar(2000),
    catatan_tindak_lanjut varchar(2000),
    diperpanjang       boolean     not null,
    diambil_alih       boolean     not null,
    selesai_pada       timestamp(6) with time zone,
    revisi             bigint      not null
);

create index lembar_verifikasi_periode on lembar_verifikasi (periode_id, lintasan);

create table lembar_pegawai (
    lembar_id  uuid not null references lembar_verifikasi (id),
    pegawai_id uuid not null references pegawai (id),
    primary key (lembar_id, pegawai_id)
);

create table keputusan (
    id          uuid                        not null primary key,
    lembar_id   uuid                        not null references lembar_verifikasi (id),
    entri_id    uuid                        not null references entri (id),
    putaran     integer                     not null,
    hasil       varchar(20)                 not null,
    alasan      varchar(1000),
    catatan     varchar(1000),
    versi_entri integer                     not null,
    oleh        varchar(64)                 not null,
    pada        timestamp(6) with time zone not null,
    berlaku     boolean                     not null,
    unique (lembar_id, entri_id, putaran)
);

-- pleno --------------------------------------------------------------------------------------------------------

create table rekap (
    id           uuid                        not null primary key,
    satker       varchar(6)                  not null references satker (kode),
    periode_id   uuid                        not null references periode (id),
    nomor        integer                     not null,
    disusun_pada timestamp(6) with time zone not null,
    hasil        varchar(20),
    catatan      varchar(2000),
    diputus_oleh varchar(64),
    diputus_pada timestamp(6) with time zone,
    unique (periode_id, nomor)
);

create table baris_rekap (
    id             uuid    not null primary key,
    rekap_id       uuid    not null references rekap (id),
    pegawai_id     uuid    not null references pegawai (id),
    nomor          integer not null,
    hari_kerja     integer not null,
    dikecualikan   integer not null,
    dinas_luar     integer not null,
    wajib          integer not null,
    terisi         integer not null,
    terlambat      integer not null,
    tidak_terisi   integer not null,
    disetujui      integer not null,
    dikembalikan   integer not null,
    nilai          numeric(5, 2),
    verifikator_id uuid references pegawai (id),
    unique (rekap_id, pegawai_id)
);

create table rapat_pleno (
    id                  uuid        not null primary key,
    satker              varchar(6)  not null references satker (kode),
    periode_id          uuid        not null references periode (id),
    nomor               integer     not null,
    status              varchar(20) not null,
    waktu               timestamp(6) with time zone,
    tempat              varchar(200),
    agenda              varchar(2000),
    kehadiran_dicatat   boolean     not null,
    nomor_berita_acara  varchar(100),
    kembali_ke          varchar(20),
    catatan             varchar(2000),
    risalah_terlambat   boolean     not null,
    dicatat_oleh        varchar(64),
    dicatat_pada        timestamp(6) with time zone,
    revisi              bigint      not null,
    unique (periode_id, nomor)
);

create unique index rapat_pleno_nomor_berita_acara on rapat_pleno (satker, nomor_berita_acara);

create table rapat_hadir (
    rapat_id   uuid not null references rapat_pleno (id),
    pegawai_id uuid not null references pegawai (id),
    primary key (rapat_id, pegawai_id)
);

create table tindak_lanjut (
    rapat_id         uuid         not null references rapat_pleno (id),
    urutan           integer      not null,
    uraian           varchar(500) not null,
    penanggung_jawab varchar(160),
    tenggat          date,
    primary key (rapat_id, urutan)
);

create table penetapan (
    periode_id      uuid                        not null primary key references periode (id),
    rapat_id        uuid                        not null references rapat_pleno (id),
    rekap_id        uuid                        not null references rekap (id),
    catatan         varchar(2000),
    ditetapkan_oleh varchar(64)                 not null,
    ditetapkan_pada timestamp(6) with time zone not null
);

-- laporan ------------------------------------------------------------------------------------------------------

create table dokumen (
    id          uuid                        not null primary key,
    satker      varchar(6)                  not null references satker (kode),
    periode_id  uuid                        not null references periode (id),
    jenis       varchar(30)                 not null,
    versi       integer                     not null,
    acuan       uuid                        not null,
    nama_berkas varchar(160)                not null,
    tipe_media  varchar(120)                not null,
    ukuran      integer                     not null,
    sha256      varchar(64)                 not null,
    isi         bytea                       not null,
    dibuat_pada timestamp(6) with time zone not null,
    unique (jenis, acuan, versi)
);

create index dokumen_periode on dokumen (periode_id);
