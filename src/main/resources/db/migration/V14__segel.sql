-- The seal of an adopted month: its canonical text, the SHA-256 of it, and what it follows (docs/segel.md).
-- Runs unchanged on H2 and on PostgreSQL.

create table segel (
    id           uuid                        not null primary key,
    satker       varchar(6)                  not null references satker (kode),
    periode_id   uuid                        not null references periode (id),
    versi        integer                     not null check (versi > 0),
    rapat_id     uuid                        not null references rapat_pleno (id),
    rekap_id     uuid                        not null references rekap (id),
    sebelumnya   varchar(64),
    menggantikan varchar(64),
    sidik        varchar(64)                 not null,
    naskah       bytea                       not null,
    dibuat_pada  timestamp(6) with time zone not null,
    dibuat_oleh  varchar(64)                 not null,
    berlaku_pada timestamp(6) with time zone,
    berlaku_oleh varchar(64),
    unique (periode_id, versi)
);

create index segel_satker on segel (satker);
