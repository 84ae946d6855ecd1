import { el, isi, tombol } from './umum.js';

const SEKALI_TAMPIL = 3;

/**
 * What this person does often, as chips over the form of a new activity. A tap fills the form but for the hours.
 * ambil() reads the list; it is asked for once, and without it the form works just the same.
 */
export function cipSering({ ambil, saatDipilih }) {
  const simpul = el('div', { class: 'sering', role: 'group', 'aria-label': 'Sering dikerjakan', hidden: true, data: { sering: '' } });
  const urungkan = el('p', { class: 'sering-urungkan', role: 'status' });

  const pilih = (pola) => {
    const kembalikan = saatDipilih(pola);
    isi(urungkan, kembalikan && ['Ketikan Anda diganti. ', tombol('Urungkan', () => {
      urungkan.replaceChildren();
      kembalikan();
    }, { class: 'tautan', 'data-aksi': 'urungkan-sering' })]);
  };

  const gambar = (daftar) => {
    const cipCip = daftar.map((pola, ke) => tombol(pola.namaKegiatan, () => pilih(pola),
      { kecil: true, class: 'sering-satu', hidden: ke >= SEKALI_TAMPIL, title: pola.namaKegiatan, 'data-aksi': 'sering' }));
    const sisa = daftar.length - SEKALI_TAMPIL;
    const lainnya = sisa > 0 && tombol(`${sisa} lainnya`, () => {
      for (const satu of cipCip) satu.hidden = false;
      lainnya.remove();
      cipCip[SEKALI_TAMPIL].focus();
    }, { kecil: true, class: 'sering-satu lainnya', 'data-aksi': 'sering-lainnya' });
    isi(simpul, el('span', { class: 'redup' }, 'Sering dikerjakan:'), cipCip, lainnya, urungkan);
    simpul.hidden = daftar.length === 0;
  };

  let diminta = false;
  return {
    simpul,
    bersihkan: () => urungkan.replaceChildren(),
    async muat() {
      if (diminta) return;
      diminta = true;
      try {
        gambar(await ambil());
      } catch { /* only a shortcut */ }
    },
  };
}
