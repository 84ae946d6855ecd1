-- PostgreSQL: hak akun basis data KEJAR (@aplikasi@) atas tabel milik akun lain (docs/adr/0030).
-- Dijalankan KEJAR setiap kali mulai dengan KEJAR_DB_OWNER_USER; @aplikasi@ diganti nama di KEJAR_DB_USER.

grant usage on schema public to @aplikasi@;
grant select, insert, update, delete on all tables in schema public to @aplikasi@;
grant usage, select on all sequences in schema public to @aplikasi@;

-- Jejak audit hanya ditambah, riwayat perubahan skema hanya dibaca.
revoke update, delete, truncate, references, trigger on jejak, mata_rantai, ujung_jejak from @aplikasi@;
revoke insert, update, delete, truncate, references, trigger on flyway_schema_history from @aplikasi@;
