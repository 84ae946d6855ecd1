import { buatApi, tautanSetempat } from './api.js';
import { el, isi, kotakGalat, tombol } from './umum.js';

const layanan = buatApi();

/**
 * The pages of a PDF as pictures, one below the other, loaded as they come into sight: phones show no PDF inside a page,
 * and nothing inside the file has anything here to run in.
 */
export function halamanPdf(bukti) {
  const simpul = el('div', { class: 'halaman-pdf', 'aria-busy': 'true', role: 'region', 'aria-label': 'Isi PDF', tabindex: 0 });
  const muat = async () => {
    isi(simpul, el('p', { class: 'redup', role: 'status' }, 'Menyiapkan halaman…'));
    try {
      const { jumlah, ditampilkan } = await layanan.halamanBukti(bukti.id);
      isi(simpul, deretHalaman(bukti, jumlah, ditampilkan), sisa(jumlah, ditampilkan));
    } catch (galat) {
      isi(simpul, kotakGalat(galat, { cobaLagi: muat }));
    } finally {
      simpul.removeAttribute('aria-busy');
    }
  };
  muat();
  return simpul;
}

function deretHalaman(bukti, jumlah, ditampilkan) {
  const daftar = el('ol', { class: 'halaman-daftar', 'aria-label': `Halaman ${bukti.nama}` },
    Array.from({ length: ditampilkan }, (_, ke) => satuHalaman(bukti, ke + 1, jumlah)));
  const ubah = tombol('Perbesar', () => {
    const besar = daftar.classList.toggle('besar');
    ubah.textContent = besar ? 'Perkecil' : 'Perbesar';
    ubah.setAttribute('aria-pressed', String(besar));
  }, { kecil: true, 'aria-pressed': 'false', 'data-aksi': 'perbesar-halaman' });
  return [el('div', { class: 'deret halaman-alat' }, ubah), daftar];
}

function satuHalaman(bukti, nomor, jumlah) {
  const kabar = el('p', { class: 'redup' }, `Memuat halaman ${nomor}…`);
  const gambar = el('img', {
    src: tautanSetempat(`${bukti.halaman}/${nomor}`), alt: `Halaman ${nomor} dari ${jumlah}`, loading: 'lazy', decoding: 'async',
  });
  gambar.addEventListener('load', () => kabar.remove());
  gambar.addEventListener('error', () => {
    gambar.remove();
    kabar.textContent = `Halaman ${nomor} tidak dapat ditampilkan utuh di sini. Unduh untuk melihatnya.`;
  });
  return el('li', { data: { halaman: nomor } }, el('p', { class: 'halaman-nomor' }, `${nomor} / ${jumlah}`), kabar, gambar);
}

const sisa = (jumlah, ditampilkan) => jumlah > ditampilkan
  && el('p', { class: 'redup', data: { halamanSisa: '' } }, `${ditampilkan} halaman pertama dari ${jumlah}. Unduh untuk selebihnya.`);
