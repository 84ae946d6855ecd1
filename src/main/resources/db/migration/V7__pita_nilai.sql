-- The band of a value as the table pita-nilai gave it when the recap was made; none in older recaps.

alter table baris_rekap add column pita varchar(100);
alter table baris_rekap add column akibat_pita varchar(500);
alter table baris_rekap add column sumber_pita varchar(500);
