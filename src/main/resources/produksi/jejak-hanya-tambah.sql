-- PostgreSQL: jejak audit hanya dapat ditambah, juga oleh pemiliknya, selama pemicu ini tidak dimatikan (docs/adr/0030).
-- Dijalankan KEJAR setiap kali mulai, oleh pemilik tabelnya.

create or replace function jejak_hanya_tambah() returns trigger language plpgsql as $$
begin
    raise exception 'Tabel % hanya dapat ditambah', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

do $$
declare
    tabel text;
begin
    foreach tabel in array array['jejak', 'mata_rantai', 'ujung_jejak'] loop
        if not exists (select from pg_trigger
                        where tgname = 'hanya_tambah' and tgrelid = to_regclass(tabel)) then
            execute format('create trigger hanya_tambah before update or delete or truncate on %I'
                           ' for each statement execute function jejak_hanya_tambah()', tabel);
        end if;
    end loop;
end
$$;
