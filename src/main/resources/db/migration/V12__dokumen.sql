-- Which document came after which, signed copies, and who downloaded what. Runs unchanged on H2 and on PostgreSQL.

alter table dokumen add column terbitan_ke integer default 1 not null check (terbitan_ke > 0);
alter table dokumen add column menggantikan uuid references dokumen (id);
alter table dokumen add column alasan varchar(1000);
alter table dokumen add column diterbitkan_oleh varchar(64) default 'sistem' not null;

update dokumen set
    terbitan_ke = (select count(*) from dokumen lain where lain.jenis = dokumen.jenis and lain.acuan = dokumen.acuan
                                                       and lain.versi <= dokumen.versi),
    menggantikan = (select lain.id from dokumen lain where lain.jenis = dokumen.jenis
                                                       and lain.periode_id = dokumen.periode_id
                                                       and lain.versi = dokumen.versi - 1);

-- Two jobs at once cannot issue the same document twice, nor two documents under one number.
alter table dokumen add constraint dokumen_satu_terbitan unique (jenis, acuan, terbitan_ke);
alter table dokumen add constraint dokumen_satu_versi unique (jenis, periode_id, versi);

create table naskah_bertanda_tangan (
    id                 uuid                        not null primary key,
    dokumen_id         uuid                        not null references dokumen (id),
    urutan             integer                     not null,
    berkas_id          uuid                        not null references berkas (id),
    nama_berkas        varchar(120)                not null,
    sha256             varchar(64)                 not null,
    cara               varchar(10)                 not null,
    id_dokumen         varchar(100),
    lengkap            boolean                     not null,
    keterangan         varchar(1000),
    oleh               varchar(64)                 not null,
    pada               timestamp(6) with time zone not null,
    diganti_oleh       varchar(64),
    diganti_pada       timestamp(6) with time zone,
    alasan_penggantian varchar(1000),
    revisi             bigint                      not null,
    unique (dokumen_id, urutan)
);

create table unduhan_dokumen (
    id         uuid                        not null primary key,
    dokumen_id uuid                        not null references dokumen (id),
    akun       varchar(64)                 not null,
    pada       timestamp(6) with time zone not null
);

create index unduhan_dokumen_dokumen on unduhan_dokumen (dokumen_id, akun);
