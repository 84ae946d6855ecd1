-- When a month entered each of its stages. Runs unchanged on H2 and on PostgreSQL.

create table tahap_periode (
    id           uuid        not null primary key,
    periode_id   uuid        not null references periode (id),
    urutan       integer     not null,
    tahap        varchar(20) not null,
    masuk_pada   timestamp(6) with time zone,
    selesai_pada timestamp(6) with time zone,
    unique (periode_id, urutan)
);

-- Of months older than this table only the stage they are in is known, and of an adopted one since when. What is not on
-- record stays empty. The one row of such a month borrows the month's own id.
insert into tahap_periode (id, periode_id, urutan, tahap, masuk_pada)
select p.id, p.id, 1, p.status, t.ditetapkan_pada
from periode p
         left join penetapan t on t.periode_id = p.id and p.status = 'DITETAPKAN';
