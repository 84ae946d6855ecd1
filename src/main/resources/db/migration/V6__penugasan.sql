-- Acting office-holders, and by what right each decision was made. Runs unchanged on H2 and on PostgreSQL.

create table surat_perintah (
    id                uuid                        not null primary key,
    satker            varchar(6)                  not null references satker (kode),
    jenis             varchar(3)                  not null,
    nomor             varchar(100)                not null,
    pejabat_id        uuid                        not null references pegawai (id),
    pelaksana_id      uuid                        not null references pegawai (id),
    mulai             date                        not null,
    selesai           date                        not null,
    berkas_id         uuid                        not null references berkas (id),
    nama_berkas       varchar(120)                not null,
    dicatat_oleh      varchar(64)                 not null,
    dicatat_pada      timestamp(6) with time zone not null,
    dicabut_tanggal   date,
    dicabut_oleh      varchar(64),
    dicabut_pada      timestamp(6) with time zone,
    alasan_pencabutan varchar(1000),
    revisi            bigint                      not null,
    check (selesai >= mulai),
    check (pejabat_id <> pelaksana_id)
);

create index surat_perintah_satker on surat_perintah (satker, mulai);
create index surat_perintah_pejabat on surat_perintah (pejabat_id);
create index surat_perintah_pelaksana on surat_perintah (pelaksana_id);

alter table keputusan add column sebagai varchar(400) default 'atasan langsung' not null;
alter table keputusan add column surat_perintah_id uuid references surat_perintah (id);

alter table lembar_verifikasi add column diselesaikan_oleh uuid references pegawai (id);
alter table lembar_verifikasi add column diselesaikan_sebagai varchar(400);

create table rekap_pemeriksa (
    baris_id   uuid         not null references baris_rekap (id),
    urutan     integer      not null,
    pegawai_id uuid         not null references pegawai (id),
    sebagai    varchar(400) not null,
    hari       integer      not null check (hari > 0),
    primary key (baris_id, urutan)
);
