import { tautanSetempat } from './api.js';
import { bukaDialog } from './dialog.js';
import { halamanPdf } from './halaman-pdf.js';
import { berjajar, cip, el, idBaru, isi, kata, konsep, selaraskan, tandaiSibuk, tanyakan, taruhGalat, tombol } from './umum.js';
import { akhiran, ukuranTampil, unggahan } from './unggahan.js';

const LEBAR_KECIL = 320;
const LEBAR_BESAR = 1600;
const KEADAAN = {
  MENUNGGU: ['menunggu pemeriksaan virus', 'Berkas ini menunggu pemeriksaan virus. Setelah diperiksa, berkasnya dapat dibuka.'],
  HILANG: ['tidak ditemukan', 'Berkas ini tidak ditemukan di tempat penyimpanan, jadi tidak dapat dibuka. Operator KEJAR dapat memulihkannya dari cadangan; mengunggah berkas yang sama sekali lagi juga memulihkannya.'],
  BERUBAH: ['berubah', 'Isi berkas ini berubah di tempat penyimpanan, jadi tidak dapat dibuka. Operator KEJAR dapat memulihkannya dari cadangan; mengunggah berkas yang sama sekali lagi juga memulihkannya.'],
  TERTAHAN: ['tertahan', 'Berkas ini ditahan oleh pemeriksaan virus dan tidak dapat dibuka.'],
};

const namaBukti = (bukti) => bukti.keterangan || bukti.nama;
const teksJuga = (bukti) => ['Berkas yang sama dipakai juga pada ',
  bukti.dipakaiJuga.map((satu, ke) => [ke > 0 && '; ', kata(satu)]), '.'];
const adaJuga = (bukti) => (bukti.dipakaiJuga ?? []).length > 0;
const alamatGambar = (bukti, lebar) => {
  const dasar = bukti.gambar && bukti.pratinjau ? tautanSetempat(bukti.pratinjau) : null;
  return dasar && `${dasar}?lebar=${lebar}`;
};

// ---------------------------------------------------------------- one piece of evidence

function rupa(bukti) {
  const jenis = el('span', { class: `bukti-jenis ${bukti.tipe.toLowerCase()}` }, bukti.tipe);
  const alamat = alamatGambar(bukti, LEBAR_KECIL);
  if (!alamat) return jenis;
  // The button that holds it has the name; a picture that cannot be shown now leaves its type.
  const gambar = el('img', { src: alamat, alt: '', loading: 'lazy', decoding: 'async' });
  gambar.addEventListener('error', () => gambar.replaceWith(jenis));
  return gambar;
}

function kartuBukti(bukti, buka) {
  const idTeks = idBaru('bukti');
  const keadaan = KEADAAN[bukti.keadaan]?.[0];
  return el('li', { class: `bukti-satu${adaJuga(bukti) ? ' sama' : ''}`, data: { buktiId: bukti.id, keadaanBukti: bukti.keadaan } },
    el('button', {
      type: 'button', class: 'bukti-tombol', 'aria-describedby': idTeks, 'data-aksi': 'buka-bukti',
      'aria-label': `Buka bukti ${namaBukti(bukti)}`, saat: { click: (p) => buka(p.currentTarget, bukti.id) },
    }, rupa(bukti)),
    el('p', { class: 'bukti-nama', title: namaBukti(bukti) }, namaBukti(bukti)),
    el('p', { class: 'bukti-keadaan', id: idTeks }, keadaan,
      adaJuga(bukti) && el('span', { class: 'tersembunyi' }, ' ', teksJuga(bukti))));
}

const barisJuga = (semua) => semua.filter(adaJuga).map((bukti) =>
  el('p', { class: 'bukti-sama', data: { dipakaiJuga: bukti.id } }, semua.length > 1 && el('b', {}, kata(namaBukti(bukti)), ': '), teksJuga(bukti)));

/** The evidence of an activity where it is only read; null when there is none. tanpaJuga: what stands elsewhere is said beside it. */
export function deretBukti(semua = [], { tanpaJuga = false } = {}) {
  if (semua.length === 0) return null;
  const wadah = el('div', { class: 'bukti' });
  const buka = (asal, id) => tampilkanBesar(asal, { ambil: () => semua, id });
  isi(wadah, el('ul', { class: 'bukti-daftar', 'aria-label': 'Bukti' }, semua.map((satu) => kartuBukti(satu, buka))), !tanpaJuga && barisJuga(semua));
  return wadah;
}

// ---------------------------------------------------------------- seen large

/**
 * Evidence in a dialog, with the ones beside it. ubah: { simpanKeterangan(bukti, teks), cabut(bukti), konsepId(bukti) },
 * or null where it is only read. kembaliKe(id) finds the place the focus goes back to.
 */
function tampilkanBesar(asal, { ambil, id, ubah = null, kembaliKe = () => asal }) {
  let idKini = id;
  const dialog = bukaDialog(asal, { judul: '', nama: 'bukti', lebar: true, kembaliKe: () => kembaliKe(idKini) });
  const tempatGalat = el('div', { class: 'tempat-galat' });
  const tempatTanya = el('div');

  const geser = (arah) => {
    const semua = ambil();
    const ke = semua.findIndex((satu) => satu.id === idKini);
    idKini = semua[(ke + arah + semua.length) % semua.length].id;
    const fokus = document.activeElement?.dataset.aksi;
    gambar();
    if (fokus) dialog.simpul.querySelector(`[data-aksi=${fokus}]`)?.focus();
  };
  dialog.simpul.addEventListener('keydown', (p) => {
    if (p.target.matches('input') || ambil().length < 2) return;
    if (p.key === 'ArrowLeft') geser(-1);
    if (p.key === 'ArrowRight') geser(1);
  });

  const kerjakan = async (tombolTombol, kerja, ulangi) => {
    tempatGalat.replaceChildren();
    tandaiSibuk(tombolTombol, true);
    try {
      await kerja();
      return true;
    } catch (galat) {
      taruhGalat(tempatGalat, galat, {
        cobaLagi: ulangi, muatUlang: galat.muatUlang && (async () => { await galat.muatUlang(); gambar(); }),
      });
      return false;
    } finally {
      tandaiSibuk(tombolTombol, false);
    }
  };

  const bagianKeterangan = (bukti) => {
    const idIsian = idBaru('keterangan');
    const masukan = el('input', { id: idIsian, type: 'text', autocomplete: 'off', maxlength: 200, placeholder: 'mis. foto rapat dengan Dukcapil' });
    masukan.value = konsep.ambil(ubah.konsepId(bukti)) ?? bukti.keterangan ?? '';
    masukan.addEventListener('input', () => konsep.simpan(ubah.konsepId(bukti), masukan.value));
    const simpan = el('button', { type: 'submit', class: 'tombol', 'data-aksi': 'simpan-keterangan-bukti' }, 'Simpan keterangan');
    const kirim = async () => {
      if (!await kerjakan([simpan], () => ubah.simpanKeterangan(bukti, masukan.value.trim() || null), kirim)) return;
      konsep.simpan(ubah.konsepId(bukti), null);
      gambar('Keterangan tersimpan.');
      dialog.badan.querySelector('input')?.focus();
    };
    return el('form', { class: 'bukti-keterangan', novalidate: true, data: { formulir: 'keterangan-bukti' },
      saat: { submit: (p) => { p.preventDefault(); kirim(); } } },
    el('div', { class: 'bidang' }, el('label', { for: idIsian }, 'Keterangan bukti'), masukan), simpan);
  };

  const cabut = async (bukti) => {
    if (tempatTanya.childElementCount > 0) return;
    const ya = await tanyakan(tempatTanya,
      ['Cabut “', kata(namaBukti(bukti)), '” dari kegiatan ini? Berkasnya tidak ditampilkan lagi, tetapi tetap tersimpan dalam catatan.'],
      'Ya, cabut', { bahaya: true });
    const tombolCabut = dialog.badan.querySelector('[data-aksi=cabut-bukti]');
    if (!ya) {
      tombolCabut?.focus();
      return;
    }
    if (!await kerjakan([tombolCabut], () => ubah.cabut(bukti), () => cabut(bukti))) return;
    konsep.simpan(ubah.konsepId(bukti), null);
    dialog.tutup();
  };

  const gambar = (kabar = '') => {
    const semua = ambil();
    const bukti = semua.find((satu) => satu.id === idKini);
    if (!bukti) {
      dialog.tutup();
      return;
    }
    const ke = semua.indexOf(bukti);
    const unduh = bukti.keadaan === 'SIAP' ? tautanSetempat(bukti.tautan) : null;
    const kedua = KEADAAN[bukti.keadaan]?.[1];
    tempatGalat.replaceChildren();
    tempatTanya.replaceChildren();
    dialog.atur(namaBukti(bukti),
      gambarBesar(bukti),
      el('p', { class: 'redup' }, berjajar(
        kata(bukti.nama), bukti.tipe, ukuranTampil(bukti.ukuran), semua.length > 1 && `${ke + 1} dari ${semua.length}`)),
      kedua && el('p', { class: 'bukti-sama' }, kedua),
      adaJuga(bukti) && el('p', { class: 'bukti-sama' }, teksJuga(bukti)),
      ubah && bagianKeterangan(bukti),
      el('p', { class: 'kabar-baik', role: 'status' }, kabar),
      el('div', { class: 'deret' },
        semua.length > 1 && tombol('‹', () => geser(-1), { 'aria-label': 'Bukti sebelumnya', 'data-aksi': 'bukti-sebelumnya' }),
        semua.length > 1 && tombol('›', () => geser(1), { 'aria-label': 'Bukti berikutnya', 'data-aksi': 'bukti-berikutnya' }),
        unduh && el('a', { class: 'tombol', href: unduh, download: '', 'data-aksi': 'unduh-bukti' }, 'Unduh'),
        ubah && tombol('Cabut', () => cabut(bukti), { class: 'tolak dorong', 'data-aksi': 'cabut-bukti' })),
      tempatTanya, tempatGalat);
  };
  gambar();
}

function gambarBesar(bukti) {
  if (bukti.halaman) return halamanPdf(bukti);
  const alamat = alamatGambar(bukti, LEBAR_BESAR);
  if (!alamat) return el('div', { class: 'bukti-besar tanpa-gambar' }, rupa({ ...bukti, gambar: false }));
  const kabar = el('p', { class: 'redup' }, 'Memuat gambar…');
  const gambar = el('img', { src: alamat, alt: namaBukti(bukti) });
  gambar.addEventListener('load', () => kabar.remove());
  gambar.addEventListener('error', () => {
    gambar.remove();
    kabar.textContent = 'Gambar tidak dapat ditampilkan sekarang.';
  });
  return el('div', { class: 'bukti-besar' }, kabar, gambar);
}

// ---------------------------------------------------------------- where evidence is added

/**
 * The evidence of an activity that may be changed, with the files on their way to it.
 *
 * tempat: the activity's place in the queue of files; saatDipilih: called when files were added to it; ubah: as for the
 * large view, or null for an activity that is not saved yet.
 */
export function barisBukti({ tempat, aturan, ubah = null, saatDipilih = () => {}, petunjuk = null }) {
  const simpanan = new Map();
  const barisUnggahan = new Map();
  let semua = [];

  const daftar = el('ul', { class: 'bukti-daftar', 'aria-label': 'Bukti' });
  const juga = el('div');
  const jalan = el('ul', { class: 'unggahan', 'aria-label': 'Berkas yang sedang dikirim' });
  const kabar = el('p', { class: 'tersembunyi', role: 'status' });
  const teksPetunjuk = el('p', { class: 'bukti-petunjuk', data: { petunjukBukti: '' } });

  const pemilih = (tambahan) => el('input', { type: 'file', hidden: true, tabindex: -1, ...tambahan, saat: { change: (p) => {
    unggahan.pilih(tempat, [...p.target.files], aturan(), semua.length);
    p.target.value = '';
    saatDipilih();
  } } });
  const berkas = pemilih({ multiple: true, accept: aturan().terima, 'data-berkas': '' });
  const kamera = pemilih({ accept: 'image/*', capture: 'environment', 'data-kamera': '' });
  const ketuk = (masukan, teks, aksi) => el('button', {
    type: 'button', class: 'bukti-tambah', 'data-aksi': aksi, saat: { click: () => masukan.click() },
  }, teks);
  const tombolBerkas = ketuk(berkas, '+ foto / berkas', 'tambah-bukti');
  const tombolKamera = window.matchMedia('(pointer: coarse)').matches ? ketuk(kamera, 'Ambil foto', 'ambil-foto') : null;
  const tempatTambah = [el('li', {}, tombolBerkas, berkas), tombolKamera && el('li', {}, tombolKamera, kamera)].filter(Boolean);

  const simpul = el('div', { class: 'bukti', data: { bukti: '' } }, daftar, juga, jalan, teksPetunjuk, kabar);

  const kembaliKe = (id) => daftar.querySelector(`[data-bukti-id="${CSS.escape(id)}"] button`) ?? tombolBerkas;
  const buka = (asal, id) => tampilkanBesar(asal, { ambil: () => semua, id, ubah, kembaliKe });

  const gambarUnggahan = () => {
    const berjalan = unggahan.di(tempat);
    for (const [id, baris] of barisUnggahan) {
      if (berjalan.some((satu) => satu.id === id)) continue;
      const punyaFokus = baris.simpul.contains(document.activeElement);
      baris.simpul.remove();
      barisUnggahan.delete(id);
      if (punyaFokus) tombolBerkas.focus();
    }
    for (const item of berjalan) {
      if (!barisUnggahan.has(item.id)) {
        const baris = buatBarisUnggahan(item);
        barisUnggahan.set(item.id, baris);
        jalan.append(baris.simpul);
      }
      barisUnggahan.get(item.id).perbarui();
    }
    jalan.hidden = berjalan.length === 0;
    const ikut = berjalan.filter((satu) => satu.keadaan !== 'ditolak').length;
    for (const satu of tempatTambah) satu.hidden = semua.length + ikut >= aturan().terbanyak;
    teksPetunjuk.textContent = semua.length + ikut === 0 ? (petunjuk?.() ?? '') : '';
    teksPetunjuk.hidden = teksPetunjuk.textContent === '';
  };

  return {
    simpul,
    gambarUnggahan,
    /** What a screen reader is told; the others see the row change. */
    kabarkan(item, hasil) {
      if (hasil) kabar.textContent = `${item.berkas.name} sudah terkirim.`;
      else if (item.keadaan === 'gagal' || item.keadaan === 'ditolak') kabar.textContent = `${item.berkas.name}: ${item.pesan}`;
    },
    perbarui(baru) {
      semua = baru;
      selaraskan(daftar, semua, { kunci: (satu) => satu.id, gambar: (satu) => kartuBukti(satu, buka), simpanan });
      if (!tempatTambah[0].isConnected || tempatTambah[0].parentNode !== daftar) daftar.append(...tempatTambah);
      isi(juga, barisJuga(semua));
      gambarUnggahan();
    },
  };
}

function buatBarisUnggahan(item) {
  const teks = el('p', { class: 'unggahan-keadaan' });
  const batangIsi = el('i');
  const batang = el('div', {
    class: 'batang', role: 'progressbar', 'aria-label': `Pengiriman ${item.berkas.name}`, 'aria-valuemin': 0, 'aria-valuemax': 100,
  }, batangIsi);
  const ulangi = tombol('Coba lagi', () => { singkir.focus(); unggahan.cobaLagi(item); },
    { kecil: true, 'aria-label': `Coba lagi ${item.berkas.name}`, 'data-aksi': 'coba-unggah' });
  const singkir = tombol('Batal', () => unggahan.buang(item), { kecil: true, 'data-aksi': 'batal-unggah' });
  const simpul = el('li', { class: 'unggahan-satu', data: { unggahan: item.id } },
    el('span', { class: 'bukti-jenis', 'aria-hidden': 'true' }, akhiran(item.berkas.name).slice(1).toUpperCase() || '?'),
    el('div', { class: 'unggahan-teks' },
      el('p', { class: 'unggahan-nama' }, kata(item.berkas.name), ' ', cip(ukuranTampil(item.berkas.size))), teks, batang),
    el('div', { class: 'deret' }, ulangi, singkir));
  const kabar = {
    dipilih: () => 'dikirim setelah kegiatan disimpan',
    antre: () => 'menunggu giliran',
    mengirim: () => `mengirim ${Math.floor(item.bagian * 100)}%`,
    diperiksa: () => 'terkirim, sedang diperiksa server…',
    gagal: () => item.pesan,
    ditolak: () => item.pesan,
  };
  return {
    simpul,
    perbarui() {
      const persen = Math.floor(item.bagian * 100);
      simpul.dataset.keadaan = item.keadaan;
      teks.textContent = kabar[item.keadaan]();
      batang.hidden = !['mengirim', 'diperiksa'].includes(item.keadaan);
      batang.setAttribute('aria-valuenow', persen);
      batangIsi.style.width = `${persen}%`;
      ulangi.hidden = item.keadaan !== 'gagal';
      // Once the server has all of it, it may be stored already: what is stored is withdrawn, not cancelled.
      singkir.hidden = item.keadaan === 'diperiksa';
      singkir.textContent = ['gagal', 'ditolak'].includes(item.keadaan) ? 'Buang' : 'Batal';
      singkir.setAttribute('aria-label', `${singkir.textContent} ${item.berkas.name}`);
    },
  };
}
