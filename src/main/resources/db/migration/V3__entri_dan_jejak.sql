-- Changes and withdrawals of a day, evidence of its activities, repeated submissions, the audit log.
-- Runs unchanged on H2 and on PostgreSQL.

-- organisasi ---------------------------------------------------------------------------------------------------

-- When evidence must be there: TIAP_KEGIATAN, TIAP_HARI, TIDAK_WAJIB.
alter table satker add column kebijakan_bukti varchar(20) default 'TIDAK_WAJIB' not null;

-- kalender -----------------------------------------------------------------------------------------------------

-- Taken back, a row stays, with who and when.
alter table hari_libur add column dicabut_pada timestamp(6) with time zone;
alter table hari_libur add column dicabut_oleh varchar(64);
alter table ketidakhadiran add column dicabut_pada timestamp(6) with time zone;
alter table ketidakhadiran add column dicabut_oleh varchar(64);

-- entri --------------------------------------------------------------------------------------------------------

-- How often a day was given back; until now the number of its versions told.
alter table entri add column jumlah_pengembalian integer default 0 not null;
update entri set jumlah_pengembalian = (select count(*) - 1 from versi_entri v where v.entri_id = entri.id);

-- Why a change of a day already sent was made, and what became of a version that no longer counts.
alter table versi_entri add column alasan varchar(1000);
alter table versi_entri add column ditutup_pada timestamp(6) with time zone;
alter table versi_entri add column ditutup_oleh varchar(64);
alter table versi_entri add column alasan_ditutup varchar(1000);

create table bukti (
    id               uuid                        not null primary key,
    kegiatan_id      uuid                        not null references kegiatan (id),
    berkas_id        uuid                        not null references berkas (id),
    nama             varchar(120)                not null,
    keterangan       varchar(200),
    dilampirkan_pada timestamp(6) with time zone not null,
    dilampirkan_oleh varchar(64)                 not null,
    dicabut_pada     timestamp(6) with time zone,
    dicabut_oleh     varchar(64)
);

create index bukti_kegiatan on bukti (kegiatan_id);
create index bukti_berkas on bukti (berkas_id);

-- shared -------------------------------------------------------------------------------------------------------

-- The keys under which submissions have been received: the same one again changes nothing.
create table kiriman (
    id     uuid                        not null primary key,
    pelaku varchar(64)                 not null,
    kunci  varchar(100)                not null,
    sidik  varchar(64)                 not null,
    pada   timestamp(6) with time zone not null,
    unique (pelaku, kunci)
);

create index kiriman_pada on kiriman (pada);

-- audit --------------------------------------------------------------------------------------------------------

create table jejak (
    id       uuid                        not null primary key,
    satker   varchar(6)                  not null,
    pada     timestamp(6) with time zone not null,
    pelaku   varchar(64)                 not null,
    tindakan varchar(60)                 not null,
    objek    varchar(120)                not null,
    rincian  varchar(2000)
);

create index jejak_objek on jejak (objek, pada);
create index jejak_pada on jejak (pada);

create table mata_rantai (
    id       uuid        not null primary key,
    satker   varchar(6)  not null,
    urutan   bigint      not null,
    jejak_id uuid        not null unique references jejak (id),
    sidik    varchar(64) not null,
    unique (satker, urutan)
);
