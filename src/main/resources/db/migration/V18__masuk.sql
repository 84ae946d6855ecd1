-- What the login remembers of an account, and the sessions, which all nodes share (docs/adr/0029).

create table akun_masuk (
    akun            varchar(64) not null primary key,
    sandi_awal      boolean     not null,
    gagal           integer     not null check (gagal >= 0),
    terkunci_sampai timestamp(6) with time zone,
    revisi          bigint      not null
);

-- As Spring Session names and reads them.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create index spring_session_berakhir on spring_session (expiry_time);
create index spring_session_pemilik on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
