-- The pleno: votes, its end, what was discussed, proposals of correction, follow-ups that live until they are closed.
-- Runs unchanged on H2 and on PostgreSQL.

alter table rapat_pleno add column selesai timestamp(6) with time zone;
alter table rapat_pleno add column pembahasan varchar(4000);
alter table rapat_pleno add column dengan_catatan boolean default false not null;

-- To which verifiers the pleno sent a month back; none: to all of them.
create table rapat_tujuan (
    rapat_id   uuid not null references rapat_pleno (id),
    pegawai_id uuid not null references pegawai (id),
    primary key (rapat_id, pegawai_id)
);

create table suara_rapat (
    rapat_id   uuid        not null references rapat_pleno (id),
    pegawai_id uuid        not null references pegawai (id),
    suara      varchar(20) not null,
    alasan     varchar(1000),
    primary key (rapat_id, pegawai_id)
);

-- usul_id names a row of the feature that laid the proposal before the pleno.
create table rapat_putusan_usul (
    rapat_id uuid        not null references rapat_pleno (id),
    usul_id  uuid        not null,
    hasil    varchar(20) not null,
    alasan   varchar(1000),
    primary key (rapat_id, usul_id)
);

alter table tindak_lanjut rename to tindak_lanjut_lama;

create table tindak_lanjut (
    id                  uuid         not null primary key,
    satker              varchar(6)   not null references satker (kode),
    rapat_id            uuid         not null references rapat_pleno (id),
    urutan              integer      not null,
    uraian              varchar(500) not null,
    penanggung_jawab_id uuid references pegawai (id),
    penanggung_jawab    varchar(160),
    tenggat             date,
    keadaan             varchar(20)  not null,
    keterangan          varchar(1000),
    ditutup_rapat_id    uuid references rapat_pleno (id),
    ditutup_oleh        varchar(64),
    ditutup_pada        timestamp(6) with time zone,
    revisi              bigint       not null
);

create index tindak_lanjut_rapat on tindak_lanjut (rapat_id, urutan);
create index tindak_lanjut_terbuka on tindak_lanjut (satker, keadaan);

-- Neither database knows the other's function for a new id: made of the meeting's id and the place in its list.
insert into tindak_lanjut (id, satker, rapat_id, urutan, uraian, penanggung_jawab, tenggat, keadaan, revisi)
select cast(substring(cast(lama.rapat_id as varchar(36)) from 1 for 24) || lpad(cast(lama.urutan as varchar(12)), 12, '0') as uuid),
       rapat.satker,
       lama.rapat_id,
       lama.urutan,
       lama.uraian,
       lama.penanggung_jawab,
       lama.tenggat,
       'TERBUKA',
       0
from tindak_lanjut_lama lama
         join rapat_pleno rapat on rapat.id = lama.rapat_id;

drop table tindak_lanjut_lama;

-- In which state each meeting found, or left, what earlier ones had asked for.
create table perkembangan_tindak_lanjut (
    rapat_id         uuid        not null references rapat_pleno (id),
    tindak_lanjut_id uuid        not null references tindak_lanjut (id),
    keadaan          varchar(20) not null,
    keterangan       varchar(1000),
    primary key (rapat_id, tindak_lanjut_id)
);
