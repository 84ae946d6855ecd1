-- Corrections of adopted months, and notices to those who used what they replace. Runs unchanged on H2 and on PostgreSQL.

create table koreksi (
    id                   uuid                        not null primary key,
    satker               varchar(6)                  not null references satker (kode),
    periode_id           uuid                        not null references periode (id),
    nomor                integer                     not null check (nomor > 0),
    pegawai_id           uuid                        not null references pegawai (id),
    jenis                varchar(30)                 not null,
    mulai                date                        not null,
    sampai               date                        not null,
    kegiatan_id          uuid references kegiatan (id),
    nama                 varchar(200),
    hasil                varchar(1000),
    volume               numeric(12, 2) check (volume > 0),
    satuan               varchar(40),
    kode_output          varchar(40) references kode_output (kode),
    jenis_ketidakhadiran varchar(30),
    nomor_surat          varchar(80),
    alasan               varchar(2000)               not null,
    diajukan_oleh        varchar(64)                 not null,
    diajukan_pada        timestamp(6) with time zone not null,
    status               varchar(30)                 not null,
    diperiksa_oleh       varchar(64),
    diperiksa_sebagai    varchar(400),
    diperiksa_pada       timestamp(6) with time zone,
    catatan_pemeriksa    varchar(2000),
    dihitung_oleh        varchar(64),
    dihitung_pada        timestamp(6) with time zone,
    catatan_rendatin     varchar(2000),
    rapat_id             uuid references rapat_pleno (id),
    diputus_pada         timestamp(6) with time zone,
    alasan_pleno         varchar(2000),
    versi                integer,
    tertunda             boolean                     not null,
    revisi               bigint                      not null,
    unique (periode_id, nomor),
    check (sampai >= mulai)
);

create index koreksi_satker on koreksi (satker, status);

create table koreksi_bukti (
    koreksi_id       uuid                        not null references koreksi (id),
    urutan           integer                     not null,
    berkas_id        uuid                        not null references berkas (id),
    nama             varchar(120)                not null,
    dilampirkan_oleh varchar(64)                 not null,
    dilampirkan_pada timestamp(6) with time zone not null,
    primary key (koreksi_id, urutan)
);

create table pemberitahuan (
    id          uuid                        not null primary key,
    satker      varchar(6)                  not null references satker (kode),
    pegawai_id  uuid                        not null references pegawai (id),
    sebab       varchar(100)                not null,
    judul       varchar(200)                not null,
    isi         varchar(1000)               not null,
    tautan      varchar(200),
    pada        timestamp(6) with time zone not null,
    dibaca_pada timestamp(6) with time zone,
    unique (pegawai_id, sebab)
);
