/**
 * What the sheets share: building DOM without markup strings, Indonesian formats, the status line,
 * message boxes, inline confirmation and keyed re-rendering that leaves untouched nodes (and the focus) alone.
 */

import { tautanSetempat } from './api.js';

// ---------------------------------------------------------------- DOM

const SEBAGAI_PROPERTI = new Set(['value', 'checked', 'disabled', 'hidden', 'indeterminate', 'required', 'open']);

/** Builds an element. Children are nodes or text; data never becomes markup. `null` and `false` are left out. */
export function el(nama, atribut = {}, ...anak) {
  const simpul = document.createElement(nama);
  for (const [kunci, nilai] of Object.entries(atribut)) {
    if (nilai === null || nilai === undefined) continue;
    if (kunci === 'data') Object.assign(simpul.dataset, nilai);
    else if (kunci === 'saat') for (const [jenis, fn] of Object.entries(nilai)) simpul.addEventListener(jenis, fn);
    else if (SEBAGAI_PROPERTI.has(kunci)) simpul[kunci] = nilai;
    else if (nilai !== false) simpul.setAttribute(kunci, nilai === true ? '' : String(nilai));
  }
  tambahkan(simpul, anak);
  return simpul;
}

function tambahkan(simpul, anak) {
  for (const satu of anak.flat(Infinity)) {
    if (satu === null || satu === undefined || satu === false) continue;
    simpul.append(satu instanceof Node ? satu : String(satu));
  }
}

export function isi(simpul, ...anak) {
  simpul.replaceChildren();
  tambahkan(simpul, anak);
  return simpul;
}

let nomor = 0;
export const idBaru = (awalan) => `lembar-${awalan}-${++nomor}`;

export function tombol(teks, saatKlik, { utama = false, kecil = false, ...atribut } = {}) {
  const kelas = ['tombol', utama && 'utama', kecil && 'kecil', atribut.class].filter(Boolean).join(' ');
  return el('button', { type: 'button', ...atribut, class: kelas, saat: saatKlik ? { click: saatKlik } : {} }, teks);
}

/** What people have written, between words of ours: its direction of writing stays its own. */
export const kata = (teks) => el('bdi', {}, teks);

/** Parts of a line, with a dot between them; what is missing is left out. */
export const berjajar = (...bagian) => bagian.filter(Boolean).flatMap((satu, ke) => (ke > 0 ? [' · ', satu] : [satu]));

export const cip = (teks, jenis = '') => el('span', { class: `cip ${jenis}`.trim() }, teks);

/** A button at work stays focusable: `disabled` would throw the keyboard back to the top of the page. */
export function tandaiSibuk(tombolTombol, sibuk) {
  for (const satu of tombolTombol) {
    if (sibuk) satu.setAttribute('aria-disabled', 'true');
    else satu.removeAttribute('aria-disabled');
  }
}

/** The sheet's own stylesheet, once per document. */
export function pasangGaya() {
  const alamat = new URL('lembar.css', import.meta.url).href;
  if ([...document.styleSheets].some((satu) => satu.href === alamat)) return;
  if (document.querySelector('link[data-lembar-gaya]')) return;
  document.head.append(el('link', { rel: 'stylesheet', href: alamat, 'data-lembar-gaya': '' }));
}

// ---------------------------------------------------------------- formats

const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober',
  'November', 'Desember'];

/** "2026-10-07" -> "Rabu, 7 Oktober 2026" */
export function tanggalPanjang(tanggal, { denganTahun = true } = {}) {
  const [tahun, bulan, hari] = String(tanggal).split('-').map(Number);
  const saat = new Date(Date.UTC(tahun, bulan - 1, hari));
  if (Number.isNaN(saat.getTime())) return String(tanggal);
  return `${HARI[saat.getUTCDay()]}, ${hari} ${BULAN[bulan - 1]}${denganTahun ? ` ${tahun}` : ''}`;
}

/** "07:30" -> "07.30" */
export const jam = (waktu) => String(waktu ?? '').slice(0, 5).replace(':', '.');
export const rentangJam = (kegiatan) => `${jam(kegiatan.jamMulai)}–${jam(kegiatan.jamSelesai)}`;

export function menitDari(waktu) {
  const cocok = /^(\d{1,2}):(\d{2})/.exec(waktu ?? '');
  return cocok ? Number(cocok[1]) * 60 + Number(cocok[2]) : null;
}

/** 375 -> "6 j 15 m" */
export function durasi(menit) {
  const j = Math.floor(menit / 60);
  const m = menit % 60;
  return [j > 0 || m === 0 ? `${j} j` : null, m > 0 ? `${m} m` : null].filter(Boolean).join(' ');
}

/** 375 -> "6 jam 15 menit", for screen readers */
export const durasiTerbaca = (menit) => durasi(menit).replace(/ j\b/, ' jam').replace(/ m\b/, ' menit');

/** Whole numbers with the Indonesian thousands' dot. */
export const bilangan = (n) => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** "1234.50" -> "1.234,5" */
export function volumeTampil(volume) {
  const [bulat, pecahan = ''] = String(volume ?? '').split('.');
  const sisa = pecahan.replace(/0+$/, '');
  return bilangan(bulat) + (sisa ? `,${sisa}` : '');
}

/** "1234.50" -> "1234,5": what stands in the input while changing */
export const volumeIsian = (volume) => volumeTampil(volume).replaceAll('.', '');

/**
 * What a person writes -> what the API takes: "1,5" -> "1.5", "1.234,5" -> "1234.5", "1.234" -> "1234".
 * A lone dot that cannot be a thousands' dot is taken as the decimal sign: "1.5" -> "1.5". Otherwise null.
 */
export function volumeKirim(teks) {
  const rapi = String(teks ?? '').replace(/\s/g, '');
  let hasil = null;
  if (/^\d+(,\d+)?$/.test(rapi)) hasil = rapi.replace(',', '.');
  else if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(rapi)) hasil = rapi.replaceAll('.', '').replace(',', '.');
  else if (/^\d+\.\d+$/.test(rapi)) hasil = rapi;
  return hasil === null ? null : hasil.replace(/^0+(?=\d)/, '');
}

// ---------------------------------------------------------------- status and messages

/** The line that says what happens to the work: `data-keadaan` is one of the words below. */
export function buatStatus() {
  const simpul = el('p', { class: 'status', role: 'status', 'aria-live': 'polite', data: { keadaan: 'diam' } });
  const atur = (keadaan, teks) => {
    simpul.dataset.keadaan = keadaan;
    simpul.textContent = teks;
  };
  return {
    simpul,
    diam: (teks = '') => atur('diam', teks),
    memuat: () => atur('memuat', 'Memuat…'),
    menyimpan: () => atur('menyimpan', 'Menyimpan…'),
    tersimpan: (pukul) => atur('tersimpan', pukul ? `Tersimpan ${pukul}` : 'Tersimpan'),
    luring: () => atur('luring', 'Luring · belum tersimpan'),
    ditolak: () => atur('ditolak', 'Belum tersimpan'),
  };
}

export const pukulSekarang = () => {
  const kini = new Date();
  return `${String(kini.getHours()).padStart(2, '0')}.${String(kini.getMinutes()).padStart(2, '0')}`;
};

/** A box with a message. `segera` has it read at once by a screen reader. */
export function kotakPesan(jenis, judul, teks, { tombol: daftarTombol = [], segera = false } = {}) {
  return el('div', { class: `pesan ${jenis}`, role: segera ? 'alert' : null, data: { pesan: jenis } },
    judul && el('p', { class: 'pesan-judul' }, judul),
    teks && el('p', { class: 'pesan-isi' }, teks),
    daftarTombol.length > 0 && el('div', { class: 'deret' }, daftarTombol));
}

/**
 * What a failed call looks like, the same in every sheet.
 * muatUlang: for 409; cobaLagi: when offline or on a fault of the server.
 */
export function kotakGalat(galat, { muatUlang, cobaLagi } = {}) {
  const masukLagi = () => el('a', { class: 'tombol', href: tautanSetempat('masuk'), target: '_blank', rel: 'noopener', 'data-aksi': 'masuk-lagi' },
    'Masuk lagi', el('span', { class: 'tersembunyi' }, ' (tab baru)'));
  const daftar = {
    luring: ['perlu', 'Luring', cobaLagi && tombol('Coba lagi', cobaLagi)],
    sesi: ['perlu', 'Sesi berakhir', [masukLagi(), cobaLagi && tombol('Coba lagi', cobaLagi)]],
    bentrok: ['perlu', 'Sudah berubah di tempat lain', muatUlang && tombol('Muat ulang', muatUlang)],
    terlarang: ['tolak', 'Tidak diizinkan', null],
    hilang: ['tolak', 'Tidak ditemukan', null],
    galat: ['tolak', 'Gangguan server', cobaLagi && tombol('Coba lagi', cobaLagi)],
  };
  const [jenis, judul, aksi] = daftar[galat.jenis] ?? ['tolak', null, null];
  const kotak = kotakPesan(jenis, judul, galat.detail ?? galat.message, { tombol: aksi ? [aksi] : [], segera: true });
  kotak.dataset.galat = galat.jenis ?? 'galat';
  return kotak;
}

/** Puts the box of a failed call in its place and in sight, clear of the footer. */
export function taruhGalat(tempat, galat, aksi) {
  isi(tempat, kotakGalat(galat, aksi));
  tempat.firstChild.scrollIntoView({ block: 'nearest' });
}

/** The status line after a failure. */
export function tandaiGalat(status, galat) {
  if (galat.jenis === 'luring') status.luring();
  else status.ditolak();
}

export const dibatalkan = (galat) => galat?.name === 'AbortError';

/**
 * A question in place: true, false, or null when it was left with Escape or with `kembali`, a third answer. Focus starts
 * on the harmless answer.
 */
export function tanyakan(tempat, pertanyaan, ya, { tidak = 'Batal', kembali = null, bahaya = false } = {}) {
  return new Promise((selesai) => {
    const judulId = idBaru('tanya');
    const jawab = (nilai) => {
      kotak.remove();
      selesai(nilai);
    };
    const tombolTidak = tombol(tidak, () => jawab(false));
    const tombolKembali = kembali && tombol(kembali, () => jawab(null), { 'data-aksi': 'kembali' });
    const kotak = el('div', {
      class: `tanya${bahaya ? ' bahaya' : ''}`, role: 'group', 'aria-labelledby': judulId, data: { tanya: '' },
      saat: { keydown: (peristiwa) => {
        if (peristiwa.key !== 'Escape') return;
        peristiwa.stopPropagation();
        jawab(null);
      } },
    },
    el('p', { id: judulId }, pertanyaan),
    el('div', { class: 'deret' }, tombol(ya, () => jawab(true), { utama: true }), tombolTidak, tombolKembali));
    tempat.append(kotak);
    (tombolKembali ?? tombolTidak).focus({ preventScroll: true });
    kotak.scrollIntoView({ block: 'nearest' });
  });
}

/** A heading that opens and closes what stands under it. The content is drawn when it is opened for the first time. */
export function lipatan({ tingkat, kelas = '', kepala, buka = false, gambarIsi, saatBuka = () => {}, data = {} }) {
  const idIsi = idBaru('isi');
  const badan = el('div', { id: idIsi, class: 'lipatan-isi', hidden: true });
  const tombolBuka = el('button', { type: 'button', class: 'lipatan-tombol', 'aria-expanded': 'false', 'aria-controls': idIsi }, kepala);
  const simpul = el('article', { class: `lipatan ${kelas}`.trim(), data }, el(tingkat, { class: 'lipatan-kepala' }, tombolBuka), badan);
  let tergambar = false;
  const atur = (terbuka) => {
    if (terbuka && !tergambar) {
      tergambar = true;
      isi(badan, gambarIsi());
    }
    badan.hidden = !terbuka;
    tombolBuka.setAttribute('aria-expanded', String(terbuka));
    saatBuka(terbuka);
  };
  tombolBuka.addEventListener('click', () => atur(badan.hidden));
  if (buka) atur(true);
  return { simpul, badan, tombol: tombolBuka, atur };
}

/** Runs calls one after the other, so that each sees what the last one left behind. */
export function antrean() {
  let ujung = Promise.resolve();
  return (kerja) => {
    const hasil = ujung.then(kerja, kerja);
    ujung = hasil.catch(() => {});
    return hasil;
  };
}

// ---------------------------------------------------------------- re-rendering

/**
 * Makes the children of `wadah` follow `daftar`. A node whose item did not change is kept as it is, with its
 * focus, its open parts and what was typed in it. `pertahankan(simpul)` keeps a node even though its item changed.
 */
export function selaraskan(wadah, daftar, { kunci, gambar, pertahankan = () => false, simpanan }) {
  const hidup = new Set();
  let sebelum = null;
  for (const item of daftar) {
    const id = kunci(item);
    const cetak = JSON.stringify(item);
    hidup.add(id);
    let catatan = simpanan.get(id);
    if (!catatan || (catatan.cetak !== cetak && !pertahankan(catatan.simpul))) {
      const simpul = gambar(item);
      catatan?.simpul.replaceWith(simpul);
      catatan = { simpul, cetak };
      simpanan.set(id, catatan);
    }
    const tempat = sebelum ? sebelum.nextSibling : wadah.firstChild;
    if (tempat !== catatan.simpul) wadah.insertBefore(catatan.simpul, tempat);
    sebelum = catatan.simpul;
  }
  for (const [id, catatan] of simpanan) {
    if (hidup.has(id)) continue;
    catatan.simpul.remove();
    simpanan.delete(id);
  }
}

// ---------------------------------------------------------------- the frame of a sheet

/** Frame, loading state and failure to load, the same for every sheet. */
export function bingkai(wadah, nama, label) {
  pasangGaya();
  const tubuh = el('div', { class: 'lembar-tubuh' });
  const lembar = el('section', { class: 'lembar', 'aria-label': label, data: { lembar: nama, keadaan: 'memuat' } }, tubuh);
  wadah.append(lembar);
  return {
    lembar,
    tubuh,
    memuat() {
      lembar.dataset.keadaan = 'memuat';
      lembar.setAttribute('aria-busy', 'true');
      isi(tubuh, el('p', { class: 'memuat', role: 'status' }, 'Memuat lembar…'),
        el('div', { class: 'rangka', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')));
    },
    siap() {
      lembar.dataset.keadaan = 'siap';
      lembar.removeAttribute('aria-busy');
    },
    gagal(galat, cobaLagi) {
      lembar.dataset.keadaan = 'gagal';
      lembar.removeAttribute('aria-busy');
      const sebab = galat.jenis === 'luring'
        ? { ...galat, detail: 'Tidak tersambung ke server, jadi lembar ini belum dapat ditampilkan.' } : galat;
      isi(tubuh, kotakGalat(sebab, { cobaLagi, muatUlang: cobaLagi }));
    },
    tutup: () => lembar.remove(),
  };
}

// ---------------------------------------------------------------- what was typed, kept on this device

const AWALAN_KONSEP = 'kejar.konsep.';

/** Typed and not yet saved: survives a change of tab in Tasklist, a reload and an expired session. */
export const konsep = {
  /** What follows `awalan` in the names of the drafts that begin with it. */
  cari(awalan) {
    try {
      return Object.keys(sessionStorage).filter((satu) => satu.startsWith(AWALAN_KONSEP + awalan))
        .map((satu) => satu.slice(AWALAN_KONSEP.length + awalan.length));
    } catch {
      return [];
    }
  },
  simpan(kunci, nilai) {
    try {
      if (nilai) sessionStorage.setItem(AWALAN_KONSEP + kunci, JSON.stringify(nilai));
      else sessionStorage.removeItem(AWALAN_KONSEP + kunci);
    } catch { /* storage full or switched off: the typed text is still on the screen */ }
  },
  ambil(kunci) {
    try {
      return JSON.parse(sessionStorage.getItem(AWALAN_KONSEP + kunci));
    } catch {
      return null;
    }
  },
};
