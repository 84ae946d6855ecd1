-- An approval taken back before the month is compiled.
alter table keputusan add column alasan_penarikan varchar(1000);
alter table keputusan add column ditarik_oleh varchar(64);
alter table keputusan add column ditarik_sebagai varchar(400);
alter table keputusan add column ditarik_pada timestamp(6) with time zone;
alter table keputusan add column ditarik_ke_lembar_id uuid references lembar_verifikasi (id);
alter table keputusan add column ditarik_ke_putaran integer;

create index keputusan_entri on keputusan (entri_id);
create index keputusan_ditarik on keputusan (ditarik_ke_lembar_id);

-- Who decided, and who completed the round that made it hold.
alter table keputusan add column berlaku_oleh varchar(64);
alter table keputusan add column berlaku_sebagai varchar(400);
alter table keputusan add column berlaku_pada timestamp(6) with time zone;

update keputusan set berlaku_oleh = oleh, berlaku_sebagai = sebagai, berlaku_pada = pada where berlaku;

alter table lembar_verifikasi add column hanya_penarikan boolean default false not null;
