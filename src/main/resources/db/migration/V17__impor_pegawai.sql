-- A list of people between its preview and its confirmation (docs/adr/0028): one per account, deleted when it is taken
-- over, replaced or out of date.
create table berkas_impor (
    id         uuid                        not null primary key,
    akun       varchar(64)                 not null unique,
    satker     varchar(6)                  not null references satker (kode),
    nama       varchar(255)                not null,
    isi        bytea                       not null,
    sidik      varchar(64)                 not null,
    diunggah   timestamp(6) with time zone not null
);
