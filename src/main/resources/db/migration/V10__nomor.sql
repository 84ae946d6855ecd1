-- The register of letter numbers of each office. Runs unchanged on H2 and on PostgreSQL.

-- urut is null only for a number from before the register that cannot be counted
create table nomor_naskah (
    id                uuid                        not null primary key,
    satker            varchar(6)                  not null references satker (kode),
    jenis             varchar(20)                 not null,
    tahun             integer                     not null,
    urut              integer check (urut > 0),
    akhiran           varchar(1)                  not null,
    teks              varchar(100)                not null,
    tanggal           date                        not null,
    keadaan           varchar(10)                 not null,
    acuan             uuid,
    keterangan        varchar(300)                not null,
    dicatat_oleh      varchar(64)                 not null,
    dicatat_pada      timestamp(6) with time zone not null,
    dipakai_oleh      varchar(64),
    dipakai_pada      timestamp(6) with time zone,
    dibatalkan_oleh   varchar(64),
    dibatalkan_pada   timestamp(6) with time zone,
    alasan_pembatalan varchar(1000),
    revisi            bigint                      not null,
    unique (satker, jenis, tahun, urut, akhiran),
    unique (satker, jenis, tahun, teks),
    check (urut is not null or akhiran = '')
);

create index nomor_naskah_acuan on nomor_naskah (acuan);
