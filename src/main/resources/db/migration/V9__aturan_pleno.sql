-- How an office holds its pleno, numbers its invitations and prints. Runs unchanged on H2 and on PostgreSQL.

alter table satker add column suara_setuju integer default 3 not null check (suara_setuju between 1 and 9);
alter table satker add column templat_undangan varchar(80) default '{no}/PK.01-Und/{wilayah}/{tahun}' not null;
alter table satker add column kertas varchar(2) default 'A4' not null;
