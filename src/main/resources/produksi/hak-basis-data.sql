-- Dua peran basis data untuk KEJAR (docs/operasi.md, "Hak basis data"; docs/adr/0030).
--
--   kejar_pemilik  memiliki semua tabel, menjalankan perubahan skema   KEJAR_DB_OWNER_USER, KEJAR_DB_OWNER_PASSWORD
--   kejar_app      dipakai KEJAR sehari-hari, tidak memiliki apa pun   KEJAR_DB_USER, KEJAR_DB_PASSWORD
--
-- Dijalankan sebagai superuser di basis data KEJAR, sebelum KEJAR pertama kali dimulai, dan boleh diulang:
--
--   createdb kejar
--   psql -X -v ON_ERROR_STOP=1 -d kejar -f hak-basis-data.sql
--   psql -d kejar -c '\password kejar_pemilik' -c '\password kejar_app'
--
-- Hak kejar_app atas tiap tabel diberikan KEJAR sendiri saat mulai (hak-aplikasi.sql), sehingga tabel yang baru ikut.

do $$
begin
    if not exists (select from pg_roles where rolname = 'kejar_pemilik') then
        create role kejar_pemilik login;
    end if;
    if not exists (select from pg_roles where rolname = 'kejar_app') then
        create role kejar_app login;
    end if;
end
$$;

alter role kejar_pemilik nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role kejar_app nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

-- Yang dibuat ketika baru ada satu peran menjadi milik kejar_pemilik.
reassign owned by kejar_app to kejar_pemilik;

do $$
begin
    if pg_has_role('kejar_app', 'kejar_pemilik', 'member') then
        revoke kejar_pemilik from kejar_app;
    end if;
    execute format('alter database %I owner to kejar_pemilik', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('revoke all on database %I from kejar_app', current_database());
    execute format('grant connect on database %I to kejar_app', current_database());
end
$$;

-- Pemilik skema boleh membuang tabel di dalamnya, jadi bukan kejar_app.
alter schema public owner to kejar_pemilik;
revoke all on schema public from public;
revoke all on schema public from kejar_app;
grant usage on schema public to kejar_app;
