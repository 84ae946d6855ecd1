-- The audit log as it is searched, its heads day by day, and what is written in it at most once a day.
-- Runs unchanged on H2 and on PostgreSQL.

create index jejak_satker_pada on jejak (satker, pada, id);

-- The end of a satker's chain as a day began; the same line stands in ujung-jejak.txt, to be kept elsewhere.
create table ujung_jejak (
    satker       varchar(6)                  not null,
    tanggal      date                        not null,
    jumlah       bigint                      not null,
    sidik        varchar(64)                 not null,
    dicatat_pada timestamp(6) with time zone not null,
    primary key (satker, tanggal)
);

-- What has its line today (a program's first call, the first look at a colleague's month), however many nodes there are.
create table jejak_sehari (
    tanggal date         not null,
    kunci   varchar(200) not null,
    primary key (tanggal, kunci)
);
