#!/usr/bin/env bash
# Mencadangkan KEJAR (basis data dan berkas bukti) pada satu saat, selagi KEJAR berjalan.
#
#   cadangkan.sh
#
# Basis data dahulu, dalam satu potret (snapshot); lalu berkas bukti yang disebut potret itu. KEJAR menulis berkas sebelum
# mencatatnya dan tidak pernah mengubah atau menghapusnya, jadi sesudah potret diambil semua berkas yang disebutnya ada.
# Urutan sebaliknya melewatkan berkas yang diterima di antaranya.
#
# Isi $KEJAR_CADANGAN: bukti/ (gudang bersama, hanya bertambah) dan satu folder untuk tiap cadangan, misalnya 2026-11-30T013000.
# Kode keluar: 0 lengkap; 1 tersimpan, tetapi ada berkas bukti yang hilang atau berubah; 2 tidak dapat dijalankan.

. "$(dirname "$(readlink -f "$0")")/umum.sh"

# Cadangan harian yang disimpan. Yang pertama dari tiap bulan disimpan terus; hapus sendiri bila sudah boleh.
KEJAR_SIMPAN_HARIAN="${KEJAR_SIMPAN_HARIAN:-30}"

perlu pg_dump psql rsync sha256sum flock
pakai_basis_data_produksi
[ -d "$KEJAR_BUKTI" ] || berhenti "$TIDAK_DAPAT_DIJALANKAN" "Folder bukti $KEJAR_BUKTI tidak ada. Apakah disknya terpasang?"
mkdir -p "$KEJAR_CADANGAN/bukti"

exec 9>"$KEJAR_CADANGAN/.kunci"
flock -n 9 || berhenti "$TIDAK_DAPAT_DIJALANKAN" "Pencadangan lain sedang berjalan."

nama="$(date +%Y-%m-%dT%H%M%S)"
kerja="$KEJAR_CADANGAN/.sedang-$nama"
mkdir "$kerja"
trap 'rm -rf "$kerja"' EXIT

kabar "Mencadangkan basis data ..."
coproc POTRET { psql "$alamat_produksi" -XqAt -F ' ' -v ON_ERROR_STOP=1; }
# shellcheck disable=SC2153
{
  ke="${POTRET[1]}"
  dari="${POTRET[0]}"
  pembaca="$POTRET_PID"
}
echo "begin transaction isolation level repeatable read read only; select pg_export_snapshot();" >&"$ke"
read -r potret <&"$dari" || berhenti "$TIDAK_DAPAT_DIJALANKAN" "Basis data tidak dapat dihubungi; periksa ketiga KEJAR_DB_..."

pg_dump "$alamat_produksi" -Fc --snapshot="$potret" -f "$kerja/kejar.dump" ||
  berhenti "$TIDAK_DAPAT_DIJALANKAN" "pg_dump gagal; pesannya di atas."
{
  echo "\\o '$kerja/bukti.sha256'"
  echo "$KUERI_BUKTI;"
  echo "\\o '$kerja/jumlah.txt'"
  echo "$KUERI_JUMLAH;"
  echo "\\o '$kerja/segel.txt'"
  echo "$KUERI_SEGEL;"
  echo "\\o"
  echo "select 'waktu basis data ' || now(); select 'PostgreSQL ' || current_setting('server_version');"
  echo "select 'skema KEJAR ' || version from flyway_schema_history order by installed_rank desc limit 1;"
  echo "commit;"
  echo "\\q"
} >&"$ke"
cat <&"$dari" >"$kerja/keterangan.txt"
wait "$pembaca" 2>/dev/null || berhenti "$TIDAK_DAPAT_DIJALANKAN" "Isi basis data tidak terbaca seluruhnya."
baik "Basis data: $(stat -c %s "$kerja/kejar.dump") bita, $(wc -l <"$kerja/segel.txt") segel"

kabar "Menyalin berkas bukti yang baru ..."
# --ignore-existing: salinan yang baik tidak ditimpa oleh berkas yang rusak kemudian.
rsync -a --ignore-existing --exclude=/.sementara --exclude=/.pratinjau --out-format='%n' "$KEJAR_BUKTI/" "$KEJAR_CADANGAN/bukti/" \
  >"$kerja/disalin" || berhenti "$TIDAK_DAPAT_DIJALANKAN" "Berkas bukti tidak dapat disalin; pesannya di atas."

declare -A disalin=()
while read -r letak; do
  disalin[$letak]=1
done <"$kerja/disalin"
rm "$kerja/disalin"

rusak=0
while read -r sidik letak; do
  if [ ! -f "$KEJAR_CADANGAN/bukti/$letak" ]; then
    gagal "Berkas bukti $sidik tercatat, tetapi tidak ada di folder bukti maupun di cadangan."
    rusak=1
  elif [ -n "${disalin[$letak]:-}" ] && [ "$(sha256sum <"$KEJAR_CADANGAN/bukti/$letak")" != "$sidik  -" ]; then
    gagal "Berkas bukti $sidik sudah berubah isinya di folder bukti; tidak disimpan sebagai cadangan."
    rm -f "$KEJAR_CADANGAN/bukti/$letak"
    rusak=1
  fi
done <"$kerja/bukti.sha256"

(cd "$kerja" && sha256sum -- kejar.dump bukti.sha256 jumlah.txt segel.txt keterangan.txt >SHA256SUMS)
sync -f "$kerja/SHA256SUMS"
mv "$kerja" "$KEJAR_CADANGAN/$nama"
trap - EXIT
baik "Cadangan $KEJAR_CADANGAN/$nama, $(wc -l <"$KEJAR_CADANGAN/$nama/bukti.sha256") berkas bukti"

# Yang lama dihapus, kecuali yang pertama dari tiap bulan. Gudang bukti tidak pernah dihapus dari sini.
bulan_lalu=''
daftar=("$KEJAR_CADANGAN"/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9][0-9][0-9][0-9][0-9])
lebih=$((${#daftar[@]} - KEJAR_SIMPAN_HARIAN))
for satu in "${daftar[@]}"; do
  bulan="$(basename "$satu" | cut -c1-7)"
  if [ "$lebih" -gt 0 ] && [ "$bulan" = "$bulan_lalu" ]; then
    rm -rf "$satu"
    kabar "Cadangan lama $(basename "$satu") dihapus."
  fi
  bulan_lalu="$bulan"
  lebih=$((lebih - 1))
done

if [ "$rusak" -ne 0 ]; then
  gagal "Cadangan tersimpan, tetapi berkas bukti yang disebut di atas perlu dicari sekarang (cadangan.md, Bila ada yang rusak)."
  exit "$ADA_YANG_RUSAK"
fi
