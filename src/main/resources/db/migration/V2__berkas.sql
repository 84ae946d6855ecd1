-- bukti: files as evidence. The bytes lie outside the database under their SHA-256 (docs/adr/0010); stored before the
-- row, so that no row lacks its bytes. Runs unchanged on H2 and on PostgreSQL.

create table berkas (
    id            uuid                        not null primary key,
    satker        varchar(6)                  not null references satker (kode),
    sha256        varchar(64)                 not null,
    ukuran        bigint                      not null check (ukuran > 0),
    tipe          varchar(20)                 not null,
    lebar         integer,
    tinggi        integer,
    keadaan       varchar(20)                 not null,
    diterima_pada timestamp(6) with time zone not null,
    diterima_oleh varchar(64)                 not null,
    unique (satker, sha256)
);

create index berkas_sha256 on berkas (sha256);
create index berkas_keadaan on berkas (keadaan);
