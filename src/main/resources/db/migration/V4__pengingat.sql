-- Reminders by e-mail: where to write to, and what was written to whom on which day.

alter table pegawai add surel varchar(160);

create table surat_pengingat (
    id           uuid                        not null primary key,
    satker       varchar(6)                  not null references satker (kode),
    pegawai_id   uuid                        not null references pegawai (id),
    tanggal      date                        not null,
    keadaan      varchar(20)                 not null,
    percobaan    integer                     not null,
    galat        varchar(80),
    dicatat_pada timestamp(6) with time zone not null,
    diubah_pada  timestamp(6) with time zone not null,
    unique (pegawai_id, tanggal)
);

create index surat_pengingat_satker on surat_pengingat (satker, tanggal);
