/**
 * Files on their way to the server, one after the other for the whole page. The queue outlives a sheet: whoever changes
 * to another tab of Tasklist meanwhile loses nothing, and what failed is sent again without being chosen again.
 *
 * An item is `dipilih` (its activity is not saved yet), `antre`, `mengirim`, `diperiksa` (all sent, the server is
 * looking at it), `gagal` (may be sent again) or `ditolak` (never will be, it only says why).
 */

import { kunciBaru } from './api.js';
import { dibatalkan } from './umum.js';

/** Answers that may be another one next time: session ended, timed out, changed elsewhere, too many at once. */
const TIDAK_SELAMANYA = new Set([401, 408, 409, 429]);
const MASIH_JALAN = new Set(['antre', 'mengirim', 'diperiksa']);
const SESI_HABIS = 'Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu kembali ke sini dan tekan “Coba lagi”.';
const LURING = 'Sambungan terputus. Dikirim lagi begitu tersambung.';

let daftar = [];
let nomor = 0;
const pemantau = new Set();

const kabarkan = (item, hasil = null) => {
  window.removeEventListener('beforeunload', tahan);
  if (daftar.some((satu) => satu.keadaan !== 'ditolak')) window.addEventListener('beforeunload', tahan);
  for (const fn of pemantau) fn(item, hasil);
};

/** Leaving the page now would lose files that were chosen. */
function tahan(peristiwa) {
  peristiwa.preventDefault();
  peristiwa.returnValue = '';
}

// ---------------------------------------------------------------- before sending

/** 2621440 -> "2,5 MB" */
export function ukuranTampil(bita) {
  if (bita < 1024 * 1024) return `${Math.max(1, Math.round(bita / 1024))} KB`;
  return `${(bita / 1024 / 1024).toFixed(1).replace('.', ',').replace(',0', '')} MB`;
}

export const akhiran = (nama) => (/\.[^.]+$/.exec(nama)?.[0] ?? '').toLowerCase();

/** [".jpg", ".png", ".pdf"] -> "JPG, PNG, atau PDF" */
function sebutanJenis(akhiranDiterima) {
  const nama = akhiranDiterima.map((satu) => satu.slice(1).toUpperCase());
  return nama.length > 2 ? `${nama.slice(0, -1).join(', ')}, atau ${nama.at(-1)}` : nama.join(' atau ');
}

function sebabDitolak(berkas, sudahAda, aturan) {
  // The list also names types, for the browser's own dialog of files.
  const diterima = aturan.terima.split(',').map((satu) => satu.trim().toLowerCase()).filter((satu) => satu.startsWith('.'));
  if (!diterima.includes(akhiran(berkas.name))) return `Jenis berkas ini tidak diterima. Pilih ${sebutanJenis(diterima)}.`;
  if (berkas.size === 0) return 'Berkas ini kosong.';
  if (berkas.size > aturan.ukuranTerbesar) {
    return `Terlalu besar: ${ukuranTampil(berkas.size)}, paling besar ${ukuranTampil(aturan.ukuranTerbesar)}.`;
  }
  return sudahAda >= aturan.terbanyak ? `Paling banyak ${aturan.terbanyak} berkas untuk satu kegiatan.` : null;
}

const samaBerkas = (satu, lain) =>
  satu.name === lain.name && satu.size === lain.size && satu.lastModified === lain.lastModified;

// ---------------------------------------------------------------- sending

let sedangJalan = false;

async function jalankan() {
  if (sedangJalan) return;
  sedangJalan = true;
  try {
    for (let item = berikutnya(); item; item = berikutnya()) await kirimSatu(item);
  } finally {
    sedangJalan = false;
  }
}

const berikutnya = () => daftar.find((satu) => satu.keadaan === 'antre');

async function kirimSatu(item) {
  item.pembatal = new AbortController();
  Object.assign(item, { keadaan: 'mengirim', bagian: 0, pesan: null, jenisGalat: null });
  kabarkan(item);
  try {
    const hasil = await item.kirim({
      sinyal: item.pembatal.signal,
      kunci: item.kunci,
      saatMaju: (bagian) => {
        item.bagian = bagian;
        item.keadaan = bagian >= 1 ? 'diperiksa' : 'mengirim';
        kabarkan(item);
      },
    });
    daftar = daftar.filter((satu) => satu !== item);
    kabarkan(item, hasil);
  } catch (galat) {
    if (dibatalkan(galat)) return; // taken out of the list by `buang`
    // The same key after a definite answer would only repeat that answer.
    const dijawab = galat.status >= 400 && galat.status < 500;
    if (dijawab) item.kunci = kunciBaru();
    const pesan = { sesi: SESI_HABIS, luring: LURING }[galat.jenis] ?? galat.detail ?? galat.message;
    const keadaan = dijawab && !TIDAK_SELAMANYA.has(galat.status) ? 'ditolak' : 'gagal';
    Object.assign(item, { keadaan, pesan, jenisGalat: galat.jenis });
    kabarkan(item);
  }
}

const antrekan = (yangDiantre) => {
  for (const satu of yangDiantre) {
    Object.assign(satu, { keadaan: 'antre', bagian: 0, pesan: null });
    kabarkan(satu);
  }
  jalankan();
};

window.addEventListener('online', () => antrekan(daftar.filter((satu) => satu.keadaan === 'gagal' && satu.jenisGalat === 'luring')));

// ---------------------------------------------------------------- what the sheets use

const milik = (entriId) => daftar.filter((satu) => satu.tempat.startsWith(`${entriId}/`));

export const unggahan = {
  /** @param sudahAda how many pieces of evidence the activity has already */
  pilih(tempat, berkasBerkas, aturan, sudahAda = 0) {
    for (const berkas of berkasBerkas) {
      const milikTempat = daftar.filter((satu) => satu.tempat === tempat);
      if (milikTempat.some((satu) => samaBerkas(satu.berkas, berkas))) continue;
      const ikut = milikTempat.filter((satu) => satu.keadaan !== 'ditolak').length;
      const pesan = sebabDitolak(berkas, sudahAda + ikut, aturan);
      const item = { id: `u${++nomor}`, tempat, berkas, pesan, bagian: 0, kunci: kunciBaru(), keadaan: pesan ? 'ditolak' : 'dipilih' };
      daftar.push(item);
      kabarkan(item);
    }
  },
  /** What was chosen for `dari` is sent for `ke`. kirim(berkas, opsi) makes the call. */
  mulai(dari, ke, kirim) {
    const milikTempat = daftar.filter((satu) => satu.tempat === dari);
    for (const satu of milikTempat) satu.tempat = ke;
    const dipilih = milikTempat.filter((satu) => satu.keadaan === 'dipilih');
    for (const satu of dipilih) satu.kirim = (opsi) => kirim(satu.berkas, opsi);
    antrekan(dipilih);
  },
  di: (tempat) => daftar.filter((satu) => satu.tempat === tempat),
  cobaLagi: (item) => antrekan([item]),
  buang(item) {
    daftar = daftar.filter((satu) => satu !== item);
    item.pembatal?.abort();
    kabarkan(item);
  },
  /** Drops what is meant for places of this entri that are not among `tempatTempat`. */
  sisakan(entriId, tempatTempat) {
    for (const satu of milik(entriId)) if (!tempatTempat.includes(satu.tempat)) unggahan.buang(satu);
  },
  /** Of one entri: how many are under way, and how many wait for "Coba lagi". */
  jumlah(entriId) {
    const hitung = (ya) => milik(entriId).filter(ya).length;
    return { jalan: hitung((satu) => MASIH_JALAN.has(satu.keadaan)), gagal: hitung((satu) => satu.keadaan === 'gagal') };
  },
  /** Of one entri: what has not arrived and still may. */
  belumTerkirim: (entriId) => milik(entriId).filter((satu) => satu.keadaan !== 'ditolak'),
  cobaLagiSemua: (entriId) => antrekan(milik(entriId).filter((satu) => satu.keadaan === 'gagal')),
  /** fn(item, hasil): `hasil` is the server's answer when the item has arrived, else null. */
  pantau(fn) {
    pemantau.add(fn);
    return () => pemantau.delete(fn);
  },
};
