-- A person serves in one office after another under the same account and NIP: each service is a row of pegawai, so that
-- the old office keeps its own and the new one sees nothing of it (docs/adr/0028).
-- The unnamed unique constraint of akun goes with its column.

alter table pegawai add column akun_baru varchar(64);
update pegawai set akun_baru = akun;
alter table pegawai drop column akun;
alter table pegawai rename column akun_baru to akun;
alter table pegawai alter column akun set not null;
drop index pegawai_nip;

alter table pegawai add column masa integer default 1 not null;
alter table pegawai add column akun_ditutup boolean default false not null;
alter table pegawai add column tujuan_satker varchar(6) references satker (kode);
alter table pegawai add constraint pegawai_akun_masa unique (akun, masa);
alter table pegawai add constraint pegawai_nip_masa unique (nip, masa);

-- What a person was in the office and from when; pegawai mirrors the row that holds now.
create table penempatan (
    id           uuid         not null primary key,
    pegawai_id   uuid         not null references pegawai (id),
    mulai        date         not null,
    sampai       date,
    jabatan      varchar(160) not null,
    pangkat      varchar(60),
    golongan     varchar(10),
    kelas        integer,
    subbagian_id uuid references subbagian (id),
    atasan_id    uuid references pegawai (id),
    unique (pegawai_id, mulai),
    check (sampai is null or sampai >= mulai)
);

-- The first placement of those who are there already has the id of its person.
insert into penempatan (id, pegawai_id, mulai, jabatan, pangkat, golongan, kelas, subbagian_id, atasan_id)
select id, id, mulai, jabatan, pangkat, golongan, kelas, subbagian_id, atasan_id from pegawai;
