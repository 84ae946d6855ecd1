#!/usr/bin/env bash
# Latihan: memulihkan cadangan terbaru ke basis data dan folder sementara, lalu membuktikan bahwa rantai segelnya utuh. KEJAR yang
# berjalan dan basis datanya tidak disentuh.
#
#   latihan-pemulihan.sh [folder cadangan]
#
# Pengaturan: KEJAR_LATIHAN_URL alamat server tanpa nama basis data (bawaan postgresql://localhost:5432), KEJAR_LATIHAN_USER dan
# KEJAR_LATIHAN_PASSWORD akun yang boleh membuat basis data, KEJAR_LATIHAN_DB namanya (bawaan kejar_latihan), KEJAR_JAR.
# Kode keluar: 0 pulih dan utuh; 1 ada yang rusak atau hilang; 2 tidak dapat dijalankan; 64 salah pakai.

. "$(dirname "$(readlink -f "$0")")/umum.sh"

KEJAR_JAR="${KEJAR_JAR:-/opt/kejar/kejar.jar}"
KEJAR_PERIKSA="${KEJAR_PERIKSA:-periksa-segel,periksa-jejak}"
server="$(alamat_libpq "${KEJAR_LATIHAN_URL:-postgresql://localhost:5432}")"
basis="${KEJAR_LATIHAN_DB:-kejar_latihan}"
skrip="$(dirname "$(readlink -f "$0")")"

perlu psql pg_restore rsync sha256sum java
export PGUSER="${KEJAR_LATIHAN_USER:-kejar_latihan}" PGPASSWORD="${KEJAR_LATIHAN_PASSWORD:-}"

# Bukan basis data KEJAR: namanya lain, dan harus kata yang tidak mungkin dipilih untuk pekerjaan sungguhan.
nama_produksi="$(alamat_libpq "${KEJAR_DB_URL:-}")"
nama_produksi="${nama_produksi##*/}"
nama_produksi="${nama_produksi%%\?*}"
[ "$basis" != "$nama_produksi" ] ||
  berhenti "$SALAH_PAKAI" "$basis adalah basis data KEJAR yang berjalan. Latihan tidak pernah memakainya."
case "$basis" in
  *[!a-z0-9_]*) berhenti "$SALAH_PAKAI" "KEJAR_LATIHAN_DB hanya huruf kecil, angka, dan garis bawah." ;;
  *latihan*) ;;
  *) berhenti "$SALAH_PAKAI" "KEJAR_LATIHAN_DB harus memuat kata latihan; $basis dapat berisi pekerjaan sungguhan." ;;
esac

cadangan="${1:-}"
if [ -z "$cadangan" ]; then
  for satu in "$KEJAR_CADANGAN"/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9][0-9][0-9][0-9][0-9]; do
    cadangan="$satu"
  done
fi
cadangan="$(readlink -f "$cadangan")"
[ -f "$cadangan/SHA256SUMS" ] || berhenti "$TIDAK_DAPAT_DIJALANKAN" "Tidak ada cadangan di $KEJAR_CADANGAN."
[ -r "$KEJAR_JAR" ] || berhenti "$TIDAK_DAPAT_DIJALANKAN" "KEJAR_JAR ($KEJAR_JAR) tidak terbaca."
KEJAR_JAR="$(readlink -f "$KEJAR_JAR")"

di_server() { psql "$server/postgres" -XqAt -v ON_ERROR_STOP=1 -c "$1"; }

ada="$(di_server "select count(*) from pg_database where datname = '$basis'")" ||
  berhenti "$TIDAK_DAPAT_DIJALANKAN" "PostgreSQL tidak dapat dihubungi sebagai $PGUSER."
[ "$ada" = 0 ] ||
  berhenti "$SALAH_PAKAI" "Basis data $basis sudah ada; mungkin latihan lain berjalan. Bila tidak: dropdb $basis, lalu ulangi."

tempat="$(mktemp -d "${TMPDIR:-/tmp}/kejar-latihan.XXXXXX")"
bersihkan() {
  rm -rf "$tempat"
  di_server "drop database if exists $basis" >/dev/null 2>&1 || gagal "Basis data $basis tidak terhapus; hapus dengan dropdb."
}
di_server "create database $basis" || berhenti "$TIDAK_DAPAT_DIJALANKAN" "Basis data $basis tidak dapat dibuat."
trap bersihkan EXIT

kabar "Latihan pemulihan dari $cadangan"
rusak=0
kode=0
"$skrip/pulihkan.sh" "$cadangan" "$server/$basis" "$tempat/data/bukti" || kode=$?
case "$kode" in
  0) ;;
  1) rusak=1 ;;
  *) berhenti "$kode" "Cadangan ini tidak dapat dipulihkan." ;;
esac

# Segel hanya bertambah: yang ada di cadangan sebelumnya ada juga di cadangan ini.
for lama in "$(dirname "$cadangan")"/[0-9]*T[0-9]*/segel.txt; do
  [[ "$lama" < "$cadangan/segel.txt" ]] || continue
  while read -r hilang; do
    gagal "Segel $hilang ada di cadangan $(basename "$(dirname "$lama")"), tidak ada di cadangan ini."
    rusak=1
  done < <(comm -23 <(sort "$lama") <(sort "$cadangan/segel.txt"))
done

kabar "Memeriksa dengan KEJAR: $KEJAR_PERIKSA ..."
kode=0
# Lingkungan kosong: tidak ada pengaturan KEJAR yang berjalan yang ikut.
(cd "$tempat" && env -i PATH="$PATH" LC_ALL=C.UTF-8 \
  KEJAR_DB_URL="jdbc:$server/$basis" KEJAR_DB_USER="$PGUSER" KEJAR_DB_PASSWORD="$PGPASSWORD" KEJAR_DATA="$tempat/data" \
  "$(command -v java)" -Xmx384m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Djava.io.tmpdir=$tempat" \
  -jar "$KEJAR_JAR" --spring.profiles.active=produksi "--kejar.perintah=$KEJAR_PERIKSA") \
  >"$tempat/kejar.log" 2>&1 || kode=$?
sed -n 's/^.*PeriksaSegelPerintah : \(Segel .*\)$/        \1/p' "$tempat/kejar.log"
if grep -q 'APPLICATION FAILED TO START' "$tempat/kejar.log"; then
  sed -n '/APPLICATION FAILED/,$p' "$tempat/kejar.log" | head -n 20
  berhenti "$TIDAK_DAPAT_DIJALANKAN" "KEJAR tidak dapat mulai pada salinan itu; sebabnya di atas."
elif ! grep -q ' segel diperiksa' "$tempat/kejar.log" || [ "$kode" -gt 1 ]; then
  # Kode 1 dapat juga berarti bahwa Java sendiri gagal: tanpa kalimat itu tidak ada yang terbukti.
  tail -n 20 "$tempat/kejar.log"
  berhenti "$TIDAK_DAPAT_DIJALANKAN" "Pemeriksaan tidak selesai (kode $kode); log terakhirnya di atas."
elif [ "$kode" -eq 0 ]; then
  diperiksa="$(sed -n 's/^.* : \([0-9]*\) segel diperiksa.*$/\1/p' "$tempat/kejar.log")"
  baik "Rantai segel utuh menurut KEJAR, $diperiksa dari $(wc -l <"$cadangan/segel.txt") segel (satuan kerja yang aktif)"
else
  gagal "KEJAR menemukan yang tidak utuh."
  rusak=1
fi
if [ "$rusak" -ne 0 ] && [ -f "$tempat/data/periksa-segel.txt" ]; then
  # Rinciannya dapat menyebut orang, jadi tidak ditampilkan.
  rincian="$KEJAR_CADANGAN/rincian-$(basename "$cadangan").txt"
  cp "$tempat/data/periksa-segel.txt" "$rincian"
  kabar "        Rincian (memuat nama akun, jangan disebarkan): $rincian"
fi

if [ "$rusak" -eq 0 ]; then
  kabar "HASIL: cadangan $(basename "$cadangan") dapat dipulihkan dan segelnya utuh."
else
  kabar "HASIL: cadangan $(basename "$cadangan") TIDAK UTUH. Jangan menghapus apa pun; lihat cadangan.md, Bila ada yang rusak."
  exit "$ADA_YANG_RUSAK"
fi
