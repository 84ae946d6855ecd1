-- What a verifier was shown, whether he looked, and in which capacity he decided.

alter table keputusan add column kapasitas varchar(20) default 'ATASAN_LANGSUNG' not null;
alter table keputusan add column temuan_dibuka boolean default true not null;

create table keputusan_temuan (
    keputusan_id uuid          not null references keputusan (id),
    urutan       integer       not null,
    jenis        varchar(40)   not null,
    alasan       varchar(2000) not null,
    primary key (keputusan_id, urutan)
);

create table hari_dibuka (
    lembar_id uuid                        not null references lembar_verifikasi (id),
    entri_id  uuid                        not null references entri (id),
    putaran   integer                     not null,
    pada      timestamp(6) with time zone not null,
    primary key (lembar_id, entri_id, putaran)
);
