#!/usr/bin/env bash
# Memulihkan satu cadangan ke basis data KOSONG dan folder KOSONG; tidak pernah menimpa yang ada.
#
#   pulihkan.sh /var/backups/kejar/2026-11-30T013000 postgresql://localhost:5432/kejar /var/lib/kejar/bukti
#
# Akun PostgreSQL: PGUSER dan PGPASSWORD, bila kosong pemilik basis data dari pengaturan.
# Kode keluar: 0 pulih seluruhnya; 1 pulih, tetapi ada yang tidak sama dengan saat dicadangkan; 2 tidak dapat dijalankan; 64 salah pakai.

. "$(dirname "$(readlink -f "$0")")/umum.sh"

[ $# -eq 3 ] || berhenti "$SALAH_PAKAI" "Pemakaian: pulihkan.sh <folder cadangan> <alamat basis data kosong> <folder bukti kosong>"
cadangan="$(readlink -f "$1")"
alamat="$(alamat_libpq "$2")"
folder="$3"
gudang="$(dirname "$cadangan")/bukti"

perlu psql pg_restore rsync sha256sum
export PGUSER="${PGUSER:-${KEJAR_DB_OWNER_USER:-${KEJAR_DB_USER:-}}}"
export PGPASSWORD="${PGPASSWORD:-${KEJAR_DB_OWNER_PASSWORD:-${KEJAR_DB_PASSWORD:-}}}"

tanya() { psql "$alamat" -XqAt -F ' ' -v ON_ERROR_STOP=1 -c "$1"; }

[ -f "$cadangan/SHA256SUMS" ] || berhenti "$SALAH_PAKAI" "$cadangan bukan folder cadangan: SHA256SUMS tidak ada."
if [ -e "$folder" ] && [ -n "$(ls -A "$folder")" ]; then
  berhenti "$SALAH_PAKAI" "Folder $folder tidak kosong. Pindahkan dahulu isinya; skrip ini tidak menimpa."
fi
isi="$(tanya "select count(*) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")" ||
  berhenti "$TIDAK_DAPAT_DIJALANKAN" "Basis data tujuan tidak dapat dihubungi."
[ "$isi" = 0 ] ||
  berhenti "$SALAH_PAKAI" "Basis data tujuan berisi $isi tabel. Buat yang kosong dengan createdb; skrip ini tidak menimpa."

rusak=0
if keluhan="$(cd "$cadangan" && sha256sum -c --quiet SHA256SUMS 2>&1)"; then
  baik "Cadangan $(basename "$cadangan") sama dengan saat ditulis"
else
  gagal "Cadangan $(basename "$cadangan") berubah sesudah ditulis: $(printf '%s' "$keluhan" | head -n 5 | tr '\n' ' ')"
  rusak=1
fi

# Berkas bukti dahulu: begitu basis datanya ada, semua yang disebutnya sudah ada.
mkdir -p "$folder"
rsync -a --ignore-missing-args --files-from=<(cut -c67- "$cadangan/bukti.sha256") "$gudang/" "$folder/" ||
  berhenti "$TIDAK_DAPAT_DIJALANKAN" "Berkas bukti tidak dapat disalin; pesannya di atas."
if periksa_bukti "$cadangan/bukti.sha256" "$folder"; then
  baik "$(wc -l <"$cadangan/bukti.sha256") berkas bukti, semua sesuai SHA-256-nya"
else
  rusak=1
fi

pg_restore -d "$alamat" --no-owner --no-acl --exit-on-error --single-transaction "$cadangan/kejar.dump" ||
  berhenti "$TIDAK_DAPAT_DIJALANKAN" "pg_restore gagal; pesannya di atas. Basis data tujuan tetap kosong."
if diff <(tanya "$KUERI_JUMLAH" | sort) <(sort "$cadangan/jumlah.txt") >/dev/null; then
  baik "Banyaknya baris sama dengan saat dicadangkan"
else
  gagal "Banyaknya baris tidak sama dengan saat dicadangkan (< sekarang, > seharusnya):"
  diff <(tanya "$KUERI_JUMLAH" | sort) <(sort "$cadangan/jumlah.txt") | grep '^[<>]' || true
  rusak=1
fi
if diff <(tanya "$KUERI_SEGEL" | sort) <(sort "$cadangan/segel.txt") >/dev/null; then
  baik "$(wc -l <"$cadangan/segel.txt") segel sama dengan saat dicadangkan"
else
  gagal "Segel tidak sama dengan saat dicadangkan (< sekarang, > seharusnya):"
  diff <(tanya "$KUERI_SEGEL" | sort) <(sort "$cadangan/segel.txt") | grep '^[<>]' || true
  rusak=1
fi
[ "$rusak" -eq 0 ] || exit "$ADA_YANG_RUSAK"
