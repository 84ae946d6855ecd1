# shellcheck shell=bash disable=SC2034
# Dipakai bersama oleh cadangkan.sh, pulihkan.sh, dan latihan-pemulihan.sh; tidak dijalankan sendiri.
#
# Pengaturan dibaca dari kejar.env dan cadangan.env di /etc/kejar, atau dari berkas yang disebut KEJAR_PENGATURAN (dipisahkan titik
# dua); yang sudah ada di lingkungan didahulukan.

set -euo pipefail
umask 077
export LC_ALL=C

# Seperti systemd membacanya: NAMA=nilai, boleh berspasi dan bertanda kurung. Tidak dijalankan sebagai perintah.
baca_pengaturan() {
  local baris nama nilai
  while IFS= read -r baris || [ -n "$baris" ]; do
    [[ $baris =~ ^[[:space:]]*([A-Za-z_][A-Za-z0-9_]*)=(.*)$ ]] || continue
    nama="${BASH_REMATCH[1]}"
    nilai="${BASH_REMATCH[2]%"${BASH_REMATCH[2]##*[![:space:]]}"}"
    [[ $nilai =~ ^\"(.*)\"$ || $nilai =~ ^\'(.*)\'$ ]] && nilai="${BASH_REMATCH[1]}"
    [ -n "${!nama:-}" ] || export "$nama=$nilai"
  done <"$1"
}

IFS=: read -ra daftar_pengaturan <<<"${KEJAR_PENGATURAN:-/etc/kejar/kejar.env:/etc/kejar/cadangan.env}"
for satu in "${daftar_pengaturan[@]}"; do
  if [ -r "$satu" ]; then
    baca_pengaturan "$satu"
  fi
done

KEJAR_CADANGAN="${KEJAR_CADANGAN:-/var/backups/kejar}"
KEJAR_BUKTI="${KEJAR_BUKTI:-${KEJAR_DATA:-/var/lib/kejar}/bukti}"

# Kode keluar, sama di ketiga skrip.
ADA_YANG_RUSAK=1
TIDAK_DAPAT_DIJALANKAN=2
SALAH_PAKAI=64

kabar() { printf '%s\n' "$*"; }
baik() { printf '[ OK ]  %s\n' "$*"; }
gagal() { printf '[GAGAL] %s\n' "$*"; }

berhenti() {
  local kode=$1
  shift
  printf '[GAGAL] %s\n' "$*" >&2
  exit "$kode"
}

perlu() {
  local alat
  for alat in "$@"; do
    command -v "$alat" >/dev/null 2>&1 ||
      berhenti "$TIDAK_DAPAT_DIJALANKAN" "Program $alat tidak ada. Pasang dahulu (lihat pasang-debian.md)."
  done
}

# Alamat JDBC menjadi alamat libpq: jdbc:postgresql://localhost:5432/kejar -> postgresql://localhost:5432/kejar
alamat_libpq() { printf '%s' "${1#jdbc:}"; }

# Basis data yang dipakai KEJAR, dengan akun yang boleh membaca semuanya.
pakai_basis_data_produksi() {
  [ -n "${KEJAR_DB_URL:-}" ] || berhenti "$TIDAK_DAPAT_DIJALANKAN" "KEJAR_DB_URL belum diisi."
  export PGUSER="${KEJAR_DB_OWNER_USER:-${KEJAR_DB_USER:-}}"
  export PGPASSWORD="${KEJAR_DB_OWNER_PASSWORD:-${KEJAR_DB_PASSWORD:-}}"
  alamat_produksi="$(alamat_libpq "$KEJAR_DB_URL")"
}

# Banyaknya baris tabel yang tidak pernah berkurang; sesudah dipulihkan harus sama.
KUERI_JUMLAH="select 'satker', count(*) from satker
  union all select 'pegawai', count(*) from pegawai
  union all select 'entri', count(*) from entri
  union all select 'versi_entri', count(*) from versi_entri
  union all select 'kegiatan', count(*) from kegiatan
  union all select 'berkas', count(*) from berkas
  union all select 'bukti', count(*) from bukti
  union all select 'keputusan', count(*) from keputusan
  union all select 'dokumen', count(*) from dokumen
  union all select 'segel', count(*) from segel
  union all select 'jejak', count(*) from jejak
  union all select 'mata_rantai', count(*) from mata_rantai
  union all select 'act_hi_procinst', count(*) from act_hi_procinst
  order by 1"

# Setiap segel, satu baris: satker/bulan versi sidik. Segel hanya bertambah.
KUERI_SEGEL="select s.satker || '/' || p.kunci || ' versi ' || s.versi || ' ' || s.sidik
  from segel s join periode p on p.id = s.periode_id order by 1"

# Berkas bukti yang harus ada, dalam bentuk yang dibaca sha256sum -c.
KUERI_BUKTI="select distinct sha256 || '  ' || substr(sha256, 1, 2) || '/' || substr(sha256, 3, 2) || '/' || sha256
  from berkas order by 1"

# Memeriksa berkas bukti di folder $2 menurut daftar $1; menyebut yang hilang dan yang berubah. Berhasil hanya bila setiap baris
# daftar itu terbukti cocok.
periksa_bukti() {
  local daftar=$1 folder=$2 letak putusan utuh=0
  [ -s "$daftar" ] || return 0
  while IFS=: read -r letak putusan; do
    case "$putusan" in
      ' OK') utuh=$((utuh + 1)) ;;
      ' FAILED open or read') gagal "Berkas bukti $(basename "$letak") tidak ada." ;;
      *) gagal "Berkas bukti $(basename "$letak") berubah isinya." ;;
    esac
  done < <({ cd "$folder" && sha256sum -c - 2>/dev/null; } <"$daftar")
  [ "$utuh" -eq "$(wc -l <"$daftar")" ]
}
